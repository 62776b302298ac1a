package vn.soxa.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Deadlines as plans write them: {@code 31/12/2025}, {@code 31/12 hằng năm}, or only words. */
final class DueText {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?");
    private static final int LEAP_YEAR = 2024;

    private DueText() {}

    /** False where the text writes a day that no calendar has. */
    static boolean possible(String due) {
        return days(due).stream().allMatch(day -> date(day, LEAP_YEAR).isPresent());
    }

    /** The last day due in a plan year or before; a day without a year comes every year. */
    static Optional<LocalDate> in(String due, int year) {
        return days(due).stream().flatMap(day -> date(day, year).stream()).max(LocalDate::compareTo);
    }

    private static List<MatchResult> days(String due) {
        return DAY.matcher(due).results().toList();
    }

    private static Optional<LocalDate> date(MatchResult day, int year) {
        String written = day.group(3);
        try {
            return Optional.of(LocalDate.of(
                    written == null ? year : Integer.parseInt(written),
                    Integer.parseInt(day.group(2)),
                    Integer.parseInt(day.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
