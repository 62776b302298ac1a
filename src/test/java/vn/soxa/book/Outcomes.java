package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Coverage;
import vn.soxa.consolidate.Earlier;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.consolidate.Timing;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;

/** Results of the engine, written down as {@code CT2 2025 BEHIND target=150 actual=41.2 AP01=12}. */
public record Outcomes(Plan plan) {

    public IndicatorResult of(String line) {
        String[] parts = line.strip().split("\\s+", -1);
        Indicator indicator = plan.indicator(parts[0]).orElseThrow();
        Map<String, BigDecimal> byHamlet = nothingByHamlet();
        Map<String, String> values = values(parts, byHamlet);
        Integer year = parts[1].equals("-") ? null : Integer.valueOf(parts[1]);
        BigDecimal target = number(values, "target");
        BigDecimal actual = values.containsKey("actual") ? new BigDecimal(values.get("actual")) : BigDecimal.ZERO;
        BigDecimal before = number(values, "before");
        BigDecimal unheard = new BigDecimal(values.getOrDefault("unheard", "0"));
        return new IndicatorResult(
                indicator,
                year,
                Timing.STATE,
                target,
                year == null ? indicator.deadline() : LocalDate.of(year, Month.DECEMBER, 31),
                null,
                number(values, "expected"),
                actual,
                percent(actual, target),
                Status.valueOf(parts[2]),
                byHamlet,
                null,
                new Coverage(0, 0, 0, true, Map.of()),
                actual.subtract(before == null ? BigDecimal.ZERO : before).add(unheard),
                before == null ? null : earlier(before, year, values),
                null,
                target == null ? null : target.subtract(actual).max(BigDecimal.ZERO),
                number(values, "confirmed"),
                values.get("difference"),
                number(values, "forecast"),
                null,
                values.containsKey("old") ? new BigDecimal(values.get("old")) : BigDecimal.ZERO,
                whole(values, "step"),
                whole(values, "needed"),
                null,
                BigDecimal.ZERO);
    }

    private static Earlier earlier(BigDecimal before, @Nullable Integer year, Map<String, String> values) {
        Map<String, BigDecimal> unheard =
                values.containsKey("unheard") ? Map.of("AP01", new BigDecimal(values.get("unheard"))) : Map.of();
        return new Earlier(before, year, 202412, !values.containsKey("apart"), unheard);
    }

    /** What is said of the whole; what is said of a hamlet is put to it. */
    private static Map<String, String> values(String[] parts, Map<String, BigDecimal> byHamlet) {
        Map<String, String> values = new TreeMap<>();
        Stream.of(parts).skip(3).map(part -> part.split("=", -1)).forEach(pair -> {
            if (byHamlet.containsKey(pair[0])) {
                byHamlet.put(pair[0], new BigDecimal(pair[1]));
            } else {
                values.put(pair[0], pair[1]);
            }
        });
        return values;
    }

    private Map<String, BigDecimal> nothingByHamlet() {
        Map<String, BigDecimal> byHamlet = new LinkedHashMap<>();
        plan.hamlets().forEach(hamlet -> byHamlet.put(hamlet.code(), BigDecimal.ZERO));
        byHamlet.put(Plan.WHOLE_COMMUNE, BigDecimal.ZERO);
        return byHamlet;
    }

    private static @Nullable BigDecimal number(Map<String, String> values, String key) {
        String text = values.get(key);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable Integer whole(Map<String, String> values, String key) {
        String text = values.get(key);
        return text == null ? null : Integer.valueOf(text);
    }

    private static @Nullable BigDecimal percent(BigDecimal actual, @Nullable BigDecimal target) {
        return target == null || target.signum() == 0
                ? null
                : actual.multiply(BigDecimal.valueOf(100)).divide(target, 1, RoundingMode.HALF_UP);
    }
}
