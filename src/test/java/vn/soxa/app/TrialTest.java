package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RedCells;
import vn.soxa.plan.Allotment;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.PlanBook;

/**
 * What a commune met that carried a plan of its own with an early version of the program: findings 7 to 15 of that trial;
 * 1 is told in sentences, 2 to 4 in the rounds of three plans, 5 and 6 in typed figures, 13 in kinds of periods.
 */
class TrialTest {
    private static final String INDICATORS =
            "code|name|measuredIn|kind|source|pace|numerator|denominator|aggregation|owner|target2026|target2030";

    @TempDir
    Path folder = Path.of("");

    private HandRound round = new HandRound(folder);

    @BeforeEach
    void here() {
        round = new HandRound(folder);
    }

    private static BookRows book() {
        return BookRows.of("trong")
                .only("P2", "code|name|kind", """
                AP01|Tân Lập|
                AP02|Tân Lập|
                AP03|1|khóm
                AP04|1|ấp
                AP05|Tổ dân phố 5|""")
                .and("P8", "form|title|kind|hamlets|officers", """
                HD1|Hoạt động của hội|Việc trong kỳ|Không|VHXH""")
                .and("P14", "form|key|header|type|required|min", """
                HD1|viec|Nội dung|Chữ|Có|
                HD1|nguoi|Số người dự|Số nguyên|Có|0""");
    }

    private static BookRows counted() {
        return book().and("P4", INDICATORS, """
                HD|Lượt người dự|lượt người|Hằng năm|Từ biểu||||Trong kỳ|VHXH|100|""").and("P16", "indicator|form|operation|column", """
                HD|HD1|Cộng cột|nguoi""");
    }

    /** 7: a figure that nobody feeds is told in the sheet and before issuing. */
    @Test
    void an_indicator_that_nothing_feeds_is_an_error_of_the_book() throws Exception {
        BookRows faulty = counted().and("P4", INDICATORS, """
                X1|Quên chọn|hộ|Hằng năm||||||VHXH|10|
                X2|Quên cách tính|hộ|Hằng năm|Từ biểu|||||VHXH|10|
                X3|Không ai báo|hộ|Hằng năm|Nhập tay||||||10|
                X4|Thiếu mẫu số|%|Hằng năm|Tỷ lệ||HD||||10|
                X5|Người không có biểu|hộ|Hằng năm|Nhập tay|||||CAT|10|""").and("P3", "code|post", """
                CAT|Công an xã""");
        assertThat(wrong(faulty.read()))
                .containsExactlyInAnyOrder(
                        "G6 CELL_REQUIRED",
                        "G7 PLAN_INDICATOR_UNFED",
                        "P8 CELL_REQUIRED",
                        "M9 CELL_REQUIRED",
                        "G10 PLAN_INDICATOR_UNFED");
        Path written = faulty.writtenTo(folder);
        LibreOffice office = new LibreOffice(Files.createDirectory(folder.resolve("lo")));
        assertThat(RedCells.of(written, office))
                .containsExactlyInAnyOrder("Chỉ tiêu!G6", "Chỉ tiêu!G7", "Chỉ tiêu!P8", "Chỉ tiêu!M9");
        assertThat(HandRound.texts(office.recalculate(written), "Bìa")).contains("Có lỗi");
    }

    private static List<String> wrong(PlanBook book) {
        return book.findings().stream()
                .filter(Finding::rejects)
                .filter(finding -> "Chỉ tiêu".equals(finding.sheet()))
                .map(finding -> Objects.requireNonNull(finding.cell()).a1() + " " + finding.code())
                .toList();
    }

    /** 8: accepted rows that no indicator counts are no zeros. */
    @Test
    void rows_that_no_indicator_counts_give_no_zeros() throws Exception {
        book().writtenTo(folder);
        RoundResult quarter = reported("viec|nguoi", "Họp dân|40", "Tập huấn|25");
        assertThat(quarter.checked().rows()).hasSize(2);
        assertThat(HandRound.texts(folder.resolve(quarter.workbook()), "Hoạt động"))
                .doesNotContain("0", "0,00", "HD1");
    }

