@NullMarked
package vn.soxa.launcher;

import org.jspecify.annotations.NullMarked;
