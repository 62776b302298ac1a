package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.PrintedPages;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Phrasebook;

/** All templates of the example commune as they are issued after a period was collected. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuedExampleTest {
    private static final int MINUTES = 8;

    private Path folder = Path.of("");
    private Path work = folder;
    private ReportingRound round = ReportingRound.open(folder, Progress.silent());

    @BeforeAll
    void both_periods_are_collected(@TempDir Path temporary) throws Exception {
        folder = temporary;
        work = temporary.resolve("xa");
        Demonstration.in(work, Progress.silent()).run();
        round = ReportingRound.open(work, Progress.silent());
    }

    /** Eight points, less what a whole percent of the page's scale rounds off. */
    @Test
    void a_quarter_prints_on_twenty_pages_and_a_hamlets_forms_on_two_in_letters_of_eight_points() throws Exception {
        Path quarter = work.resolve("2025-Q1");
        Path second = work.resolve("2025-Q2");
        List<Path> pdfs = new LibreOffice(folder.resolve("in"))
                .convert(
                        List.of(
                                quarter.resolve("4-Tong-hop").resolve("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx"),
                                quarter.resolve("1-Bieu-mau").resolve("Ap-01_Phu-Loi_2025-Q1.xlsx"),
                                second.resolve("4-Tong-hop").resolve("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q2.xlsx")),
                        "pdf");
        PrintedPages book = PrintedPages.of(pdfs.get(0));
        PrintedPages forms = PrintedPages.of(pdfs.get(1));
        assertThat(book.count()).isBetween(15, 20);
        PrintedPages next = PrintedPages.of(pdfs.get(2));
        assertThat(next.count()).isBetween(15, 20);
        assertThat(next.smallest()).allMatch(points -> points > 7.95);
        assertThat(forms.count()).isBetween(1, 2);
        assertThat(book.smallest()).allMatch(points -> points > 7.95);
        assertThat(forms.smallest()).allMatch(points -> points > 7.95);
    }

    @Test
    void every_row_alive_stands_in_the_next_templates_of_its_hamlet_and_its_owner() throws Exception {
        Plan plan = PlanReader.read(WorkbookReader.read(round.planBook())).plan();
        Period next = plan.period("2025-Q3").orElseThrow();
        List<String> issued = new ArrayList<>();
        for (CheckedSubmission one :
                FileCheck.open(work, Progress.silent()).check(round.issue(next.code(), Audience.EVERYBODY))) {
            one.submission().sheets().stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .flatMap(row -> Stream.ofNullable(row.rowCode()))
                    .forEach(code -> issued.add(one.submission().reporter() + " " + code));
        }
        List<LedgerRow> alive = new PriorWorkbooks(
                        plan, next, new WorkFolder(work), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .ledger()
                .carried(plan, next);
        assertThat(alive).hasSizeGreaterThan(100).extracting(LedgerRow::rowCode).doesNotHaveDuplicates();
        assertThat(issued)
                .containsExactlyInAnyOrderElementsOf(
                        alive.stream().flatMap(row -> workbooks(row, plan)).toList());
    }

    private static Stream<String> workbooks(LedgerRow row, Plan plan) {
        return Stream.concat(Stream.of(row.reporter()), plan.owner(row.form()).stream())
                .distinct()
                .map(reporter -> reporter + " " + row.rowCode());
    }

    /** Opened in LibreOffice, given three rows in the middle of every sheet, sorted, saved and checked. */
    @Test
    void edited_in_libreoffice_they_say_the_same_as_before() throws Exception {
        Path templates = work.resolve("2025-Q2/1-Bieu-mau");
        Path edited = edited(templates);
        List<Path> files = files(templates);
        assertThat(files).hasSize(16);
        for (Path file : files) {
            Path copy = edited.resolve(String.valueOf(file.getFileName()));
            CheckedSubmission before =
                    FileCheck.open(work, Progress.silent()).check(List.of(file)).get(0);
            CheckedSubmission after =
                    FileCheck.open(work, Progress.silent()).check(List.of(copy)).get(0);
            assertThat(after.submission().reporter())
                    .isNotNull()
                    .isEqualTo(before.submission().reporter());
            assertThat(rows(after)).as("rows of " + file.getFileName()).isEqualTo(rows(before));
            assertThat(findings(after)).as("findings of " + file.getFileName()).isEqualTo(findings(before));
            assertThat(counts(copy)).as("counts of " + file.getFileName()).isEqualTo(counts(file));
        }
    }

    private Path edited(Path templates) throws IOException, InterruptedException {
        Path target = Files.createDirectory(folder.resolve("da-sua"));
        for (String script : List.of("insert_and_sort.py", "edit_every_sheet.py")) {
            try (InputStream in = IssuedExampleTest.class.getResourceAsStream("/vn/soxa/template/" + script)) {
                Files.copy(Objects.requireNonNull(in), folder.resolve(script));
            }
        }
        Process python = new ProcessBuilder(
                        "/usr/bin/python3",
                        folder.resolve("edit_every_sheet.py").toString(),
                        templates.toString(),
                        target.toString(),
                        folder.resolve("profile").toString())
                .inheritIO()
                .start();
        assertThat(python.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(python.exitValue()).isZero();
        return target;
    }

    /** What every row holds, whatever place it has now. */
    private static List<String> rows(CheckedSubmission checked) {
        return checked.submission().sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(IssuedExampleTest::held)
                .sorted()
                .toList();
    }

    private static String held(BoundRow row) {
        Map<String, Object> values = new TreeMap<>();
        row.cells().forEach((key, cell) -> values.put(key, Objects.requireNonNullElse(cell.value(), cell.raw())));
        return row.form().code() + values;
    }

    /** Those of sheets and cells; that the file was saved just now is no matter. */
    private static List<String> findings(CheckedSubmission checked) {
        return checked.findings().stream()
                .filter(finding -> finding.sheet() != null)
                .map(IssuedExampleTest::told)
                .sorted()
                .toList();
    }

    private static String told(Finding finding) {
        var cell = finding.cell();
        return finding.code() + " " + finding.sheet() + (cell == null ? "" : " column " + cell.column());
    }

    /** The table of the first page: rows, missing, wrong, verdict of every form. */
    private static List<String> counts(Path file) throws Exception {
        RawSheet cover = WorkbookReader.read(file).sheets().get(0);
        List<String> lines = new ArrayList<>();
        cover.rows().stream()
                .filter(row -> row.cell(0) != null
                        && Objects.requireNonNull(row.cell(0)).value().text().matches("[AB]\\d+ .*"))
                .forEach(row -> lines.add(Stream.of(0, 1, 2, 3, 4)
                        .map(place ->
                                Objects.requireNonNull(row.cell(place)).value().text())
                        .toList()
                        .toString()));
        return lines;
    }

    private static List<Path> files(Path templates) throws IOException {
        try (Stream<Path> all = Files.list(templates)) {
            return all.sorted().toList();
        }
    }
}
