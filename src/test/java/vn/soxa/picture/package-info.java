/** Tests of what is passed on by telephone. */
@NullMarked
package vn.soxa.picture;

import org.jspecify.annotations.NullMarked;
