package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.form.Form;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.office.LibreOffice;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Persons;

/** The made-up commune of {@code examples/}, workbooks saved by LibreOffice, against {@code examples/expected.tsv}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExampleRoundTest {

    private static final String WORKBOOK = "Tong-hop_xa-Tan-Phuoc-Doi_%s.xlsx";

    private Path folder = Path.of("");
    private List<RoundResult> rounds = List.of();

    @BeforeAll
    void the_round_runs_over_both_periods(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("xã mẫu");
        rounds = Demonstration.in(folder, Progress.silent()).run();
    }

    @Test
    void the_indicators_and_verdicts_are_those_worked_out_by_hand() throws IOException {
        assertThat(expected("figure").map(this::actualFigure).toList())
                .isNotEmpty()
                .isEqualTo(expected("figure").map(Expected::figure).toList());
    }

    @Test
    void last_years_figures_come_from_the_plan_book() throws IOException {
        assertThat(indicator(rounds.get(0), "CT2", 2024).actual()).isEqualByComparingTo("121.4");
        assertThat(indicator(rounds.get(0), "CT2", 2024).status().name()).isEqualTo("MISSED");
    }

    @Test
    void only_the_hamlet_that_sent_nothing_is_missing() {
        assertThat(rounds.stream().map(round -> round.checked().missing())).containsExactly(List.of("AP08"), List.of());
    }

    @Test
    void every_planted_mistake_is_found_where_it_was_typed_and_counts_or_not_as_it_should() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Expected mistake : expected("mistake").toList()) {
            if (!found(mistake)) {
                wrong.add(mistake.toString());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_filled_cell_is_accounted_for() {
        assertThat(rounds.stream().flatMap(round -> round.checked().submissions().stream()))
                .hasSizeGreaterThan(30)
                .allSatisfy(submission -> assertThat(submission.cells().accepted()
                                + submission.cells().rejected()
                                + submission.cells().other()
                                + submission.cells().notData())
                        .as(submission.submission().file())
                        .isEqualTo(submission.cells().read()));
    }

    @Test
    void another_spreadsheet_program_calculates_every_stored_value_again() throws IOException {
        List<Path> workbooks =
                rounds.stream().map(round -> folder.resolve(round.workbook())).toList();
        Path work = Files.createDirectory(folder.resolveSibling("lo"));
        assertThat(new LibreOffice(work).differences(workbooks)).isEmpty();
    }

    @Test
    void the_result_stands_in_json_beside_the_workbook() throws IOException {
        Path file = folder.resolve("2025-Q1/4-Tong-hop/ket-qua.json");
        Map<String, Object> json = JSON.std.mapFrom(Files.readString(file, StandardCharsets.UTF_8));

        assertThat(json).containsEntry("period", "2025-Q1").containsEntry("cutoff", "2025-03-14");
        assertThat(json).containsEntry("missing", List.of("AP08"));
        assertThat(Files.exists(folder.resolve(
                        String.valueOf(((Map<?, ?>) Objects.requireNonNull(json.get("outputs"))).get("workbook")))))
                .isTrue();
    }

    @Test
    void collecting_again_changes_no_figure_and_writes_no_new_version() throws Exception {
        RoundResult again = ReportingRound.open(folder, Progress.silent()).collect("2025-Q2");

        assertThat(figures(again)).isEqualTo(figures(rounds.get(1)));
        assertThat(folder.resolve("2025-Q2/4-Tong-hop/ban-cu").toFile().list((in, name) -> name.endsWith(".xlsx")))
                .hasSize(1);
    }

    @Test
    void what_goes_upward_names_no_person_and_is_still_the_same_books() throws Exception {
        for (RoundResult round : rounds) {
            String period = round.period().code();
            Path zip = ReportingRound.open(folder, Progress.silent()).send(period);
            Map<String, String> parts = Zipped.texts(zip);

            assertThat(parts).containsKey("ket-qua.json").containsKey(WORKBOOK.formatted(period) + "!xl/workbook.xml");
            assertThat(persons(round)).hasSizeGreaterThan(20);
            assertThat(told(parts, persons(round))).isEmpty();
            assertThat(told(parts, List.of("2-Da-nop/"))).isEmpty();
            Path workbook = Zipped.file(zip, ".xlsx", folder);
            Ledger books = LedgerReader.read(Optional.of(workbook), Optional.empty(), round.plan());
            assertThat(books.edits()).isEmpty();
            assertThat(books.rows()).hasSameSizeAs(round.consolidation().rows());
        }
    }

    /** Which of the texts stand in which part. */
    private static List<String> told(Map<String, String> parts, List<String> texts) {
        return texts.stream()
                .flatMap(text -> parts.entrySet().stream()
                        .filter(part -> part.getValue().contains(text))
                        .map(part -> text + " in " + part.getKey()))
                .toList();
    }

    /** Everything typed into personal columns but names of organisations and of products. */
    private static List<String> persons(RoundResult round) {
        List<String> products =
                known(round, (form, key) -> key.equals("product")).toList();
        return known(round, Form::personal)
                .filter(text -> text.length() > 3 && !Persons.organisation(text))
                .filter(text -> products.stream().noneMatch(product -> product.contains(text)))
                .distinct()
                .toList();
    }

    private static Stream<String> known(RoundResult round, BiPredicate<Form, String> wanted) {
        Stream<String> kept = round.checked().rows().stream().flatMap(row -> row.row().values().entrySet().stream()
                .filter(cell -> wanted.test(row.form(), cell.getKey()))
                .map(cell -> cell.getValue().toString()));
        Stream<String> typed = round.checked().submissions().stream()
                .flatMap(file -> file.submission().sheets().stream())
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().entrySet().stream()
                        .filter(cell -> wanted.test(row.form(), cell.getKey()))
                        .map(cell -> cell.getValue().raw()));
        return Stream.concat(kept, typed);
    }

    private static List<String> figures(RoundResult round) {
        return round.consolidation().indicators().stream()
                .map(result -> result.indicator().code() + result.year() + " " + result.actual() + result.byHamlet())
                .toList();
    }

    private String actualFigure(Expected expected) {
        String[] key = expected.key().split("[ -](?=20|step)", 2);
        Integer year = key.length > 1 && key[1].startsWith("20") ? Integer.valueOf(key[1]) : null;
        IndicatorResult result = indicator(round(expected.period()), key[0], year);
        boolean step = expected.key().endsWith("step");
        BigDecimal value = step
                ? new BigDecimal(Objects.requireNonNull(result.step()))
                : result.actual().stripTrailingZeros();
        return expected.key() + " " + value.toPlainString()
                + (step || expected.code().isEmpty() ? "" : " " + result.status());
    }

    private static IndicatorResult indicator(RoundResult round, String code, @Nullable Integer year) {
        List<IndicatorResult> all = round.consolidation().indicators().stream()
                .filter(result -> result.indicator().code().equals(code))
                .filter(result -> year == null || year.equals(result.year()))
                .toList();
        assertThat(all).as(code + " " + year).isNotEmpty();
        return all.get(all.size() - 1);
    }

    private boolean found(Expected mistake) {
        return round(mistake.period()).checked().submissions().stream()
                .filter(submission -> List.of(mistake.reporter().split(";"))
                        .contains(String.valueOf(submission.submission().reporter())))
                .anyMatch(submission -> foundIn(submission, mistake));
    }

    private static boolean foundIn(CheckedSubmission submission, Expected mistake) {
        boolean told = mistake.code().isEmpty()
                || submission.findings().stream()
                        .anyMatch(finding -> finding.code().name().equals(mistake.code())
                                && (mistake.sheet().isEmpty() || mistake.sheet().equals(finding.sheet())));
        if (mistake.sheet().isEmpty() || mistake.code().equals("ROW_NOT_DATA")) {
            return told;
        }
        List<BoundRow> counted = submission.accepted();
        boolean counts = counted.stream().anyMatch(row -> row.sheet().equals(mistake.sheet()) && names(row, mistake));
        boolean rejected = submission.rejected().stream()
                .anyMatch(row -> row.sheet().equals(mistake.sheet()) && names(row, mistake));
        return told && (mistake.counts().equals("yes") ? counts : rejected);
    }

    private static boolean names(BoundRow row, Expected mistake) {
        return row.cells().values().stream()
                .anyMatch(cell ->
                        cell.raw().contains(mistake.key()) || mistake.key().equals(String.valueOf(cell.value())));
    }

    private RoundResult round(String period) {
        return rounds.stream()
                .filter(round -> round.period().code().equals(period))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Expected> expected(String what) throws IOException {
        return Files.readAllLines(Path.of("examples/expected.tsv")).stream()
                .map(line -> (line + "\t ").split("\t", -1))
                .filter(cells -> cells[0].equals(what))
                .map(c -> new Expected(c[1], c[2], c[3], c[4], c[5], c[6], c[7]))
                .filter(line -> !line.key().matches("CT2 \\D.*"));
    }

    private record Expected(
            String period, String reporter, String sheet, String key, String code, String counts, String value) {
        String figure() {
            return key + " " + new BigDecimal(value).stripTrailingZeros().toPlainString()
                    + (key.endsWith("step") || code.isEmpty() ? "" : " " + code);
        }
    }
}
