/** A sheet that touches what is not its own. */
@NullMarked
package vn.soxa.house.planted.sheet;

import org.jspecify.annotations.NullMarked;
