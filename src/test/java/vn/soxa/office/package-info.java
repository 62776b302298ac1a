@NullMarked
package vn.soxa.office;

import org.jspecify.annotations.NullMarked;
