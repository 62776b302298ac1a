/** A package nobody planned. */
@NullMarked
package vn.soxa.house.planted.attic;

import org.jspecify.annotations.NullMarked;
