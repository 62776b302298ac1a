/**
 * What a form is: columns, hands, keys and the rules of a row, as plain values.
 *
 * <p>Rules are our own annotations turned into {@link vn.soxa.form.Rule} values rather than Bean Validation: columns
 * that an officer adds in the plan book have no record component to annotate, and most limits need the period or the
 * plan book to be judged. One {@code Rule} gives the finding, the Excel validation, the conditional format and the
 * documentation line.
 */
@NullMarked
package vn.soxa.form;

import org.jspecify.annotations.NullMarked;
