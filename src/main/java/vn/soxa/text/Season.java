package vn.soxa.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five seasons of the plan, each with the short forms people use, folded. */
enum Season {
    WINTER_SPRING(true, 4, "dong xuan|dx|1|v1"),
    SUMMER_AUTUMN(false, 9, "he thu|ht|2|v2"),
    AUTUMN_WINTER(false, 12, "thu dong|td|3|v3"),
    MONSOON(true, 2, "mua|lua mua"),
    WHOLE_YEAR(false, 12, "ca nam|quanh nam|nam");

    private final boolean spansTwoYears;
    private final int lastMonth;
    private final String names;

    Season(boolean spansTwoYears, int lastMonth, String names) {
        this.spansTwoYears = spansTwoYears;
        this.lastMonth = lastMonth;
        this.names = names;
    }

    static Optional<Season> named(String folded) {
        return Arrays.stream(values())
                .filter(season -> List.of(season.names.split("\\|", -1)).contains(folded))
                .findFirst();
    }

    boolean spansTwoYears() {
        return spansTwoYears;
    }

    /** The last day of the harvest of the season that counts in a year. */
    LocalDate lastDay(int year) {
        return YearMonth.of(year, lastMonth).atEndOfMonth();
    }

    String label(int year) {
        return Glossary.word("season." + name(), "year", "" + year, "previous", "" + (year - 1));
    }
}
