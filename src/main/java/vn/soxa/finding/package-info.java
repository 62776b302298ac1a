/** What can be wrong in what came back, where it is, and how bad. */
@NullMarked
package vn.soxa.finding;

import org.jspecify.annotations.NullMarked;
