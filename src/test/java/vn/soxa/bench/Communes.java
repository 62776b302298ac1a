package vn.soxa.bench;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.ResultJson;
import vn.soxa.app.RoundResult;
import vn.soxa.book.CommuneWorkbook;
import vn.soxa.book.Imprint;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.consolidate.RandomRows;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.ChangedIndicator;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Made-up communes of one province: their workbooks, and the figures their JSON tells. */
public final class Communes {

    private static final Plan PLAN =
            PlanReader.read(PlanRows.embedded().withExample()).plan();
    private static final Instant MOMENT = Instant.parse("2025-03-20T00:00:00Z");
    private static final String FUNDS = """

            B1 XA | indicator=XT3 | confirmed=40
            B2 XA | task=III.1.a | status=Đang thực hiện | percent=25 | result=Đã họp
            B3 XA | year=2025 | source=Ngân sách xã | content=Tuyên truyền | task=III.1.a | planned=50 | spent=%d
            """;

    private final Path folder;
    private final int rows;
    private final WorkbookWriter writer = new WorkbookWriter();

    /** {@code rows} is how many rows each commune's workbook holds. */
    public Communes(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    /** Writes the workbook of a commune; the same number is the same commune. */
    public Consolidation write(int number, String file, String period, int version) throws IOException {
        return write(plan(number), number, file, period, version);
    }

    /** The same with another plan. */
    public Consolidation write(Plan plan, int number, String file, String period, int version) throws IOException {
        String table = RandomRows.table(new Random(number * 31L + version), rows) + FUNDS.formatted(number);
        return write(plan, table, file, period, version);
    }

    /** Writes the workbook of a commune of which nobody reported; what it had before the book was used is known. */
    public Consolidation writeSilent(int number, String file, String period) throws IOException {
        return write(plan(number), "", file, period, 1);
    }

    private Consolidation write(Plan plan, String table, String file, String period, int version) throws IOException {
        List<AcceptedRow> accepted = AcceptedRows.of(period, table);
        CheckedRound round = new CheckedRound(
                plan, plan.period(period).orElseThrow(), List.of(), accepted, List.of("AP01"), Map.of());
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        Path target = folder.resolve(file);
        Files.createDirectories(target.resolveSibling(""));
        writer.write(
                CommuneWorkbook.of(figures, round, new Imprint(version, LocalDate.of(2025, 3, 20), MOMENT)), target);
        return figures;
    }

    /** The example's plan for another commune of the province. */
    public static Plan plan(int number) {
        return named(PLAN, String.format("%05d", 10000 + number), "xã Thử Nghiệm " + number);
    }

    /** The plan of a commune in which one indicator was changed. */
    public static Plan changed(int number, String code, String newCode, String name, String unit, IndicatorKind kind) {
        return ChangedPlan.of(plan(number))
                .indicator(code, one -> ChangedIndicator.of(one)
                        .named(newCode, name, unit)
                        .kind(kind)
                        .typed()
                        .done())
                .done();
    }

    public static Plan named(Plan plan, String code, String name) {
        return ChangedPlan.of(plan)
                .setting("communeCode", code)
                .setting("communeName", name)
                .done();
    }

    /**
     * Adds what the commune's JSON tells of each indicator and year: {@code CT2 2025} → actual; of a rate what it divides
     * and by what, {@code XT3 2025/} and {@code XT3 2025//}.
     */
    public static void add(Consolidation figures, Map<String, BigDecimal> totals) throws IOException {
        CheckedRound round =
                new CheckedRound(figures.plan(), figures.period(), List.of(), figures.rows(), List.of(), Map.of());
        String json = ResultJson.of(new RoundResult(
                figures.plan(), figures.period(), round, figures, Path.of("x.xlsx"), List.of(), List.of(), List.of()));
        for (Object entry : (List<?>) JSON.std.mapFrom(json).getOrDefault("indicators", List.of())) {
            Map<?, ?> indicator = (Map<?, ?>) entry;
            String key = key(indicator.get("code"), indicator.get("year"));
            if (indicator.get("numerator") != null) {
                totals.merge(key + "/", new BigDecimal("" + indicator.get("numerator")), BigDecimal::add);
                totals.merge(key + "//", new BigDecimal("" + indicator.get("denominator")), BigDecimal::add);
            }
            if (!"%".equals(indicator.get("unit")) && indicator.get("actual") != null) {
                totals.merge(key, new BigDecimal(String.valueOf(indicator.get("actual"))), BigDecimal::add);
            }
        }
    }

    /** Such totals as they are told: rates divided. */
    public static Map<String, String> plain(Map<String, BigDecimal> totals) {
        Map<String, String> plain = new TreeMap<>();
        totals.forEach((key, value) -> {
            BigDecimal whole = totals.getOrDefault(key + "/", BigDecimal.ONE);
            if (!key.contains("/")) {
                plain.put(key, text(value));
            } else if (!key.endsWith("//") && whole.signum() > 0) {
                BigDecimal rate = value.multiply(BigDecimal.valueOf(100)).divide(whole, 6, RoundingMode.HALF_UP);
                plain.put(key.replace("/", ""), text(rate));
            }
        });
        return plain;
    }

    public static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String key(@Nullable Object code, @Nullable Object year) {
        return year == null ? "" + code : code + " " + year;
    }
}
