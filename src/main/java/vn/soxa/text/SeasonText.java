package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_LIST_AMBIGUOUS;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Crop seasons as people type them: {@code ĐX 24-25}, {@code HT25}, {@code vụ 3}. */
public final class SeasonText {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private SeasonText() {}

    /** Reads one cell to a label of {@code seasonLabels}; {@code year} is the period's, taken where none is typed. */
    public static Reading<String> read(String raw, List<String> seasonLabels, int year) {
        Optional<TypedSeason> typed = TypedSeason.of(raw);
        if (typed.isPresent() && typed.get().couldBeTwo()) {
            int only = typed.get().lastYear(year);
            return Reading.failed(
                    CELL_LIST_AMBIGUOUS,
                    null,
                    "found",
                    Words.clean(raw),
                    "reading1",
                    typed.get().season().label(only),
                    "reading2",
                    typed.get().season().label(only + 1));
        }
        return typed.flatMap(season -> season.label(year))
                .filter(seasonLabels::contains)
                .map(Reading::of)
                .orElseGet(() -> ListText.match(
                        raw, seasonLabels.stream().map(ListEntry::of).toList(), false));
    }

    /** The year a season counts in: the last one of its label; empty where it names none. */
    public static Optional<Integer> yearOf(String label) {
        return YEAR.matcher(label)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .reduce((first, second) -> second);
    }

    /** The five seasons that count in a year, in the order they are harvested. */
    public static List<String> labelsFor(int year) {
        return Arrays.stream(Season.values()).map(season -> season.label(year)).toList();
    }

    /** The day by which a season, named by its label, is harvested; empty where that cannot be told. */
    public static Optional<LocalDate> lastDay(String label) {
        return yearOf(label).flatMap(year -> Arrays.stream(Season.values())
                .filter(season -> season.label(year).equals(label))
                .findFirst()
                .map(season -> season.lastDay(year)));
    }
}
