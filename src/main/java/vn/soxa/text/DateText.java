package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_DATE_IMPRECISE;
import static vn.soxa.finding.FindingCode.CELL_DATE_MONTH_FIRST;
import static vn.soxa.finding.FindingCode.CELL_DATE_UNREADABLE;
import static vn.soxa.finding.FindingCode.CELL_NOTHING;

import java.time.LocalDate;
import java.util.Optional;
import vn.soxa.form.PartialDate;

/** Dates as people type them: day first, in figures or words, sometimes only the month or the year. */
public final class DateText {
    private DateText() {}

    /**
     * Reads one cell.
     *
     * @param monthOrYearAllowed whether a date without its day or its year will do
     * @param defaultYear the period's year, taken where none is typed
     */
    public static Reading<PartialDate> read(String raw, DateStyle style, boolean monthOrYearAllowed, int defaultYear) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (Nothing.isSaidBy(text)) {
            return Reading.nothing(CELL_NOTHING, "found", text);
        }
        return TypedDate.of(text, defaultYear)
                .map(date -> read(date, text, style, monthOrYearAllowed))
                .orElseGet(() -> Reading.failed(CELL_DATE_UNREADABLE, null, "found", text));
    }

    private static Reading<PartialDate> read(TypedDate date, String text, DateStyle style, boolean partAllowed) {
        Optional<LocalDate> dayFirst = date.earliest();
        Optional<LocalDate> monthFirst = date.monthFirst();
        boolean swap = dayFirst.isEmpty() || style == DateStyle.MONTH_FIRST;
        if (swap && monthFirst.isPresent() && !monthFirst.equals(dayFirst)) {
            return Reading.failed(
                    CELL_DATE_MONTH_FIRST, VietnameseFormat.date(monthFirst.orElseThrow()), "found", text);
        }
        if (dayFirst.isEmpty()) {
            return Reading.failed(CELL_DATE_UNREADABLE, null, "found", text);
        }
        PartialDate value = new PartialDate(date.year(), date.month(), date.day());
        return partAllowed || (date.day() != null && date.outline().saysYear())
                ? Reading.of(value)
                : imprecise(value, text);
    }

    private static Reading<PartialDate> imprecise(PartialDate value, String text) {
        String typed = VietnameseFormat.date(value);
        return Reading.failed(
                CELL_DATE_IMPRECISE, value.day() == null ? null : typed, "found", text, "reading1", typed);
    }
}
