/** Writes the report in words that goes upward with the commune workbook, from the same figures. */
@NullMarked
package vn.soxa.letter;

import org.jspecify.annotations.NullMarked;
