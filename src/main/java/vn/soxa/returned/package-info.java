/** Writes back to whoever reported: a copy of what he sent, marked at the cells to mend, and the words to send along. */
@NullMarked
package vn.soxa.returned;

import org.jspecify.annotations.NullMarked;
