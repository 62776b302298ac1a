/** Workbooks and documents are written, whole or not at all, in the looks of the office's own masters. */
@NullMarked
package vn.soxa.office.write;

import org.jspecify.annotations.NullMarked;
