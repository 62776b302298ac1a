/** What a form must not know. */
@NullMarked
package vn.soxa.house.planted.office;

import org.jspecify.annotations.NullMarked;
