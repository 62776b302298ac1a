package vn.soxa.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;

/** Reads the periods whose dates differ from the calendar, and the ad hoc ones. */
final class PeriodReader {

    private final PlanSheets sheets;
    private final PeriodCalendar calendar;

    PeriodReader(PlanSheets sheets, PeriodCalendar calendar) {
        this.sheets = sheets;
        this.calendar = calendar;
    }

    /** The periods of these years and whatever the plan book adds, by cut-off. */
    List<Period> periods(int firstYear, int lastYear) {
        Map<String, Period> periods = new TreeMap<>();
        IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> calendar.year(year).stream())
                .forEach(period -> periods.put(period.code(), period));
        for (PlanRow row : sheets.rows("P7", "code")) {
            period(row).ifPresent(period -> periods.put(period.code(), period));
        }
        return periods.values().stream().sorted(Comparator.naturalOrder()).toList();
    }

    private Optional<Period> period(PlanRow row) {
        String code = row.given("code");
        Optional<Period> regular = calendar.period(code);
        if (foreign(row, code)) {
            return Optional.empty();
        }
        if ((regular.isEmpty() && PeriodCalendar.regular(code)) || !code.matches("[A-Za-z0-9-]{3,30}")) {
            sheets.add(row.finding(FindingCode.PLAN_PERIOD_UNKNOWN, "code"));
            return Optional.empty();
        }
        LocalDate from = or(row.date("from"), regular.map(Period::from));
        LocalDate cutoff = or(row.date("cutoff"), regular.map(Period::cutoff));
        if (from == null || cutoff == null) {
            String column = from == null ? "from" : "cutoff";
            sheets.add(row.finding(FindingCode.CELL_REQUIRED, column));
            return Optional.empty();
        }
        if (cutoff.isBefore(from)) {
            sheets.add(row.finding(FindingCode.PLAN_ENDS_BEFORE_START, "cutoff"));
            return regular;
        }
        return Optional.of(dated(
                row, regular.orElseGet(() -> calendar.adHoc(code, from, cutoff, row.yes("counted"))), from, cutoff));
    }

    /** A row prepared for the other base series, without dates of its own, is of no matter. */
    private boolean foreign(PlanRow row, String code) {
        return PeriodCalendar.regular(code)
                && calendar.period(code).isEmpty()
                && row.text("from") == null
                && row.text("cutoff") == null;
    }

    private Period dated(PlanRow row, Period period, LocalDate from, LocalDate cutoff) {
        return new Period(
                period.code(),
                period.year(),
                period.lastMonth(),
                period.base(),
                from,
                cutoff,
                due(row, "hamletsDue", period.hamletsDue(), cutoff),
                due(row, "officersDue", period.officersDue(), cutoff),
                due(row, "communeDue", period.communeDue(), cutoff),
                period.day(),
                period.counted());
    }

    private LocalDate due(PlanRow row, String column, LocalDate otherwise, LocalDate cutoff) {
        LocalDate due = row.date(column);
        if (due != null && due.isBefore(cutoff)) {
            sheets.add(row.finding(FindingCode.PLAN_DUE_BEFORE_CUTOFF, column));
        }
        return due == null ? otherwise : due;
    }

    private static @Nullable LocalDate or(@Nullable LocalDate typed, Optional<LocalDate> otherwise) {
        return typed == null ? otherwise.orElse(null) : typed;
    }
}
