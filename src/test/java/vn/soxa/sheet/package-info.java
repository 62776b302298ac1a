@NullMarked
package vn.soxa.sheet;

import org.jspecify.annotations.NullMarked;
