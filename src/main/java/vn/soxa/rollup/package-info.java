/** Adds up what many communes tell, and writes it on pages like those of the commune workbook. */
@NullMarked
package vn.soxa.rollup;

import org.jspecify.annotations.NullMarked;
