/** Tests of the commune workbook as a real spreadsheet program sees it. */
@NullMarked
package vn.soxa.book;

import org.jspecify.annotations.NullMarked;
