/** Tests of measures, aggregation and verdicts. */
@NullMarked
package vn.soxa.consolidate;

import org.jspecify.annotations.NullMarked;
