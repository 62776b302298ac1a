package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.book.CommuneWorkbook;
import vn.soxa.book.Imprint;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.ledger.LedgerReader;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Reports over chosen days and indicators, from the books of two collected quarters. */
class OutOfTurnTest {

    private static final Plan PLAN =
            PlanReader.read(PlanRows.embedded().withExample()).plan();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-16T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private Path folder = Path.of("");

    @BeforeEach
    void two_quarters_are_collected(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("xã mẫu");
        round().initExample();
        List<SeriesPoint> first = collected("2025-Q1", List.of(), """
                A3 AP01 | household=A | toCrop=Mít | area=4 | riceLand=Đất lúa còn lại (1 vụ) | status=Ổn định | converted=8/2024
                A6 AP01 | date=10/1/2025 | kind=Họp dân | topic=OCOP | participants=30
                A6 AP02 | date=20/2/2025 | kind=Họp dân | topic=OCOP | participants=20
                A7 XA | borrower=Tổ 1 | kind=Cá nhân, hộ | bank=Agribank | disbursed=100 | outstanding=900 | borrowers=3
                """);
        collected("2025-Q2", first, """
                A2 AP01 | season=Hè Thu 2025 | product=Lúa | buyer=Công ty CP Nông sản Đồng Ven | seller=THT | signedHa=12.5 | status=Đang thực hiện
                A3 AP01 | household=A | toCrop=Mít | area=4 | riceLand=Đất lúa còn lại (1 vụ) | status=Ổn định | converted=8/2024
                A3 AP02 | household=B | toCrop=Mít | area=3 | riceLand=Đất lúa còn lại (1 vụ) | status=Ổn định | converted=6/2025
                A6 AP01 | date=20/4/2025 | kind=Họp dân | topic=OCOP | times=2 | participants=25
                A6 AP03 | date=1/6/2025 | kind=Họp dân | topic=OCOP | participants=15
                A7 XA | borrower=Tổ 1 | kind=Cá nhân, hộ | bank=Agribank | disbursed=50 | outstanding=850 | borrowers=3
                """);
    }

    @Test
    void what_bears_a_day_counts_by_its_day_and_the_rest_by_whole_periods() throws Exception {
        assertThat(Stream.of(
                                "2025-01-01..2025-05-20",
                                "1/2/2025 .. 28/2/2025",
                                "15/12/2024..14/3/2025",
                                "2024-12-15..2025-06-14",
                                "2026-01-01..2026-01-31")
                        .map(this::figures))
                .containsExactly(
                        "2025-01-01..2025-05-20: CT2 12.5 CT3 4 TT1 4 TT2 75 TD2 0 TD3 850",
                        "1/2/2025 .. 28/2/2025: CT2 0 CT3 4 TT1 1 TT2 20 TD2 0 TD3 900",
                        "15/12/2024..14/3/2025: CT2 0 CT3 4 TT1 2 TT2 50 TD2 100 TD3 900",
                        "2024-12-15..2025-06-14: CT2 12.5 CT3 7 TT1 5 TT2 90 TD2 150 TD3 850",
                        "2026-01-01..2026-01-31: CT2 0 CT3 7 TT1 0 TT2 0 TD2 0 TD3 850");
    }

    @Test
    void its_document_tells_the_chosen_and_where_the_figures_stand() throws Exception {
        RoundResult result = report().write("2025-01-01..2025-05-20", List.of("ct3", "TT1", "TD2"));
        assertThat(result.consolidation().current().stream()
                        .map(indicator -> indicator.indicator().code()))
                .containsExactly("CT3", "CT3.1", "TT1", "TD2");
        assertThat(text(folder.resolve(result.report())))
                .contains(
                        "1. Diện tích chuyển đổi ổn định đạt 4 ha, bằng 5% kế hoạch đến năm 2026 (80 ha), có nguy cơ"
                                + " không đạt (đến nay cần đạt 36,93 ha); trong đó cây ăn trái bền vững chưa có kết quả"
                                + " (kế hoạch đến năm 2026: 10 ha), có nguy cơ không đạt (đến nay cần đạt 4,62 ha);"
                                + " còn 07/08 ấp chưa có (Hòa Thuận, Tân Định, Đông Hưng,"
                                + " Vĩnh Phước, Srê Thnốt và 02 ấp khác).",
                        "Số liệu theo dõi: 04 cuộc tuyên truyền, họp dân.",
                        "Số liệu tổng hợp Quý II/2025 (chốt đến ngày 14/6/2025); việc có ghi ngày chỉ tính"
                                + " trong khoảng ngày nêu trên.",
                        "Các số liệu không ghi ngày (giải ngân) chỉ tính những kỳ nằm trọn trong khoảng ngày nêu trên,"
                                + " không gồm kỳ chỉ có một phần trong khoảng ngày đó:"
                                + " Quý I/2025 (từ 15/12/2024 đến 14/3/2025); Quý II/2025 (từ 15/3/2025 đến 14/6/2025).")
                .anyMatch(line -> line.startsWith("Các số liệu hiện trạng (")
                        && line.endsWith(") là số chốt đến ngày 14/6/2025, sau ngày cuối của khoảng ngày nêu trên."))
                .noneMatch(line -> line.contains("So với kỳ trước"));
    }

