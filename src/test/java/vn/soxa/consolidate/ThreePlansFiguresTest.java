package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
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

    private static final int HAMLETS = 12;
    private static final LocalDate[] CUTOFFS = {LocalDate.of(2026, 3, 14), LocalDate.of(2026, 6, 14)};

    /** What one hamlet or officer wrote on one form in the last quarter in which it did; {@code quarter} says which. */
    private record Page(int quarter, List<Map<String, Object>> rows) {}

    private final Plan plan =
            PlanReader.read(ThreePlans.withIndicators(hamlets(), households())).plan();
    private final List<Map<String, Page>> sent = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void every_figure_rate_coverage_and_status_is_that_of_a_second_reckoning(long seed) {
        assertThat(PlanReader.read(ThreePlans.withIndicators(hamlets(), households()))
                        .findings())
                .noneMatch(finding -> finding.code().name().startsWith("PLAN_"));
        Random random = new Random(seed);
        List<SeriesPoint> series = List.of();
        for (int quarter = 0; quarter < CUTOFFS.length; quarter++) {
            send(random, quarter);
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
                hamlet -> given(hamlet, "GN1"),
                hamlet -> poor(hamlet),
                hamlet -> hamlet == HAMLETS ? null : households(hamlet));
        rate(
                figures,
                quarter,
                "CS1",
                "CS1",
                "85",
                false,
                hamlet -> filled(hamlet, "CS1", "internet"),
                hamlet -> cell(hamlet, "CS1", "internet"),
                hamlet -> cell(hamlet, "CS1", "ho"));
        rate(
                figures,
                quarter,
                "NM2",
                "NM1",
                "80",
                false,
                hamlet -> given(hamlet, "NM1"),
                hamlet -> cell(hamlet, "NM1", "thu_gom"),
                hamlet -> cell(hamlet, "NM1", "ho"));
        assertThat(result(figures, "NM7").status()).isEqualTo(Status.NO_DATA);
        Coverage log = result(figures, "CS3").coverage();
        assertThat(log.told() + "/" + log.asked()).isEqualTo(now(quarter, "CS2") + "/" + HAMLETS);
        assertThat(result(figures, "CS3").status())
                .isEqualTo(
                        2 * now(quarter, "CS2") < HAMLETS
                                ? Status.INSUFFICIENT
                                : even(expected.get("CS3"), "6000", 3L * (quarter + 1)));
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
        for (int hamlet = 1; hamlet <= HAMLETS; hamlet++) {
            BigDecimal under = whole.apply(hamlet);
            if (known.test(hamlet) && under != null) {
                BigDecimal over = part.apply(hamlet);
                parts = parts.add(over == null ? BigDecimal.ZERO : over);
                wholes = wholes.add(under);
            }
        }
        IndicatorResult result = result(figures, code);
        if (wholes.signum() == 0) {
            assertThat(result.status()).as(code).isEqualTo(Status.NO_DATA);
            return;
        }
        BigDecimal percent = parts.multiply(BigDecimal.valueOf(100)).divide(wholes, 6, RoundingMode.HALF_UP);
        assertThat(result.actual()).as(code).isEqualByComparingTo(percent);
        long told = IntStream.rangeClosed(1, HAMLETS)
                .filter(hamlet -> known.test(hamlet) && page(hamlet, form).quarter() == quarter)
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
        all.put("GN.N", count("GN1", row -> row.get("loai").equals("Nghèo")));
        all.put(
                "GN.NK",
                count(
                        "GN1",
                        row -> row.get("loai").equals("Nghèo")
                                && row.get("dan_toc").equals("Khmer")));
        all.put(
                "GN.NP",
                count(
                        "GN1",
                        row -> row.get("loai").equals("Nghèo")
                                && row.get("chu_ho_nu").equals(true)));
        Set<String> fallen = Set.of("Tái nghèo", "Nghèo mới");
        all.put("GN2", count("GN1", row -> row.get("dien_bien").equals("Thoát nghèo") && dated(row, "ngay", quarter)));
        all.put("GN3", count("GN1", row -> fallen.contains(row.get("dien_bien")) && dated(row, "ngay", quarter)));
        all.put("GN4", flow("GN1", "so_tien", quarter));
        all.put("CS.H", sum("CS1", "ho", row -> true));
        all.put("CS.I", sum("CS1", "internet", row -> true));
        all.put("CS3", flow("CS2", "luot", quarter));
        all.put("CS3.1", flow("CS2", "nu", quarter));
        all.put("CS3.2", flow("CS2", "khmer", quarter));
        all.put("CS4", count("CS1", row -> row.get("to").equals(true)));
        all.put("NM.G", sum("NM1", "thu_gom", row -> true));
        all.put("NM3", flow("NM1", "cay", quarter));
        all.put(
                "NM4",
                sum(
                        "NM2",
                        "km",
                        row -> row.get("loai").equals("Đường giao thông")
                                && row.get("tinh_trang").equals("Hoàn thành")
                                && dated(row, "xong", quarter)));
        all.put("NM5", sum("NM2", "von_dan", row -> true));
        all.put("NM6", count("NM1", row -> row.get("kieu_mau").equals(true)));
        all.put("NM1", count("NM3", row -> row.get("dat").equals(true)));
        BigDecimal taken = flow("CS3", "tiep_nhan", quarter);
        all.put("CS.R", taken);
        all.put("CS.O", flow("CS3", "truc_tuyen", quarter));
        all.put("CS5", all.get("CS.O").multiply(BigDecimal.valueOf(100)).divide(taken, 6, RoundingMode.HALF_UP));
        return all;
    }

    private static boolean dated(Map<String, Object> row, String column, int quarter) {
        return row.get(column) instanceof LocalDate day && day.getYear() == 2026 && !day.isAfter(CUTOFFS[quarter]);
    }

    private BigDecimal count(String form, Predicate<Map<String, Object>> wanted) {
        return BigDecimal.valueOf(last(form).stream().filter(wanted).count());
    }

    private BigDecimal sum(String form, String column, Predicate<Map<String, Object>> wanted) {
        return last(form).stream()
                .filter(wanted)
                .map(row -> number(row, column))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What each quarter's own pages say, added. */
    private BigDecimal flow(String form, String column, int quarter) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int of = 0; of <= quarter; of++) {
            for (Map.Entry<String, Page> page : sent.get(of).entrySet()) {
                if (page.getKey().endsWith("/" + form)) {
                    for (Map<String, Object> row : page.getValue().rows()) {
                        sum = sum.add(number(row, column));
                    }
                }
            }
        }
        return sum;
    }

    private static BigDecimal number(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value instanceof BigDecimal number
                ? number
                : value instanceof Integer whole ? BigDecimal.valueOf(whole) : BigDecimal.ZERO;
    }

    private List<Map<String, Object>> last(String form) {
        Map<String, Page> latest = latest();
        return latest.entrySet().stream()
                .filter(page -> page.getKey().endsWith("/" + form))
                .flatMap(page -> page.getValue().rows().stream())
                .toList();
    }

    private Map<String, Page> latest() {
        Map<String, Page> latest = new LinkedHashMap<>();
        sent.forEach(latest::putAll);
        return latest;
    }

    private Page page(int hamlet, String form) {
        return latest().getOrDefault(code(hamlet) + "/" + form, new Page(-1, List.of()));
    }

    private boolean given(int hamlet, String form) {
        return !page(hamlet, form).rows().isEmpty();
    }

    private boolean filled(int hamlet, String form, String column) {
        return given(hamlet, form) && page(hamlet, form).rows().get(0).get(column) != null;
    }

    private @Nullable BigDecimal cell(int hamlet, String form, String column) {
        return given(hamlet, form) ? number(page(hamlet, form).rows().get(0), column) : null;
    }

    private BigDecimal poor(int hamlet) {
        return BigDecimal.valueOf(page(hamlet, "GN1").rows().stream()
                .filter(row -> row.get("loai").equals("Nghèo"))
                .count());
    }

    private long now(int quarter, String form) {
        return sent.get(quarter).keySet().stream()
                .filter(key -> key.endsWith("/" + form))
                .count();
    }

    private void send(Random random, int quarter) {
        Map<String, Page> pages = new LinkedHashMap<>();
        for (int hamlet = 1; hamlet <= HAMLETS; hamlet++) {
            for (String form : List.of("GN1", "CS1", "CS2", "NM1", "NM2")) {
                if (random.nextInt(10) < 7) {
                    pages.put(code(hamlet) + "/" + form, new Page(quarter, rows(random, form)));
                }
            }
        }
        pages.put("HCC/CS3", new Page(quarter, lines(5, random, "CS3")));
        pages.put("KT/NM3", new Page(quarter, lines(47, random, "NM3")));
        sent.add(pages);
    }

    private static List<Map<String, Object>> lines(int count, Random random, String form) {
        return IntStream.range(0, count).mapToObj(i -> one(random, form)).toList();
    }

    private static List<Map<String, Object>> rows(Random random, String form) {
        boolean table = form.equals("CS1") || form.equals("NM1");
        return lines(table ? 1 : 1 + random.nextInt(4), random, form);
    }

    private static Map<String, Object> one(Random random, String form) {
        Map<String, Object> row = new HashMap<>();
        switch (form) {
            case "GN1" -> {
                row.put("loai", pick(random, "Nghèo", "Cận nghèo", "Đã thoát"));
                row.put("dan_toc", pick(random, "Kinh", "Khmer"));
                row.put("chu_ho_nu", random.nextBoolean());
                row.put("dien_bien", pick(random, "Thoát nghèo", "Nghèo mới", "Tái nghèo", "Khác"));
                day(random, row, "ngay");
                row.put("so_tien", new BigDecimal(random.nextInt(900)).movePointLeft(1));
            }
            case "CS1" -> {
                row.put("ho", 100 + random.nextInt(300));
                row.put("internet", 60 + random.nextInt(40));
                if (random.nextInt(5) == 0) {
                    row.remove("internet");
                }
                row.put("truong_thanh", 500);
                row.put("vneid", random.nextInt(500));
                row.put("to", random.nextBoolean());
            }
            case "CS2" -> {
                row.put("luot", 1 + random.nextInt(200));
                row.put("nu", random.nextInt(90));
                row.put("khmer", random.nextInt(90));
            }
            case "CS3" -> {
                row.put("tiep_nhan", 1 + random.nextInt(90));
                row.put("truc_tuyen", random.nextInt(60));
            }
            case "NM1" -> {
                row.put("ho", 100 + random.nextInt(300));
                row.put("thu_gom", random.nextInt(300));
                row.put("cay", random.nextInt(400));
                row.put("kieu_mau", random.nextBoolean());
            }
            case "NM2" -> {
                row.put("loai", pick(random, "Đường giao thông", "Chiếu sáng"));
                row.put("tinh_trang", pick(random, "Đang làm", "Hoàn thành"));
                row.put("km", new BigDecimal(random.nextInt(90)).movePointLeft(1));
                row.put("von_dan", new BigDecimal(random.nextInt(90)));
                day(random, row, "xong");
            }
            default -> row.put("dat", random.nextBoolean());
        }
        return row;
    }

    private static void day(Random random, Map<String, Object> row, String column) {
        if (random.nextInt(4) > 0) {
            row.put(column, LocalDate.of(2026, 1 + random.nextInt(8), 1 + random.nextInt(28)));
        }
    }

    private static String pick(Random random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private Consolidation consolidated(int quarter, List<SeriesPoint> series) {
        String own = "2026-Q" + (quarter + 1);
        List<AcceptedRow> rows = new ArrayList<>();
        Set<String> logs = new HashSet<>(Set.of("CS2"));
        latest().forEach((key, page) -> {
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

    private static String code(int hamlet) {
        return String.format("AP%02d", hamlet);
    }

    private static BigDecimal households(int hamlet) {
        return BigDecimal.valueOf(100L + hamlet);
    }

    private static List<Map<String, String>> hamlets() {
        return IntStream.rangeClosed(1, HAMLETS)
                .mapToObj(hamlet -> Map.of("code", code(hamlet), "name", "Tên " + hamlet))
                .toList();
    }

    /** Of the last hamlet nobody knows them. */
    private static List<Map<String, String>> households() {
        return IntStream.range(1, HAMLETS)
                .mapToObj(hamlet -> Map.of(
                        "indicator", "GN.T", "hamlet", code(hamlet), "year", "2025", "value", "" + households(hamlet)))
                .toList();
    }
}
