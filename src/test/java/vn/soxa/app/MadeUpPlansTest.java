package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.consolidate.Status;
import vn.soxa.finding.Finding;
import vn.soxa.office.LibreOffice;

/** Two plans that an office made up, in its own words: livestock in campaigns, population month by month. */
class MadeUpPlansTest {

    @TempDir
    Path folder = Path.of("");

    private HandRound round = new HandRound(folder);
    private final List<Path> books = new ArrayList<>();

    @BeforeEach
    void here() {
        round = new HandRound(folder);
    }

    private static BookRows commune() {
        return BookRows.of("trong").only("P2", "code|name|kind", """
                AP01|Đoài|thôn
                AP02|2|khóm
                AP03|Trung|thôn""");
    }

    /** Columns and rules by what people read above them. */
    private static BookRows livestock() {
        return commune()
                .only("P13", "code|name|document|fromYear|toYear|consolidator|recipients", """
                        TY|Phòng chống dịch bệnh động vật|Kế hoạch số 15/KH-UBND ngày 10/01/2026|2026|2027|KT|Phòng Kinh tế""")
                .and("P7", "code|from|cutoff|counted", """
                        2026-TIEM1|01/03/2026|31/03/2026|Có
                        2026-TIEM2|01/09/2026|30/09/2026|Có""")
                .and("P10", "list|value|group", """
                        Vật nuôi|Trâu, bò|gia súc
                        Vật nuôi|Lợn|gia súc
                        Vật nuôi|Gà, vịt|gia cầm""")
                .and("P8", "form|plan|title|kind|fixed|hamlets|owner|every", """
                        TP1|TY|Kết quả tiêm phòng|Bảng số|Vật nuôi|Có||Đợt
                        OD1|TY|Ổ dịch|Việc trong kỳ||Có|KT|Quý""")
                .and("P14", "form|key|header|type|measuredIn|list|required|min|hand", """
                        TP1|tong_dan|Tổng đàn|Số nguyên|con||Có|0|
                        TP1|da_tiem|Đã tiêm|Số nguyên|con||Có|0|
                        TP1|ly_do|Lý do chưa tiêm|Chữ|||||
                        OD1|ngay|Ngày phát hiện|Ngày|||Có||
                        OD1|vat_nuoi|Vật nuôi|Danh mục||Vật nuôi|Có||
                        OD1|chet|Số con chết|Số nguyên|con||Có|0|
                        OD1|tieu_huy|Đã tiêu hủy|Có/Không|||||Đầu mối""")
                .and("P15", "form|rule|column|against|when1|compare1|value1|level", """
                        TP1|Không lớn hơn|Đã tiêm|Tổng đàn||||chặn
                        TP1|Phải ghi khi|Lý do chưa tiêm||Đã tiêm|nhỏ hơn cột|Tổng đàn|nhắc
                        OD1|Trong kỳ|Ngày phát hiện|||||chặn""");
    }

    private static BookRows livestockFigures(BookRows base) {
        return base.and(
                        "P4",
                        "plan|code|name|measuredIn|kind|source|direction|pace|numerator|denominator|aggregation|owner|target2026",
                        """
                        TY|DAN|Tổng đàn gia súc|con|Theo dõi|Từ biểu|||||Trong kỳ|KT|
                        TY|TIEM|Gia súc được tiêm|con|Theo dõi|Từ biểu|||||Trong kỳ|KT|
                        TY|TL|Tỷ lệ gia súc được tiêm trong đợt|%|Từng đợt|Tỷ lệ||Giữ mức|DOTTIEM|DOTDAN||KT|80
                        TY|DOTDAN|Tổng đàn trong đợt|con|Từng đợt|Từ biểu|||||Trong kỳ|KT|
                        TY|DOTTIEM|Được tiêm trong đợt|con|Từng đợt|Từ biểu|||||Trong kỳ|KT|
                        TY|LUOT|Lượt tiêm cả năm|lượt|Hằng năm|Từ biểu|||||Trong kỳ|KT|400
                        TY|CHET|Gia súc chết vì dịch|con|Hằng năm|Từ biểu|Không vượt quá|Giữ mức|||Trong kỳ|KT|10""")
                .and("P16", "indicator|form|operation|column|when1|compare1|value1", """
                        DAN|TP1|Cộng cột|Tổng đàn|@dòng|thuộc nhóm|gia súc
                        TIEM|TP1|Cộng cột|Đã tiêm|@dòng|thuộc nhóm|gia súc
                        DOTDAN|TP1|Cộng cột|Tổng đàn|@dòng|thuộc nhóm|gia súc
                        DOTTIEM|TP1|Cộng cột|Đã tiêm|@dòng|thuộc nhóm|gia súc
                        LUOT|TP1|Cộng cột|Đã tiêm|||
                        CHET|OD1|Cộng cột|Số con chết|Vật nuôi|thuộc nhóm|gia súc""")
                .and("P17", "plan|section|title|what|chosen", """
                        TY|I|Đánh giá|Đánh giá chung|
                        TY|II|Kết quả|Chỉ tiêu của nhóm|TL; LUOT; CHET
                        TY|III|Ổ dịch|Danh sách từ biểu|OD1""");
    }

