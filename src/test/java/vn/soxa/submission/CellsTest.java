package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;

/** §4: what stands in a cell, as people type it, and what is read or said; areas are in m². */
class CellsTest {

    private static final String A2 = "| Vụ | Cây trồng, vật nuôi | Doanh nghiệp thu mua | Bên bán (HTX, THT, nhóm hộ)"
            + " | Số hộ | ĐVT | DT ký hợp đồng | DT đã thu mua | Sản lượng đã mua (tấn) | Giá mua (đồng/kg)"
            + " | Tình trạng | Ghi chú |\n";
    private static final List<String> COLUMNS = List.of(
            "season",
            "product",
            "buyer",
            "seller",
            "households",
            "unit",
            "signedHa",
            "boughtHa",
            "tonnes",
            "price",
            "status",
            "note");
    private static final String GOOD =
            "HT25 | Lúa | Công ty TNHH Lúa gạo Bảy Nhánh | THT Lúa | 5 | ha | 3 | | | |" + " Đang thực hiện | ";

    /** The row with one cell typed otherwise: what is read there, and what is said of it. */
    private static String read(String column, String typed) {
        String[] cells = GOOD.split(" ?\\| ?", -1);
        cells[COLUMNS.indexOf(column)] = typed;
        return flat(Sent.stamped().sheet("A2 Liên kết", A2 + "| " + String.join(" | ", cells) + " |\n"), column);
    }

    private static String flat(Sent sent, String column) {
        BoundRow row = sent.read().sheets().get(0).rows().get(0);
        BoundCell cell = row.cells().get(column);
        String said = row.findings().stream()
                .filter(finding -> concerns(finding, column))
                .map(finding -> finding.code() + " " + finding.severity()
                        + (finding.suggestion() == null ? "" : " → " + finding.suggestion()))
                .collect(Collectors.joining(", "));
        return (cell == null || cell.value() == null ? "-" : cell.value()) + (said.isEmpty() ? "" : " " + said);
    }

