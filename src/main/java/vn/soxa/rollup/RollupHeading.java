package vn.soxa.rollup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Phrases;
import vn.soxa.text.VietnameseFormat;

/** Whose rollup it is, of what period. */
record RollupHeading(RolledUp rolled, String unit) {

    /** By the name given, else by the province that all communes lie in. */
    static RollupHeading of(RolledUp rolled, @Nullable String unit) {
        TreeSet<String> provinces = rolled.communes().stream()
                .map(CommuneBook::province)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        String fallback = provinces.size() == 1 ? provinces.first() : Phrases.of("rollup.unit");
        return new RollupHeading(rolled, unit == null ? fallback : unit);
    }

    String upper() {
        return unit.toUpperCase(Locale.ROOT);
    }

    String period() {
        return VietnameseFormat.period(rolled.period());
    }

    String line() {
        LocalDate cutoff = rolled.cutoff();
        return cutoff == null ? period() : Phrases.of("periodLine", period(), VietnameseFormat.officialDate(cutoff));
    }

    int year() {
        String code = rolled.period();
        return code.matches("\\d{4}-.*") ? Integer.parseInt(code.substring(0, 4)) : 0;
    }
}
