/** What a workbook holds, whatever file it came from or goes into: plain rows of cells, and places among them. */
@NullMarked
package vn.soxa.office;

import org.jspecify.annotations.NullMarked;
