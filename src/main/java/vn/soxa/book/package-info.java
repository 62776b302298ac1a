/** Writes the commune workbook, whose every figure leads back to the cell it came from. */
@NullMarked
package vn.soxa.book;

import org.jspecify.annotations.NullMarked;
