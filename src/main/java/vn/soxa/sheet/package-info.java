/** One sheet of a workbook to typed rows with addresses, and the rules of a row. */
@NullMarked
package vn.soxa.sheet;

import org.jspecify.annotations.NullMarked;
