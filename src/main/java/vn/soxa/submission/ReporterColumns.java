package vn.soxa.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.plan.Plan;

/** The columns a reporter was given: a hamlet's own, or all for an officer; none are expected of an unnamed workbook. */
record ReporterColumns(boolean named, boolean hamlet) {

    static ReporterColumns of(Plan plan, @Nullable String reporter) {
        return new ReporterColumns(
                reporter != null, reporter != null && plan.hamlet(reporter).isPresent());
    }

    List<Column> of(Form form) {
        return !named ? List.of() : hamlet ? form.forHamlet() : form.columns();
    }
}
