package vn.soxa.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.consolidate.RandomRows;
import vn.soxa.consolidate.Status;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.ledger.Summary;
import vn.soxa.ledger.SummaryLines;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Plan;

/** The commune workbook as LibreOffice calculates it anew, and as the next period reads it back. */
final class CommuneWorkbookTest {

    private static final Plan PLAN = ExampleRound.PLAN;

    private static final String MORE = """

            A6 AP02 | kind=Họp dân | participants=31
            A7 XA | bank=Agribank | disbursed=12.5 | outstanding=900
            B1 XA | indicator=CT2 | confirmed=20.25 | forecast=152
            B2 XA | task=III.1.a | status=Hoàn thành | percent=100
            B3 XA | year=2025 | source=Ngân sách xã | task=III.1.a | planned=50 | spent=12.5""";

    private static Path folder = Path.of("");
    private static Path workbook = Path.of("");
    private static Consolidation figures = figures(ExampleRound.round(), List.of());

    @BeforeAll
    static void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        CheckedRound round = ExampleRound.round();
        figures = figures(round, List.of());
        workbook = write(figures, round, "first.xlsx");
    }

    @Test
    void everyStoredValueIsWhatLibreOfficeCalculates(TestReporter reporter) throws IOException {
        reporter.publishEntry("formula cells", "" + LibreOffice.formulas(workbook));
        assertThat(LibreOffice.formulas(workbook)).isGreaterThan(800);
        assertThat(new LibreOffice(folder).differences(workbook)).isEmpty();
    }

    @Test
    void whatNobodyKnowsIsNeitherDrawnNorCalledWell() {
        CheckedRound nobody =
                new CheckedRound(PLAN, ExampleRound.round().period(), List.of(), List.of(), List.of(), Map.of());
        Assessment told = Assessment.of(figures(nobody, List.of()), nobody);
        assertThat(told.having(Status.NO_DATA)).isNotEmpty();
        assertThat(told.drawn()).doesNotContainAnyElementsOf(told.having(Status.NO_DATA));
        assertThat(new Assessment(List.of(), 16, List.of("Hòa Lợi", "Hòa Thuận"), false).nothingWorrying())
                .contains("còn 2 nơi chưa có báo cáo được tính");
        assertThat(new Assessment(List.of(), 16, List.of(), false).nothingWorrying())
                .isEqualTo(Phrases.of("none"));
    }

    @Test
    void theNextPeriodReadsTheBooksBackUntouched() throws UnreadableWorkbookException {
        Ledger books = LedgerReader.read(Optional.of(workbook), Optional.empty(), PLAN);
        assertThat(books.edits()).isEmpty();
        assertThat(books.rows()).hasSameSizeAs(figures.rows());
        assertThat(told(books.series())).containsExactlyElementsOf(told(figures.series()));
    }

    @Test
    void theLevelAboveReadsTheSameFigures() throws UnreadableWorkbookException {
        RawSheet sheet =
                WorkbookReader.read(workbook, LedgerLayout.SEAL_SHEET::equals).sheet(LedgerLayout.SEAL_SHEET);
        Summary summary = SummaryLines.read(Objects.requireNonNull(sheet)).orElseThrow();
        assertThat(summary.figures()).hasSameSizeAs(figures.indicators()).allSatisfy(figure -> assertThat(
                        figure.actual())
                .isEqualByComparingTo(figures.indicator(figure.code(), figure.year())
                        .orElseThrow()
                        .actual()));
        assertThat(summary.submissions()).containsEntry("NOT_SENT", 11).containsEntry("REPORTERS", 16);
        assertThat(summary.funds())
                .extracting(Summary.Fund::source)
                .containsExactlyInAnyOrder("Ngân sách xã", "Ngân sách tỉnh");
        assertThat(summary.tasks()).hasSameSizeAs(PLAN.tasks());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 11, 23})
    void twoPeriodsOfARandomCommuneAreCalculatedAlike(long seed, TestReporter reporter)
            throws IOException, UnreadableWorkbookException {
        Random random = new Random(seed);
        List<SeriesPoint> series = List.of();
        List<Path> workbooks = new ArrayList<>();
        for (String period : List.of("2025-Q1", "2025-Q2")) {
            List<AcceptedRow> rows = AcceptedRows.of(period, RandomRows.table(random, 60 + random.nextInt(120)) + MORE);
            CheckedRound round = new CheckedRound(
                    PLAN, PLAN.period(period).orElseThrow(), List.of(), rows, List.of("AP01"), Map.of());
            Path written = write(figures(round, series), round, period + "-" + seed + ".xlsx");
            reporter.publishEntry("formula cells", "" + LibreOffice.formulas(written));
            workbooks.add(written);
            series = LedgerReader.series(written, PLAN);
        }
        assertThat(new LibreOffice(folder).differences(workbooks)).isEmpty();
    }

    private static Consolidation figures(CheckedRound round, List<SeriesPoint> series) {
        return new Consolidator().consolidate(round, series);
    }

    private static Path write(Consolidation figures, CheckedRound round, String name) throws IOException {
        Imprint imprint = new Imprint(1, LocalDate.of(2025, 3, 20), ExampleRound.MOMENT);
        return new WorkbookWriter().write(CommuneWorkbook.of(figures, round, imprint), folder.resolve(name));
    }

    private static List<String> told(List<SeriesPoint> series) {
        return series.stream()
                .map(point -> point.indicator()
                        + point.hamlet()
                        + point.period()
                        + point.year()
                        + point.value().stripTrailingZeros().toPlainString()
                        + point.restated())
                .toList();
    }
}
