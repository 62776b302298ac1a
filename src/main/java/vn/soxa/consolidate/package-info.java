/** Accepted rows to contributions, indicators, target against actual, history. */
@NullMarked
package vn.soxa.consolidate;

import org.jspecify.annotations.NullMarked;
