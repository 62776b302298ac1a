/**
 * What a form is: columns, hands, keys and the rules of a row, as plain values.
 *
 * <p>Rules are constraint annotations, standing on a record or made of a row of the plan book, judged by one validator.
 * What each means is a {@link vn.soxa.form.Condition}: it gives the finding, the Excel validation, the conditional
 * format and the documentation line.
 */
@NullMarked
package vn.soxa.form;

import org.jspecify.annotations.NullMarked;
