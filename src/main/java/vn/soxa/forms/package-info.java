/** The program's own forms and the plan book's sheets: one file is one form is one record. A plan's forms are its rows. */
@NullMarked
package vn.soxa.forms;

import org.jspecify.annotations.NullMarked;