    @Test
    void livestock_in_campaigns() throws Exception {
        BookRows book = livestockFigures(livestock());
        assertThat(book.read().findings().stream().filter(Finding::rejects)).isEmpty();
        book.writtenTo(folder);
        RoundResult first = campaign("2026-TIEM1", 2, "60|50|sốt", "100|80|", "500|300|");
        assertThat(HandRound.actual(first, "DOTDAN")).isEqualTo("320");
        assertThat(HandRound.result(first, "TL").actual()).isEqualByComparingTo("81.25");
        assertThat(HandRound.result(first, "TL").status()).isEqualTo(Status.ACHIEVED);
        RoundResult second = campaign("2026-TIEM2", 1, "60|20|", "100|60|", "500|500|");
        assertThat(HandRound.result(second, "TL").actual()).isEqualByComparingTo("50");
        assertThat(HandRound.actual(second, "LUOT")).isEqualTo("" + (2 * 430 + 580));
        List<Path> issued = round.issue("2026-Q3", Audience.HAMLETS);
        round.send(
                "2026-Q3",
                issued,
                "Ap-02",
                person ->
                        person.rows("OD1 Ổ dịch", "ngay|vat_nuoi|chet", "05/08/2026|Lợn|12", "06/08/2026|Gà, vịt|90"));
        RoundResult quarter = collected("2026-Q3");
        assertThat(HandRound.actual(quarter, "CHET")).isEqualTo("12");
        assertThat(HandRound.result(quarter, "CHET").status()).isIn(Status.AT_RISK, Status.INSUFFICIENT);
        assertThat(report(quarter))
                .contains("Ổ DỊCH", "- Khóm 2: 5/8/2026; Lợn; số con chết 12.")
                .doesNotContain("ấp 2", "Ấp 2");
        assertThat(new LibreOffice(Files.createDirectory(folder.resolve("lo"))).differences(books))
                .isEmpty();
    }

    /** The first one or two hamlets say so; the others say nothing. */
    private RoundResult campaign(String period, int hamlets, String... lines) throws Exception {
        List<Path> issued = round.issue(period, Audience.HAMLETS);
        for (String hamlet : List.of("Ap-01", "Ap-02").subList(0, hamlets)) {
            round.send(
                    period,
                    issued,
                    hamlet,
                    person -> person.rows("TP1 Kết quả tiêm phòng", "tong_dan|da_tiem|ly_do", lines));
        }
        return collected(period);
    }

    private static BookRows population() {
        return commune()
                .setting("periodKind", "Tháng")
                .setting("enoughReported", "60")
                .only("P13", "code|name|fromYear|toYear", "DS|Dân số và trẻ em|2026|2030")
                .and("P10", "list|value", """
                        Biến động|Sinh
                        Biến động|Chết
                        Biến động|Chuyển đến
                        Biến động|Chuyển đi""")
                .and("P8", "form|plan|title|kind|hamlets|every", """
                        BD1|DS|Biến động dân số|Việc trong kỳ|Có|Tháng
                        TK1|DS|Dân số cuối tháng|Bảng số|Có|Tháng""")
                .and("P14", "form|key|header|type|list|required|min|max|identity|personal", """
                        BD1|ho_ten|Họ và tên|Chữ||Có|||Có|Có
                        BD1|ngay|Ngày|Ngày||Có|||Có|
                        BD1|loai|Biến động|Danh mục|Biến động|Có||||
                        BD1|thu_may|Con thứ mấy|Số nguyên|||1|15||
                        TK1|ho|Số hộ|Số nguyên||Có|1|||
                        TK1|nhan_khau|Số nhân khẩu|Số nguyên||Có|1|||""");
    }

    private static BookRows populationFigures(BookRows base) {
        return base.and("P15", "form|rule|column|against|when1|compare1|value1|from|to|level", """
                        BD1|Trong kỳ|Ngày||||||| chặn
                        BD1|Phải ghi khi|Con thứ mấy||Biến động|là|Sinh|||chặn
                        BD1|Để trống khi|Con thứ mấy||Biến động|không là|Sinh|||chặn
                        TK1|Tỷ số trong khoảng|Số nhân khẩu|Số hộ||||2|6|xác nhận
                        TK1|Không khác xa kỳ trước|Số nhân khẩu|||||2||nhắc""")
                .and(
                        "P4",
                        "plan|code|name|measuredIn|kind|source|direction|pace|numerator|denominator|aggregation|owner|target2026|parent",
                        """
                        DS|SINH|Trẻ sinh ra|trẻ|Theo dõi|Từ biểu|||||Trong kỳ|VHXH||
                        DS|SINH3|Trong đó: con thứ ba trở lên|trẻ|Theo dõi|Từ biểu|||||Trong kỳ|VHXH||SINH
                        DS|TL3|Tỷ lệ con thứ ba trở lên|%|Hằng năm|Tỷ lệ|Không vượt quá|Giữ mức|SINH3|SINH||VHXH|15|
                        DS|DAN|Nhân khẩu|người|Theo dõi|Từ biểu|||||Cuối kỳ|VHXH||
                        DS|TANG|Tăng tự nhiên|người|Hằng năm|Từ biểu|Không vượt quá|Chia đều|||Trong kỳ|VHXH|60|""")
                .and("P16", "indicator|sign|form|operation|column|when1|compare1|value1|when2|compare2|value2", """
                        SINH|+|BD1|Đếm dòng||Biến động|là|Sinh|||
                        SINH3|+|BD1|Đếm dòng||Biến động|là|Sinh|Con thứ mấy|từ|3
                        TANG|+|BD1|Đếm dòng||Biến động|là|Sinh|||
                        TANG|−|BD1|Đếm dòng||Biến động|là|Chết|||
                        DAN|+|TK1|Cộng cột|Số nhân khẩu||||||""");
    }

