@NullMarked
package vn.soxa.form;

import org.jspecify.annotations.NullMarked;
