@NullMarked
package vn.soxa.app;

import org.jspecify.annotations.NullMarked;
