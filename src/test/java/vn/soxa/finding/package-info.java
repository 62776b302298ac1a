@NullMarked
package vn.soxa.finding;

import org.jspecify.annotations.NullMarked;
