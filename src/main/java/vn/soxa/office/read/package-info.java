/**
 * Workbooks of any origin are read into plain rows of cells.
 *
 * <p>Reading judges nothing: it tells what each cell holds, and which limit was reached.
 */
@NullMarked
package vn.soxa.office.read;

import org.jspecify.annotations.NullMarked;
