package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.ThreePlans;

/** Three plans over twelve hamlets and two quarters, each figure reckoned a second time from the words of the plans. */
final class ThreePlansFiguresTest {

    private static final int HAMLETS = ThreePlansPages.HAMLETS;
    private static final LocalDate[] CUTOFFS = {LocalDate.of(2026, 3, 14), LocalDate.of(2026, 6, 14)};

    private final Plan plan =
            PlanReader.read(ThreePlans.withIndicators(hamlets(), households())).plan();
    private final ThreePlansPages pages = new ThreePlansPages();
    private final Map<String, Set<Integer>> places = new TreeMap<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_figure_rate_coverage_and_status_is_that_of_a_second_reckoning(long seed) {
        assertThat(PlanReader.read(ThreePlans.withIndicators(hamlets(), households()))
                        .findings())
                .noneMatch(finding -> finding.code().name().startsWith("PLAN_"));
        Random random = new Random(seed);
        List<SeriesPoint> series = List.of();
        for (int quarter = 0; quarter < CUTOFFS.length; quarter++) {
            pages.send(random, quarter);
            Consolidation figures = consolidated(quarter, series);
            series = figures.series();
            compare(figures, quarter);
        }
    }

    private void compare(Consolidation figures, int quarter) {
        Map<String, BigDecimal> expected = figures(quarter);
        expected.forEach((code, figure) -> assertThat(result(figures, code).actual())
                .as(code + " Q" + (quarter + 1))
                .isEqualByComparingTo(figure));
        rate(
                figures,
                quarter,
                "GN1",
                "GN1",
                "2.5",
                true,
                hamlet -> pages.given(hamlet, "GN1"),
                hamlet -> pages.poor(hamlet),
                hamlet -> hamlet == HAMLETS ? null : households(hamlet));
        rate(
                figures,
                quarter,
                "CS1",
                "CS1",
                "85",
                false,
                hamlet -> pages.filled(hamlet, "CS1", "internet"),
                hamlet -> pages.cell(hamlet, "CS1", "internet"),
                hamlet -> pages.cell(hamlet, "CS1", "ho"));
        rate(
                figures,
                quarter,
                "NM2",
                "NM1",
                "80",
                false,
                hamlet -> pages.given(hamlet, "NM1"),
                hamlet -> pages.cell(hamlet, "NM1", "thu_gom"),
                hamlet -> pages.cell(hamlet, "NM1", "ho"));
        assertThat(result(figures, "NM7").status()).isEqualTo(Status.NO_DATA);
        guided(figures, quarter, expected.getOrDefault("CS3", BigDecimal.ZERO));
    }

    private void guided(Consolidation figures, int quarter, BigDecimal expected) {
        Coverage log = result(figures, "CS3").coverage();
        assertThat(log.told() + "/" + log.asked()).isEqualTo(pages.now(quarter, "CS2") + "/" + HAMLETS);
        assertThat(result(figures, "CS3").status())
                .isEqualTo(
                        2 * pages.now(quarter, "CS2") < HAMLETS
                                ? Status.INSUFFICIENT
                                : even(expected, "6000", 3L * (quarter + 1)));
    }

    /** Only hamlets of which both are known; percent of the sums; a ceiling kept is reached, a floor not met is late. */
    private void rate(
            Consolidation figures,
            int quarter,
            String code,
            String form,
            String target,
            boolean ceiling,
            Predicate<Integer> known,
            IntFunction<@Nullable BigDecimal> part,
            IntFunction<@Nullable BigDecimal> whole) {
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal wholes = BigDecimal.ZERO;
        Set<Integer> over = new TreeSet<>();
        for (int hamlet = 1; hamlet <= HAMLETS; hamlet++) {
            BigDecimal under = whole.apply(hamlet);
            if (known.test(hamlet) && under != null) {
                BigDecimal above = part.apply(hamlet);
                parts = parts.add(above == null ? BigDecimal.ZERO : above);
                wholes = wholes.add(under);
                over.add(hamlet);
            }
        }
        IndicatorResult result = result(figures, code);
        if (wholes.signum() == 0) {
            assertThat(result.status()).as(code).isEqualTo(Status.NO_DATA);
            return;
        }
        Set<Integer> before = places.put(code, over);
        assertThat(result.comparable()).as(code + " over " + over).isEqualTo(before == null || before.equals(over));
        BigDecimal percent = parts.multiply(BigDecimal.valueOf(100)).divide(wholes, 6, RoundingMode.HALF_UP);
        assertThat(result.actual()).as(code).isEqualByComparingTo(percent);
        long told = IntStream.rangeClosed(1, HAMLETS)
                .filter(hamlet -> known.test(hamlet) && pages.page(hamlet, form).quarter() == quarter)
                .count();
        assertThat(result.coverage().told() + "/" + result.coverage().asked())
                .as(code)
                .isEqualTo(told + "/" + HAMLETS);
        BigDecimal aim = new BigDecimal(target);
        boolean good = ceiling ? percent.compareTo(aim) <= 0 : percent.compareTo(aim) >= 0;
        boolean far = ceiling
                ? percent.compareTo(aim.add(aim)) > 0
                : percent.add(percent).compareTo(aim) < 0;
        assertThat(result.status())
                .as(code + " " + percent)
                .isEqualTo(
                        2 * told < HAMLETS
                                ? Status.INSUFFICIENT
                                : good ? Status.ACHIEVED : far ? Status.AT_RISK : Status.BEHIND);
    }

