package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.Period;

/**
 * Whole random communes over three quarters, all forms, both hands, some silent, some cells unreadable: the program's
 * figures, and those stored in the commune workbook that the next quarter builds on, are those of a count written from the
 * design. {@code -Dseeds=300} for more of them, {@code -Dseeds.from} to begin later, {@code -Dseeds.office=30} for so many
 * that LibreOffice calculates anew.
 */
class SecondCommuneTest {

    private static final Set<String> DATED = Set.of("CT4", "TC4");

    @TempDir
    Path folder = Path.of("");

    static LongStream seeds() {
        long from = Long.getLong("seeds.from", 1);
        return LongStream.range(from, from + Long.getLong("seeds", 2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_program_counts_the_same(long seed) throws Exception {
        RandomCommune commune = new RandomCommune(folder, seed);
        for (String quarter : List.of("2025-Q1", "2025-Q2", "2025-Q3")) {
            Period period = Sent.PLAN.period(quarter).orElseThrow();
            Consolidation figures = commune.goThrough(period);
            compare(period, commune, figures);
            Path workbook = commune.written().get(commune.written().size() - 1);
            assertThat(StoredFigures.of(workbook)).as(workbook.toString()).isEqualTo(StoredFigures.of(figures));
        }
        if (seed <= Long.getLong("seeds.office", 1)) {
            assertThat(new LibreOffice(folder).differences(commune.written())).isEmpty();
        }
    }

    private static void compare(Period period, RandomCommune commune, Consolidation figures) {
        for (IndicatorResult result : figures.indicators()) {
            String code = result.indicator().code();
            Integer year = result.year();
            if (year == null || year == period.year() || DATED.contains(code)) {
                int of = year == null ? period.year() : year;
                String label = "%s, %s %d".formatted(period.code(), code, of);
                if (result.indicator().rate()) {
                    assertThat(plain(result.actual())).as(label).isEqualTo(plain(share(period, commune)));
                } else {
                    assertThat(plain(result.byHamlet()))
                            .as(label)
                            .isEqualTo(plain(commune.second()
                                    .figure(code, of, period.cutoff().toString())));
                }
            }
        }
    }

    private static BigDecimal share(Period period, RandomCommune commune) {
        BigDecimal part = sum(commune.second().figure("OC2", period.year(), ""));
        BigDecimal whole = sum(commune.second().figure("OC1", period.year(), ""));
        return whole.signum() == 0 ? BigDecimal.ZERO : part.movePointRight(2).divide(whole, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(Map<String, BigDecimal> places) {
        return places.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<String, String> plain(Map<String, BigDecimal> places) {
        Map<String, String> texts = new TreeMap<>();
        places.forEach((place, figure) -> {
            if (figure.signum() != 0) {
                texts.put(place, figure.stripTrailingZeros().toPlainString());
            }
        });
        return texts;
    }

    private static String plain(BigDecimal figure) {
        return figure.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
