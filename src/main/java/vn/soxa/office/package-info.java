/**
 * The only code that knows file formats: workbooks of any origin are read into plain rows of cells, and written.
 *
 * <p>Reading judges nothing: it tells what each cell holds, and which limit was reached.
 */
@NullMarked
package vn.soxa.office;

import org.jspecify.annotations.NullMarked;
