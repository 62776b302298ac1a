/** Tests of what goes back to whoever reported. */
@NullMarked
package vn.soxa.returned;

import org.jspecify.annotations.NullMarked;
