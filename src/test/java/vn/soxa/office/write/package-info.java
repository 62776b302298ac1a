@NullMarked
package vn.soxa.office.write;

import org.jspecify.annotations.NullMarked;
