/**
 * Writes the blank, pre-filled workbook of one reporter, and the plan book, as plain values to be written by
 * {@code office}.
 *
 * <p>Validations, red cells and the counts on the first page all come from the same columns and rules of the forms.
 */
@NullMarked
package vn.soxa.template;

import org.jspecify.annotations.NullMarked;
