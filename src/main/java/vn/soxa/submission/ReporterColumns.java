package vn.soxa.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.plan.Plan;

/** The columns a reporter was given of a form. */
final class ReporterColumns {

    private ReporterColumns() {}

    /** A hamlet's own columns, or every column for an officer; none are expected of a workbook nobody can name. */
    static List<Column> of(Plan plan, @Nullable String reporter, Form form) {
        if (reporter == null) {
            return List.of();
        }
        return plan.hamlet(reporter).isPresent() ? form.forHamlet() : form.columns();
    }
}
