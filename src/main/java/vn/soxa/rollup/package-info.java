/** Adds up what many communes tell: which workbooks count, whether their plans are the same, the totals. */
@NullMarked
package vn.soxa.rollup;

import org.jspecify.annotations.NullMarked;
