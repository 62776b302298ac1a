@NullMarked
package vn.soxa.house.planted.office.write;

import org.jspecify.annotations.NullMarked;
