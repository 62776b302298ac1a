package vn.soxa.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The five seasons of the plan, each with the short forms people use, folded. */
enum Season {
    WINTER_SPRING(true, "dong xuan|dx|1|v1"),
    SUMMER_AUTUMN(false, "he thu|ht|2|v2"),
    AUTUMN_WINTER(false, "thu dong|td|3|v3"),
    MONSOON(true, "mua|lua mua"),
    WHOLE_YEAR(false, "ca nam|quanh nam|nam");

    private final boolean spansTwoYears;
    private final String names;

    Season(boolean spansTwoYears, String names) {
        this.spansTwoYears = spansTwoYears;
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

    String label(int year) {
        return Glossary.word("season." + name(), "year", "" + year, "previous", "" + (year - 1));
    }
}
