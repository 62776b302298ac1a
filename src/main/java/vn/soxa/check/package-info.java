/** Looks across rows and workbooks and decides what is accepted. */
@NullMarked
package vn.soxa.check;

import org.jspecify.annotations.NullMarked;