    private static Status even(BigDecimal actual, String target, long months) {
        BigDecimal aim = new BigDecimal(target);
        BigDecimal expected = aim.multiply(BigDecimal.valueOf(months)).divide(BigDecimal.valueOf(12));
        return actual.compareTo(aim) >= 0
                ? Status.ACHIEVED
                : actual.compareTo(expected) >= 0
                        ? Status.ON_TRACK
                        : actual.add(actual).compareTo(expected) < 0 ? Status.AT_RISK : Status.BEHIND;
    }

    private Map<String, BigDecimal> figures(int quarter) {
        Map<String, BigDecimal> all = new TreeMap<>();
        all.put("GN.N", count("GN1", row -> says(row, "loai", "Nghèo")));
        all.put("GN.NK", count("GN1", row -> says(row, "loai", "Nghèo") && says(row, "dan_toc", "Khmer")));
        all.put("GN.NP", count("GN1", row -> says(row, "loai", "Nghèo") && says(row, "chu_ho_nu", true)));
        Set<String> fallen = Set.of("Tái nghèo", "Nghèo mới");
        all.put("GN2", count("GN1", row -> says(row, "dien_bien", "Thoát nghèo") && dated(row, "ngay", quarter)));
        all.put(
                "GN3",
                count(
                        "GN1",
                        row -> fallen.stream().anyMatch(word -> says(row, "dien_bien", word))
                                && dated(row, "ngay", quarter)));
        all.put("GN4", pages.flow("GN1", "so_tien", quarter));
        digital(all, quarter);
        countryside(all, quarter);
        return all;
    }

    private void digital(Map<String, BigDecimal> all, int quarter) {
        all.put("CS.H", sum("CS1", "ho", row -> true));
        all.put("CS.I", sum("CS1", "internet", row -> true));
        all.put("CS3", pages.flow("CS2", "luot", quarter));
        all.put("CS3.1", pages.flow("CS2", "nu", quarter));
        all.put("CS3.2", pages.flow("CS2", "khmer", quarter));
        all.put("CS4", count("CS1", row -> says(row, "to", true)));
        BigDecimal taken = pages.flow("CS3", "tiep_nhan", quarter);
        all.put("CS.R", taken);
        BigDecimal online = pages.flow("CS3", "truc_tuyen", quarter);
        all.put("CS.O", online);
        all.put("CS5", online.multiply(BigDecimal.valueOf(100)).divide(taken, 6, RoundingMode.HALF_UP));
    }

    private void countryside(Map<String, BigDecimal> all, int quarter) {
        all.put("NM.G", sum("NM1", "thu_gom", row -> true));
        all.put("NM3", pages.flow("NM1", "cay", quarter));
        all.put(
                "NM4",
                sum(
                        "NM2",
                        "km",
                        row -> says(row, "loai", "Đường giao thông")
                                && says(row, "tinh_trang", "Hoàn thành")
                                && dated(row, "xong", quarter)));
        all.put("NM5", sum("NM2", "von_dan", row -> true));
        all.put("NM6", count("NM1", row -> says(row, "kieu_mau", true)));
        all.put("NM1", count("NM3", row -> says(row, "dat", true)));
    }

    private static boolean says(Map<String, Object> row, String column, Object value) {
        return value.equals(row.get(column));
    }

    private static boolean dated(Map<String, Object> row, String column, int quarter) {
        return row.get(column) instanceof LocalDate day && day.getYear() == 2026 && !day.isAfter(CUTOFFS[quarter]);
    }

    private BigDecimal count(String form, Predicate<Map<String, Object>> wanted) {
        return BigDecimal.valueOf(pages.last(form).stream().filter(wanted).count());
    }

    private BigDecimal sum(String form, String column, Predicate<Map<String, Object>> wanted) {
        return pages.last(form).stream()
                .filter(wanted)
                .map(row -> ThreePlansPages.number(row, column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Consolidation consolidated(int quarter, List<SeriesPoint> series) {
        String own = "2026-Q" + (quarter + 1);
        List<AcceptedRow> rows = new ArrayList<>();
        Set<String> logs = new HashSet<>(Set.of("CS2"));
        pages.latest().forEach((key, page) -> {
            String[] parts = key.split("/", -1);
            boolean old = page.quarter() < quarter;
            if (!old || !logs.contains(parts[1])) {
                for (Map<String, Object> row : page.rows()) {
                    String hamlet = parts[0].startsWith("AP") ? parts[0] : Plan.WHOLE_COMMUNE;
                    rows.add(AcceptedRows.of(
                            plan.forms().get(parts[1]),
                            "2026-Q" + (page.quarter() + 1),
                            String.format("%s-%s-%04d", hamlet, parts[1], rows.size()),
                            hamlet,
                            parts[0],
                            row,
                            old));
                }
            }
        });
        CheckedRound round =
                new CheckedRound(plan, plan.period(own).orElseThrow(), List.of(), rows, List.of(), Map.of());
        return new Consolidator().consolidate(round, series);
    }

    private static IndicatorResult result(Consolidation figures, String code) {
        return figures.current().stream()
                .filter(one -> one.indicator().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal households(int hamlet) {
        return BigDecimal.valueOf(100L + hamlet);
    }

    private static List<Map<String, String>> hamlets() {
        return IntStream.rangeClosed(1, HAMLETS)
                .mapToObj(hamlet -> Map.of("code", ThreePlansPages.code(hamlet), "name", "Tên " + hamlet))
                .toList();
    }

    /** Of the last hamlet nobody knows them. */
    private static List<Map<String, String>> households() {
        return IntStream.range(1, HAMLETS)
                .mapToObj(hamlet -> Map.of(
                        "indicator",
                        "GN.T",
                        "hamlet",
                        ThreePlansPages.code(hamlet),
                        "year",
                        "2025",
                        "value",
                        "" + households(hamlet)))
                .toList();
    }
}
