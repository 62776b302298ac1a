package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.bench.RoundFolder;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.template.PrefilledRow;

/** A first period is corrected by everybody after officers and a later period built upon it, through real files. */
class LateCorrectionTest {

    private static final int HAMLETS = 9;
    private static final int ROWS = 10;
    private static final Instant SAVED = Instant.parse("2025-03-14T08:00:00Z");

    private final Plan plan = RoundFolder.plan(HAMLETS).plan();

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void commune() throws IOException {
        new RoundFolder(folder).make(HAMLETS, 0);
        try (Stream<Path> blank = Files.list(inbox("2025-Q1"))) {
            for (Path file : blank.toList()) {
                Files.delete(file);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void no_row_changes_its_code_none_is_rejected_and_no_code_is_given_twice(long seed) throws Exception {
        hamlets("2025-Q1", 0, SAVED, (form, rows) -> rows);
        round().collect("2025-Q1");
        officers("2025-Q1");
        Map<String, String> first = codes(collected("2025-Q1"));
        round().issue("2025-Q2", Audience.HAMLETS);
        hamlets("2025-Q2", 500, SAVED, (form, rows) -> rows);
        templates("2025-Q2", "Ap-02", "Ap-04");
        round().collect("2025-Q2");
        officers("2025-Q2");
        Map<String, String> second = codes(round().collect("2025-Q2"));

        Random random = new Random(seed);
        hamlets("2025-Q1", 0, SAVED.plusSeconds(3600), (form, rows) -> corrected(random, form, rows));
        Map<String, String> corrected = codes(collected("2025-Q1"));
        assertThat(corrected).containsAllEntriesOf(first).hasSizeGreaterThan(first.size());
        Map<String, String> built = codes(collected("2025-Q2"));
        assertThat(built).containsAllEntriesOf(second);

        Set<String> late = new TreeSet<>(corrected.values());
        late.removeAll(first.values());
        assertThat(late).isNotEmpty().doesNotContainAnyElementsOf(second.values());
    }

    /** A name of the natural key changed in one row of each form that has one, and a row more. */
    private static List<PrefilledRow> corrected(Random random, Form form, List<PrefilledRow> rows) {
        List<PrefilledRow> all = new ArrayList<>(rows);
        List<String> names = form.keys().get(form.keys().size() - 1).stream()
                .filter(key -> form.column(key).orElseThrow().type() == ColumnType.TEXT)
                .toList();
        if (!names.isEmpty() && !rows.isEmpty()) {
            int row = random.nextInt(rows.size());
            String name = names.get(random.nextInt(names.size()));
            all.add(with(rows.get(0), name, "Thêm sau " + random.nextInt(1 << 30)));
            all.set(row, with(rows.get(row), name, "Gọi cho đúng là " + random.nextInt(1 << 30)));
        }
        return all;
    }

    private static PrefilledRow with(PrefilledRow row, String key, Object value) {
        Map<String, Object> values = new TreeMap<>(row.values());
        values.put(key, value);
        return new PrefilledRow(values, row.carried(), row.lockedKeys());
    }

    private void hamlets(
            String period, int first, Instant saved, BiFunction<Form, List<PrefilledRow>, List<PrefilledRow>> change)
            throws IOException {
        Period of = plan.period(period).orElseThrow();
        for (Hamlet hamlet : plan.hamlets()) {
            Path file = inbox(period).resolve(hamlet.code() + "." + saved.getEpochSecond() + ".xlsx");
            RoundFolder.filled(plan, of, plan.reporter(hamlet.code()).orElseThrow(), ROWS, first, change, saved, file);
        }
    }

    /** Officers send their templates back as they got them, with the rows of all hamlets. */
    private void officers(String period) throws IOException, CannotDoException {
        round().issue(period, Audience.OFFICERS);
        templates(period, "CB-");
    }

    private void templates(String period, String... beginnings) throws IOException {
        try (Stream<Path> issued = Files.list(folder.resolve(period).resolve("1-Bieu-mau"))) {
            for (Path file : issued.toList()) {
                String name = String.valueOf(file.getFileName());
                if (Stream.of(beginnings).anyMatch(name::startsWith)) {
                    Files.copy(file, inbox(period).resolve(name));
                }
            }
        }
    }

    private Path inbox(String period) throws IOException {
        return Files.createDirectories(folder.resolve(period).resolve("2-Da-nop"));
    }

    /** Collects twice: the second time changes neither a finding nor a byte; no code is unknown, none taken back. */
    private RoundResult collected(String period) throws IOException, CannotDoException {
        List<String> found = findings(round().collect(period));
        Map<String, String> written = written(period);
        RoundResult again = round().collect(period);
        assertThat(findings(again)).isEqualTo(found).noneMatch(line -> line.matches(".*ROW_(CODE_|WITHDRAWN).*"));
        assertThat(written(period)).isEqualTo(written);
        return again;
    }

    private static List<String> findings(RoundResult round) {
        return round.checked().submissions().stream()
                .flatMap(one -> one.findings().stream().map(finding -> one.file() + " " + one.status() + " " + finding))
                .toList();
    }

    /** What lies in the period's outputs and returned copies, byte for byte. */
    private Map<String, String> written(String period) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        for (String part : List.of("3-Tra-lai", "4-Tong-hop")) {
            try (Stream<Path> files = Files.walk(folder.resolve(period).resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    bytes.put(
                            folder.relativize(file).toString(),
                            Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
                }
            }
        }
        return bytes;
    }

    /** Reporter, form and place in the sheet → code, of every row that this period's hamlets reported. */
    private static Map<String, String> codes(RoundResult result) {
        Map<String, String> codes = new TreeMap<>();
        String period = result.checked().period().code();
        result.checked().rows().stream()
                .map(AcceptedRow::row)
                .filter(row -> row.period().equals(period) && row.form().kind() != FormKind.PREFILLED)
                .forEach(row -> codes.put(place(row), row.rowCode()));
        assertThat(codes.values()).doesNotHaveDuplicates();
        return codes;
    }

    private static String place(LedgerRow row) {
        return row.reporter() + " " + row.source().sheet() + " " + row.source().row();
    }

    private ReportingRound round() {
        return new ReportingRound(
                folder, Clock.fixed(Instant.parse("2025-03-20T00:00:00Z"), ZoneOffset.UTC), Progress.silent());
    }
}
