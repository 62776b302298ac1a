package vn.soxa.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A season and the years typed after it. */
record TypedSeason(
        Season season, @Nullable Integer first, @Nullable Integer second) {
    private static final String YEAR_FIGURES = "((?:20)?\\d{2})";
    private static final Pattern OUTLINE = Pattern.compile("(?:(?:vu|lua) )*(v?[1-3]|[a-z]+(?: [a-z]+)?)"
            + "(?: nam)?(?: ?" + YEAR_FIGURES + "(?: " + YEAR_FIGURES + ")?)?");
    private static final int CENTURY = 2000;

    static Optional<TypedSeason> of(String raw) {
        Matcher outline = OUTLINE.matcher(Words.fold(raw));
        return outline.matches()
                ? Season.named(outline.group(1))
                        .map(season -> new TypedSeason(season, year(outline.group(2)), year(outline.group(3))))
                : Optional.empty();
    }

    /** A season over two years with only one typed. */
    boolean couldBeTwo() {
        return season.spansTwoYears() && first != null && second == null;
    }

    int lastYear(int year) {
        return second != null ? second : first != null ? first : year;
    }

    /** Empty where the years typed do not belong to the season. */
    Optional<String> label(int year) {
        boolean fits = second == null || (season.spansTwoYears() && first != null && second == first + 1);
        return fits && !couldBeTwo() ? Optional.of(season.label(lastYear(year))) : Optional.empty();
    }

    private static @Nullable Integer year(@Nullable String figures) {
        if (figures == null) {
            return null;
        }
        int year = Integer.parseInt(figures);
        return year < CENTURY ? CENTURY + year : year;
    }
}
