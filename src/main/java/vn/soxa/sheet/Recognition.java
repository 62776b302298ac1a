package vn.soxa.sheet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.soxa.form.Form;
import vn.soxa.office.RawSheet;

/**
 * How surely a sheet is a form's, judged by its key row and headers alone; keeps what was learnt of forms and lists for
 * the workbooks of one plan and period.
 */
public final class Recognition {

    private final Map<String, FormHeaders> headers = new ConcurrentHashMap<>();
    private final Map<CellReader.Asked, CellOutcome> choices = new ConcurrentHashMap<>();

    /** How many of the form's columns the sheet has; 0 where it has no header at all. */
    public int columns(RawSheet sheet, Form form) {
        return HeaderMatch.of(sheet, headers(form))
                .map(match -> match.columns().size())
                .orElse(0);
    }

    Map<CellReader.Asked, CellOutcome> choices() {
        return choices;
    }

    /** Made once a form; a form of the same code with other columns has its own. */
    FormHeaders headers(Form form) {
        FormHeaders known = headers.get(form.code());
        if (known == null || !known.form().equals(form)) {
            known = new FormHeaders(form);
            headers.put(form.code(), known);
        }
        return known;
    }
}
