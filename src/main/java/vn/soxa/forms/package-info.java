/** The catalogue: one file is one form is one record; A forms and B forms of the plan, and the plan book's own sheets. */
@NullMarked
package vn.soxa.forms;

import org.jspecify.annotations.NullMarked;
