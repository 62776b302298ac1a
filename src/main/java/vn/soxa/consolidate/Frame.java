package vn.soxa.consolidate;

import java.time.LocalDate;
import java.util.List;
import vn.soxa.check.AcceptedRow;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Words;

/**
 * The plan and the period that rows are measured against.
 *
 * @param start the first day of the plan
 * @param own the base period whose logs count as this period's
 */
record Frame(Plan plan, Period period, LocalDate start, String own) {

    static Frame of(Plan plan, Period period) {
        String own = period.base()
                ? period.code()
                : plan.periods().stream()
                        .filter(other -> other.base() && other.cutoff().equals(period.cutoff()))
                        .map(Period::code)
                        .findFirst()
                        .orElse(period.code());
        return new Frame(plan, period, plan.planStart(), own);
    }

    LocalDate cutoff() {
        return period.cutoff();
    }

    int year() {
        return period.year();
    }

    /** What counts for an indicator where several readings are possible. */
    String basis(String indicator, String setting, String fallback) {
        String chosen = plan.indicator(indicator).map(Indicator::basis).orElse(null);
        return chosen == null || chosen.isBlank() ? plan.setting(setting, fallback) : chosen;
    }

    /** True where the row tells something that happened in this period. */
    boolean isNew(AcceptedRow row) {
        return !row.old() && row.row().period().equals(own);
    }

    /** The place of a value in a list, from 1; 0 where it is not there. */
    int place(String list, String value) {
        List<ListValue> choices = plan.lists().getOrDefault(list, List.of());
        String key = Words.key(value);
        for (int i = 0; i < choices.size(); i++) {
            if (Words.key(choices.get(i).value()).equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }
}