    /** 9: a level is expected whole and never carried on by pace; a target of a later year is not this year's. */
    @Test
    void a_level_is_not_a_flow() throws Exception {
        book().and("P4", INDICATORS, """
                TL|Tỷ lệ hài lòng|%|Hằng năm|Nhập tay|Giữ mức|||Cuối kỳ|VHXH|72|80
                CN|Được công nhận|xã|Mốc hoàn thành|Nhập tay||||Cuối kỳ|VHXH||1
                LK|Ấp đạt chuẩn|ấp|Lũy kế|Nhập tay|Theo hạn|||Cuối kỳ|VHXH||5""").writtenTo(folder);
        List<Path> issued = round.issue("2026-Q1", Audience.OFFICERS);
        assertThat(HandRound.texts(HandRound.of(issued, "VHXH"), "B1 Chỉ tiêu"))
                .contains("72")
                .doesNotContain("80")
                .contains("Được công nhận (kế hoạch đến năm 2030)", "Ấp đạt chuẩn (kế hoạch đến năm 2030)");
        round.send("2026-Q1", issued, "VHXH", person -> person.rows("B1 Chỉ tiêu", "confirmed", "71.5", "0", "1"));
        RoundResult quarter = round.collect("2026-Q1");
        assertThat(HandRound.result(quarter, "TL").expected()).isEqualByComparingTo("72");
        assertThat(HandRound.result(quarter, "TL").status()).isEqualTo(Status.BEHIND);
        assertThat(HandRound.result(quarter, "TL").pace()).isNull();
        assertThat(HandRound.result(quarter, "CN").expected()).isEqualByComparingTo("0");
        assertThat(HandRound.result(quarter, "LK").pace()).isNull();
    }

    /** 10: the empty plan has nothing of anybody's; made-up hamlets are asked about before they get templates. */
    @Test
    void a_book_begins_without_what_others_planned() throws Exception {
        ReportingRound begun = ReportingRound.open(folder, Progress.silent());
        begun.init(NewCommune.named("xã Bình Yên"), List.of("trong"));
        assertThat(begun.plan().indicators()).isEmpty();
        assertThat(begun.plan().tasks()).isEmpty();
        assertThat(begun.plan().setting("resolutionNumber", "")).isEmpty();
        assertThat(new Doubts().beforeIssuing(begun.plan()))
                .anyMatch(doubt -> doubt.contains("8 nơi mang tên mẫu"))
                .hasSize(3);
        assertThat(new Doubts().beforeIssuing(book().read().plan())).isEmpty();
    }

    /** 11: hamlets of one name are told apart by code, khóm and ấp of one number by what they are. */
    @Test
    void hamlets_of_one_name_are_told_apart_in_every_file() throws Exception {
        Path book = counted().and("P5", "indicator|hamlet|year|target", """
                HD|AP01|2026|30
                HD|AP02|2026|20""").writtenTo(folder);
        assertThat(HandRound.texts(book, "Giao ấp")).contains("AP01", "AP02").doesNotContain("Tân Lập");
        rename(book, "Tân Lập", "Tân Lập Đông");
        assertThat(ReportingRound.open(folder, Progress.silent()).plan().allotments())
                .extracting(Allotment::hamlet)
                .containsExactly("AP01", "AP02");
        rename(book, "Tân Lập Đông", "Tân Lập");
        List<Path> issued = round.issue("2026-Q1", Audience.EVERYBODY);
        assertThat(issued).extracting(HandRound::name).contains("Ap-01_Tan-Lap_2026-Q1.xlsx");
        round.send(
                "2026-Q1",
                issued,
                "VHXH",
                person -> person.rows("HD1 Hoạt động của hội", "hamlet|viec|nguoi", "Tân Lập|Họp|10"));
        assertThat(HandRound.found(round.collect("2026-Q1"))).containsExactly("VHXH HD1!B5 CELL_LIST_AMBIGUOUS");
        Path sent = round.send(
                "2026-Q1",
                issued,
                "VHXH",
                person -> person.rows(
                        "HD1 Hoạt động của hội",
                        "hamlet|viec|nguoi",
                        "Tân Lập [AP02]|Họp|10",
                        "Khóm 1|Họp|20",
                        "Ấp 1|Họp|5",
                        "|Họp xã|7"));
        LibreOffice office = new LibreOffice(Files.createDirectory(folder.resolve("lo")));
        assertThat(RedCells.of(sent, office)).isEmpty();
        RoundResult quarter = round.collect("2026-Q1");
        assertThat(quarter.checked().rows())
                .extracting(row -> row.hamlet())
                .containsExactlyInAnyOrder("AP02", "AP03", "AP04", "XA");
        assertThat(HandRound.texts(folder.resolve(quarter.workbook()), "Theo ấp, khóm, tổ dân phố"))
                .contains("Tân Lập [AP01]", "Tân Lập [AP02]", "Khóm 1", "Ấp 1");
    }

