package vn.soxa.check;

import vn.soxa.form.Breach;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;

/** The reporters' columns of a form on which depends what the owner officer must fill; those that name the row are not meant. */
record DecidingColumns(Form form) {

    boolean has(String column) {
        return of(column, Hand.FILLER)
                && form.keys().stream().noneMatch(key -> key.contains(column))
                && form.rules().stream()
                        .filter(rule -> rule.breach() == Breach.REQUIRED && of(rule.column(), Hand.OWNER))
                        .anyMatch(rule -> rule.reads().contains(column));
    }

    private boolean of(String column, Hand hand) {
        return form.column(column).map(Column::hand).filter(hand::equals).isPresent();
    }
}
