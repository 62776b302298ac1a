@NullMarked
package vn.soxa.rollup;

import org.jspecify.annotations.NullMarked;