    private static boolean concerns(Finding finding, String column) {
        CellAddress cell = finding.cell();
        return cell != null && cell.column() == COLUMNS.indexOf(column);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "12,5; 12.5",
                "12.5; 12.5",
                "' 12,50 '; 12.50",
                "'\u00A012,5\u00A0'; 12.5",
                "１２,５; 12.5",
                "1.250,5; 1250.5",
                "1,250.5; 1250.5",
                "1 250,5; 1250.5",
                "1.250; - CELL_NUMBER_AMBIGUOUS WARNING",
                "1,250; - CELL_NUMBER_AMBIGUOUS WARNING",
                "#N 12.5; 12.5",
                "2 tấn; 2 CELL_UNIT_READ INFO",
                "500 kg; 0.5 CELL_UNIT_READ INFO",
                "#P 0.125; - CELL_NUMBER_AMBIGUOUS WARNING",
                "#U tấn 5; 5 CELL_UNIT_READ INFO",
                "#U kg 5; 0.005 CELL_UNIT_READ INFO",
                "#U ha 5; - CELL_UNIT_UNKNOWN WARNING",
                "#K 5000; - CELL_NUMBER_AMBIGUOUS WARNING",
                "#N/A; - CELL_FAILED_FORMULA WARNING",
                "Err:502; - CELL_FAILED_FORMULA WARNING",
                "'=DISPIMG(\"ID_5B1F\",1)'; - CELL_PICTURE WARNING",
                "#T true; - CELL_UNREADABLE WARNING",
                "0; 0",
                "hai tấn rưỡi; - CELL_UNREADABLE WARNING",
                "2 ha; - CELL_UNIT_UNKNOWN WARNING",
                "-; - CELL_NOTHING INFO",
                "–; - CELL_NOTHING INFO",
                "không; - CELL_NOTHING INFO",
                "k có; - CELL_NOTHING INFO",
                "0 tấn; 0 CELL_UNIT_READ INFO",
                "#D 2025-05-12; - CELL_DATE_IN_NUMBER WARNING",
                "nhiều; - CELL_UNREADABLE WARNING",
                "~12; - CELL_UNREADABLE WARNING",
                "12-15; - CELL_UNREADABLE WARNING",
                "'O,5'; - CELL_UNREADABLE WARNING",
                "#REF!; - CELL_FAILED_FORMULA WARNING",
                "#F SUMPRODUCT((B2:B9>1)*1); - CELL_NOT_CALCULATED WARNING"
            })
    void tonnes(String typed, String read) {
        assertThat(read("tonnes", typed)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "3; 30000",
                "3,5 ha; 35000 CELL_UNIT_READ INFO",
                "5 công; 6480 CELL_UNIT_READ INFO",
                "3.000 m2; 3000 CELL_UNIT_READ INFO",
                "3 tấn; - CELL_UNIT_UNKNOWN ERROR",
                "nhiều; - CELL_UNREADABLE ERROR",
                "1.250; - CELL_NUMBER_AMBIGUOUS CONFIRM",
                "#D 2025-05-12; - CELL_DATE_IN_NUMBER ERROR"
            })
    void areas(String typed, String read) {
        assertThat(read("signedHa", typed)).isEqualTo(read.replaceAll("^(\\d+)", "Area[squareMetres=$1]"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "HT25; Hè Thu 2025",
                "hè thu 2025; Hè Thu 2025",
                "Đông Xuân 24-25; Đông Xuân 2024-2025",
                "Đông xuân 2025; - CELL_LIST_AMBIGUOUS CONFIRM"
            })
    void seasons(String typed, String read) {
        assertThat(read("season", typed)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "DANG THUC HIEN; Đang thực hiện",
                "đang  thực hiện; Đang thực hiện",
                "Đang thực hiên; Đang thực hiện",
                "Đang thực hiệnn; - CELL_NOT_IN_LIST ERROR → Đang thực hiện",
                "xong; - CELL_NOT_IN_LIST ERROR"
            })
    void lists(String typed, String read) {
        assertThat(read("status", typed)).isEqualTo(read);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "'=1+2 là chữ'; '=1+2 là chữ'",
                "'+84 gọi lại'; '+84 gọi lại'",
                "'@cán bộ'; '@cán bộ'",
                "'a\u200Bb\u00A0 c'; ab c",
                "'Ho\u0300a'; Hòa",
                "'C«ng ty n«ng s¶n'; Công ty nông sản CELL_LEGACY_FONT WARNING",
                "'#N 12.5'; 12.5"
            })
    void texts(String typed, String read) {
        assertThat(read("note", typed)).isEqualTo(read);
    }

    @Test
    void a_column_that_shows_its_style_decides_what_a_point_means() {
        String row = GOOD.replace("| 3 | | | |", "| 3 | | %s | |");
        Sent sent = Sent.stamped()
                .sheet(
                        "A2 Liên kết",
                        A2 + "| " + row.formatted("1.250") + " |\n| "
                                + row.replace("THT Lúa", "THT Rau").formatted("12,5") + " |\n");
        assertThat(flat(sent, "tonnes")).isEqualTo("1250");
    }

    @Test
    void a_formula_without_a_result_is_calculated_where_that_is_safe() {
        assertThat(read("tonnes", "#F E2*2.5")).isEqualTo("12.5");
        assertThat(read("tonnes", "#F SUM(E2,Z9)/0")).isEqualTo("- CELL_NOT_CALCULATED WARNING");
        assertThat(read("tonnes", "#F 'Sổ khác'!A1+1")).isEqualTo("- CELL_NOT_CALCULATED WARNING");
        assertThat(read("tonnes", "#F [1]Sheet1!A1")).isEqualTo("- CELL_NOT_CALCULATED WARNING");
    }

    @Test
    void phones_and_parcels_keep_their_digits_though_a_spreadsheet_made_them_numbers() {
        Sent sent = Sent.stamped().sheet("A1 THT-HTX", """
                | Tên tổ chức | Loại hình | Tình trạng | Số thành viên | Điện thoại |
                | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | #N 912345678 |
                | THT Rau | Tổ hợp tác | Đang hoạt động | 18 | 0912.345.678 |
                """);
        assertThat(sent.rows("phone")).containsExactly("A1 2: 0912345678", "A1 3: 0912345678");
        assertThat(sent.findings()).containsExactly("INFO CELL_SHAPE E2");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "#D 2025-01-20; 2025-01-20",
                "20/1/2025; 2025-01-20",
                "20-1-25; 2025-01-20",
                "20.1.2025; 2025-01-20",
                "2025-01-20; 2025-01-20",
                "ngày 20 tháng 1 năm 2025; 2025-01-20",
                "#N 45677; 2025-01-20",
                "tháng 1/2025; - CELL_DATE_IMPRECISE CONFIRM",
                "2025; - CELL_DATE_IMPRECISE CONFIRM",
                "5 tháng 3 năm 2025; 2025-03-05",
                "-; - CELL_NOTHING INFO CELL_REQUIRED ERROR",
                "01/20/2025; - CELL_DATE_MONTH_FIRST ERROR",
                "31/2/2025; - CELL_DATE_UNREADABLE ERROR",
                "20/1/2024; 2024-01-20 CELL_DATE_OUTSIDE_PERIOD ERROR"
            })
    void days(String typed, String read) {
        Sent sent =
                Sent.stamped().sheet("A6 Tuyên truyền", """
                | Ngày | Hình thức | Chủ đề | Nội dung |
                | %s | %s | %s | Họp dân |
                """.formatted(typed, choice("A6 Hình thức"), choice("Chủ đề")));
        BoundRow row = sent.read().sheets().get(0).rows().get(0);
        String said = row.findings().stream()
                .map(finding -> " " + finding.code() + " " + finding.severity())
                .collect(Collectors.joining());
        assertThat((row.get("date") == null ? "-" : row.get("date")) + said).isEqualTo(read);
    }

    private static String choice(String list) {
        return Sent.PLAN.list(list, 2025).get(0).value();
    }

    @Test
    void a_percentage_counts_a_hundredfold_only_where_it_is_shown_as_one() {
        RawRow header = new RawRow(0, false, cells("Tên tổ chức", "Số thành viên"));
        RawRow row = new RawRow(
                1,
                false,
                List.of(
                        new RawCell(0, new CellValue.Text("THT Lúa"), null),
                        new RawCell(1, new CellValue.Amount(new java.math.BigDecimal("18"), true), null)));
        RawSheet sheet = new RawSheet(
                "A1 THT-HTX", false, List.of(header, row), List.of(), java.util.Set.of(), List.of(), List.of());
        assertThat(Sent.stamped().sheet(sheet).rows("members")).containsExactly("A1 2: -");
    }

    private static List<RawCell> cells(String... texts) {
        return List.of(
                new RawCell(0, new CellValue.Text(texts[0]), null), new RawCell(1, new CellValue.Text(texts[1]), null));
    }
}
