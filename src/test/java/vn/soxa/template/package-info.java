@NullMarked
package vn.soxa.template;

import org.jspecify.annotations.NullMarked;
