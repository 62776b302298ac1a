/** What is asked, of whom, this period: the plan book as values. */
@NullMarked
package vn.soxa.plan;

import org.jspecify.annotations.NullMarked;
