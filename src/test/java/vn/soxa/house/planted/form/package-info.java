/** A form that knows too much. */
@NullMarked
package vn.soxa.house.planted.form;

import org.jspecify.annotations.NullMarked;
