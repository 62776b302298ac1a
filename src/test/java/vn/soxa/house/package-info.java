/** The rules of the house, each a test. */
@NullMarked
package vn.soxa.house;

import org.jspecify.annotations.NullMarked;
