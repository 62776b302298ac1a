@NullMarked
package vn.soxa.forms;

import org.jspecify.annotations.NullMarked;