    @Test
    void its_workbook_calculates_to_the_same_figures_and_is_nobodys_ledger() throws Exception {
        RoundResult result = report().write("2024-12-15..2025-06-14", List.of("CT2", "CT3", "TT1", "TD2"));
        Path workbook = folder.resolve(result.workbook());
        assertThat(LibreOffice.formulas(workbook)).isGreaterThan(50);
        assertThat(new LibreOffice(folder).differences(workbook)).isEmpty();
        assertThat(result.workbook().getFileName().toString()).startsWith("Dot-xuat_");
    }

    @Test
    void what_cannot_be_done_is_said_with_what_to_do() {
        assertThat(Stream.of(
                                "hôm qua",
                                "2025-02-30..2025-03-01",
                                "20/5/2025..1/5/2025",
                                "2025-05-01..2027-01-01",
                                "2019-01-01..2019-02-01")
                        .map(days -> refused(days, List.of()))
                        .map(sentence -> sentence.replaceFirst("\\. .*", "")))
                .containsExactly(
                        "Không hiểu khoảng ngày “hôm qua”",
                        "Không hiểu khoảng ngày “2025-02-30..2025-03-01”",
                        "Ngày đầu 20/5/2025 sau ngày cuối 1/5/2025",
                        "Ngày cuối 1/1/2027 chưa đến",
                        "Chưa có kỳ nào được tổng hợp có số liệu đến ngày 1/2/2019");
        assertThat(refused("2025-01-01..2025-05-20", List.of("CT9")))
                .startsWith(
                        "Không có chỉ tiêu “CT9” trong sổ kế hoạch. Hãy chọn trong các chỉ tiêu đang có: CT1, CT2,");
    }

    @Test
    void a_period_out_of_turn_of_the_plan_book_is_reported_from_the_books_or_collected_by_itself() throws Exception {
        enter("2025-DOTXUAT1", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 5, 20));
        assertThat(figures("2025-dotxuat1")).isEqualTo("2025-dotxuat1: CT2 12.5 CT3 4 TT1 4 TT2 75 TD2 0 TD3 850");
        assertThat(round().issue("2025-DOTXUAT1", Audience.HAMLETS)).hasSize(8);
        RoundResult own = round().collect("2025-DOTXUAT1");
        assertThat(own.consolidation().indicator("TT1", 2025).orElseThrow().actual())
                .isEqualByComparingTo("0");
        assertThat(own.consolidation().indicator("CT3", null).orElseThrow().actual())
                .isEqualByComparingTo("4");
    }

    private String figures(String days) {
        try {
            Consolidation figures = report().write(days, List.of("CT2", "CT3", "TT1", "TT2", "TD2", "TD3"))
                    .consolidation();
            return days + ": "
                    + figures.current().stream()
                            .filter(result -> result.indicator().parent() == null)
                            .map(result -> result.indicator().code() + " "
                                    + result.actual().stripTrailingZeros().toPlainString())
                            .collect(Collectors.joining(" "));
        } catch (IOException | CannotDoException failed) {
            return failed.toString();
        }
    }

    private String refused(String days, List<String> indicators) {
        try {
            return report().write(days, indicators).toString();
        } catch (IOException | CannotDoException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    private OutOfTurnReport report() {
        return new OutOfTurnReport(folder, CLOCK, Progress.silent());
    }

    private ReportingRound round() {
        return new ReportingRound(folder, CLOCK, Progress.silent());
    }

    private List<SeriesPoint> collected(String code, List<SeriesPoint> before, String rows) throws Exception {
        Period period = PLAN.period(code).orElseThrow();
        CheckedRound checked =
                new CheckedRound(PLAN, period, List.of(), AcceptedRows.of(code, rows), List.of(), Map.of());
        Consolidation figures = new Consolidator().consolidate(checked, before);
        Imprint imprint = new Imprint(1, period.communeDue(), Instant.EPOCH);
        Path workbook = new WorkFolder(folder).communeWorkbook(PLAN, period);
        new WorkbookWriter().write(CommuneWorkbook.of(figures, checked, imprint), workbook);
        return LedgerReader.read(Optional.of(workbook), Optional.empty(), PLAN).series();
    }

    /** Types a period into the plan book, below the others. */
    private void enter(String code, LocalDate from, LocalDate cutoff) throws IOException {
        Path book = folder.resolve(WorkFolder.PLAN_BOOK);
        try (InputStream in = Files.newInputStream(book);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            XSSFSheet sheet = workbook.getSheet("Kỳ báo cáo");
            int place = sheet.getLastRowNum();
            while (sheet.getRow(place).getCell(1) == null
                    || sheet.getRow(place).getCell(1).toString().isEmpty()) {
                place--;
            }
            Row row = sheet.createRow(place + 1);
            row.createCell(1).setCellValue(code);
            row.createCell(2).setCellValue(from.getDayOfMonth() + "/" + from.getMonthValue() + "/" + from.getYear());
            row.createCell(3)
                    .setCellValue(cutoff.getDayOfMonth() + "/" + cutoff.getMonthValue() + "/" + cutoff.getYear());
            try (OutputStream out = Files.newOutputStream(book)) {
                workbook.write(out);
            }
        }
    }

    private static List<String> text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
