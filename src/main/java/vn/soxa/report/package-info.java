/** Writes what people read: the commune workbook, whose every figure leads back to the cell it came from. */
@NullMarked
package vn.soxa.report;

import org.jspecify.annotations.NullMarked;
