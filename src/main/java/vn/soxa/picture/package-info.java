/** Paints what a period or many communes come to, for telephones: one picture, passed on by hand. */
@NullMarked
package vn.soxa.picture;

import org.jspecify.annotations.NullMarked;
