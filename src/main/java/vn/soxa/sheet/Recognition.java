package vn.soxa.sheet;

import vn.soxa.form.Form;
import vn.soxa.office.RawSheet;

/** How surely a sheet is a form's, judged by its key row and headers alone. */
public final class Recognition {

    private Recognition() {}

    /** How many of the form's columns the sheet has; 0 where it has no header at all. */
    public static int columns(RawSheet sheet, Form form) {
        return HeaderMatch.of(sheet, form).map(match -> match.columns().size()).orElse(0);
    }
}