    @Test
    void population_month_by_month() throws Exception {
        BookRows book = populationFigures(population());
        assertThat(book.read().findings().stream().filter(Finding::rejects)).isEmpty();
        book.writtenTo(folder);
        RoundResult january = month("2026-01", 2, "An|05/01/2026|Sinh|3", "Bình|06/01/2026|Sinh|1");
        assertThat(HandRound.result(january, "TL3").actual()).isEqualByComparingTo("50");
        RoundResult february =
                month("2026-02", 2, "Cúc|05/02/2026|Chết|", "Dũng|06/02/2026|Sinh|", "Em|09/02/2026|Sinh|2");
        assertThat(HandRound.found(february)).containsOnly("AP01 BD1!E6 CELL_REQUIRED", "AP02 BD1!E6 CELL_REQUIRED");
        assertThat(HandRound.actual(february, "SINH")).isEqualTo("6");
        assertThat(HandRound.actual(february, "TANG")).isEqualTo("4");
        assertThat(HandRound.actual(february, "DAN")).isEqualTo("820");
        RoundResult march = month("2026-03", 1, "Giang|05/03/2026|Sinh|2");
        assertThat(HandRound.actual(march, "DAN")).isEqualTo("820");
        assertThat(HandRound.result(march, "DAN").old()).isEqualByComparingTo("410");
        assertThat(HandRound.actual(march, "SINH")).isEqualTo("7");
        assertThat(report(march)).doesNotContain("giảm 410");
        RoundResult quarter = collected("2026-Q1");
        assertThat(HandRound.actual(quarter, "DAN")).isEqualTo("820");
        assertThat(HandRound.actual(quarter, "SINH")).isEqualTo("7");
        assertThat(HandRound.actual(quarter, "SINH3")).isEqualTo("2");
        assertThat(HandRound.result(quarter, "TL3").actual()).isEqualByComparingTo("28.571429");
        assertThat(report(quarter)).contains("Tỷ lệ con thứ ba trở lên").doesNotContain("160%", "giữ nhịp");
        assertThat(new LibreOffice(Files.createDirectory(folder.resolve("lo"))).differences(books))
                .isEmpty();
    }

    /** What one hamlet tells after it took in another is of both; told by nobody, what both told last stands. */
    @Test
    void population_after_a_merger() throws Exception {
        populationFigures(population())
                .only("P2", "code|name|kind|validTo|mergedInto", """
                        AP01|Đoài|thôn||
                        AP02|2|khóm|31/01/2026|AP01
                        AP03|Trung|thôn||""")
                .writtenTo(folder);
        month("2026-01", 2);
        assertThat(HandRound.actual(month("2026-02", 0), "DAN")).isEqualTo("820");
        RoundResult march = month("2026-03", 1);
        assertThat(HandRound.actual(march, "DAN")).isEqualTo("410");
        assertThat(HandRound.result(march, "DAN").old()).isEqualByComparingTo("0");
    }

    private RoundResult month(String period, int hamlets, String... lines) throws Exception {
        List<Path> issued = round.issue(period, Audience.HAMLETS);
        for (String hamlet : List.of("Ap-01", "Ap-02").subList(0, hamlets)) {
            round.send(period, issued, hamlet, person -> person.rows(
                            "BD1 Biến động dân số",
                            "ho_ten|ngay|loai|thu_may",
                            java.util.Arrays.stream(lines)
                                    .map(line -> hamlet + " " + line)
                                    .toArray(String[]::new))
                    .rows("TK1 Dân số cuối tháng", "ho|nhan_khau", "100|410"));
        }
        return collected(period);
    }

    private RoundResult collected(String period) throws Exception {
        RoundResult result = round.collect(period);
        books.add(folder.resolve(result.workbook()));
        return result;
    }

    private String report(RoundResult result) throws Exception {
        try (var in = Files.newInputStream(folder.resolve(Objects.requireNonNull(result.report())));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
