@NullMarked
package vn.soxa.check;

import org.jspecify.annotations.NullMarked;
