package vn.soxa.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.soxa.form.PeriodBounds;
import vn.soxa.text.HamletNames;
import vn.soxa.text.ListEntry;
import vn.soxa.text.PeriodExamples;

/**
 * What must be known from the plan to read a reporter's cells.
 *
 * @param year the period's plan year
 * @param lists list name → its choices
 * @param unit what a blank ĐVT means for this reporter
 * @param congSquareMetres square metres of a bare "công" for this reporter
 * @param hamlets what each hamlet is called
 */
public record ReadingContext(
        PeriodBounds bounds,
        int year,
        Map<String, List<ListEntry>> lists,
        String unit,
        BigDecimal congSquareMetres,
        HamletNames hamlets) {

    PeriodExamples examples() {
        return new PeriodExamples(bounds.from(), bounds.cutoff());
    }
}
