@NullMarked
package vn.soxa.office.read;

import org.jspecify.annotations.NullMarked;
