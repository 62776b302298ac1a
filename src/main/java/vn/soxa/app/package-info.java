/** The round, in verbs: the whole public API of the library. */
@NullMarked
package vn.soxa.app;

import org.jspecify.annotations.NullMarked;