    /** 12: columns of targets come with the years of the plan, and with each year that is added later. */
    @Test
    void years_have_their_columns_of_targets() throws Exception {
        book().writtenTo(folder);
        ReportingRound begun = ReportingRound.open(folder, Progress.silent());
        assertThat(HandRound.texts(begun.planBook(), "Chỉ tiêu")).contains("Kế hoạch 2026", "Kế hoạch 2030");
        begun.addYear(2031);
        assertThat(HandRound.texts(begun.planBook(), "Chỉ tiêu")).contains("Kế hoạch 2031");
        type(begun.planBook(), "Chỉ tiêu", List.of("", "", "M1", "Mới", "hộ", "Hằng năm", "Nhập tay"), 31, "40");
        assertThat(begun.plan().indicators())
                .singleElement()
                .extracting(Indicator::targets)
                .asString()
                .contains("2031=40");
        BookRows later = book().only("P13", "code|name|fromYear|toYear", "KH|Kế hoạch|2031|2033");
        assertThat(later.rows().years()).containsExactly(2031, 2032, 2033);
    }

    /** 14: every cover, page and letter calls a place what it is. */
    @Test
    void each_place_is_called_what_it_is() throws Exception {
        counted().only("P2", "code|name|kind", """
                AP01|Đông|khóm
                AP02|Tổ dân phố 5|""").writtenTo(folder);
        List<Path> issued = round.issue("2026-Q1", Audience.EVERYBODY);
        assertThat(HandRound.texts(HandRound.of(issued, "Ap-01"))).contains("BIỂU MẪU BÁO CÁO – KHÓM ĐÔNG");
        assertThat(HandRound.texts(HandRound.of(issued, "Ap-02"))).contains("BIỂU MẪU BÁO CÁO – TỔ DÂN PHỐ 5");
    }

    /** 15: what a plan does not ask leaves no sheet, no word and no setting behind. */
    @Test
    void nothing_of_another_plan_is_left() throws Exception {
        Path book = counted().writtenTo(folder);
        RoundResult quarter = reported("viec|nguoi", "Họp dân|40");
        List<String> texts = new ArrayList<>(HandRound.texts(book));
        texts.addAll(HandRound.texts(folder.resolve(quarter.workbook())));
        for (Path file : round.issue("2026-Q1", Audience.EVERYBODY)) {
            texts.addAll(HandRound.texts(file));
        }
        Set<String> foreign = Set.of("Gieo trồng", "Hè Thu", "OCOP", "HTX", "hợp tác xã", "đất lúa", "thị xã");
        assertThat(texts.stream().filter(text -> foreign.stream().anyMatch(text::contains)))
                .isEmpty();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(folder.resolve(quarter.workbook()).toFile())) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .noneMatch(name -> name.matches("Số liệu A\\d"));
        }
    }

    private RoundResult reported(String keys, String... lines) throws Exception {
        List<Path> issued = round.issue("2026-Q1", Audience.EVERYBODY);
        round.send("2026-Q1", issued, "VHXH", person -> person.rows("HD1 Hoạt động của hội", keys, lines));
        return round.collect("2026-Q1");
    }

    /** The first cell that says so is written over. */
    private static void rename(Path book, String from, String to) throws Exception {
        edit(book, workbook -> {
            for (var row : workbook.getSheet("Ấp")) {
                for (var cell : row) {
                    if (cell.toString().equals(from)) {
                        cell.setCellValue(to);
                        return;
                    }
                }
            }
        });
    }

    private static void type(Path book, String sheet, List<String> cells, int year, String target) throws Exception {
        edit(book, workbook -> {
            var row = workbook.getSheet(sheet).createRow(4);
            for (int i = 0; i < cells.size(); i++) {
                row.createCell(i).setCellValue(cells.get(i));
            }
            for (var cell : workbook.getSheet(sheet).getRow(3)) {
                if (cell.toString().equals("Kế hoạch 20" + year)) {
                    row.createCell(cell.getColumnIndex()).setCellValue(target);
                }
                if (cell.toString().startsWith("Đầu mối")) {
                    row.createCell(cell.getColumnIndex()).setCellValue("VHXH");
                }
            }
        });
    }

    private static void edit(Path book, java.util.function.Consumer<XSSFWorkbook> edit) throws Exception {
        byte[] bytes = Files.readAllBytes(book);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes));
                var out = Files.newOutputStream(book)) {
            edit.accept(workbook);
            workbook.write(out);
        }
    }
}
