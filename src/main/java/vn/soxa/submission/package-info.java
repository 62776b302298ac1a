/** Reads an inbox of filled workbooks; judges nothing. */
@NullMarked
package vn.soxa.submission;

import org.jspecify.annotations.NullMarked;
