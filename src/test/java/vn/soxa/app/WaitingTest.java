package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.book.WaitingWords;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Waiting;
import vn.soxa.letter.CommuneReport;
import vn.soxa.letter.ReportTo;
import vn.soxa.office.Hyperlinks;
import vn.soxa.office.RawSheet;
import vn.soxa.office.Typing;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.picture.PeriodPicture;
import vn.soxa.sheet.BoundRow;

/** What does not count yet in the example's first quarter, before and after all of it is mended and confirmed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaitingTest {

    private static final String Q1 = "2025-Q1";

    /** {@code file | sheet | cell | what should stand there}. */
    private static final String MENDED = """
            Ap-03_Tan-Dinh_2025-Q1 (1).xlsx | A1 THT-HTX | F6 | 18
            Ap-03_Tan-Dinh_2025-Q1 (1).xlsx | A6 Tuyên truyền | H6 | 12
            Ap-05_Vinh-Phuoc_2025-Q1.xlsx | A3 Chuyển đổi | I11 | '6/2024
            Cb03 bvtv quy 1.xlsx | B1 Chỉ tiêu | I5 | Đếm thêm một hộ
            Gui qua Zalo/Ap-04_Dong-Hung_2025-Q1.xlsx | A3 Chuyển đổi | H22 | Đã trồng
            bao cao ap hoa thuan (sua).xlsx | A3 Chuyển đổi | F11 | 0.4
            """;

    private static final List<String> CONFIRMED = List.of(
            "Cb03 bvtv quy 1.xlsx!A3 Chuyển đổi!L14=Mỗi hộ một phần, diện tích ghi đúng",
            "Ap-07_Thanh-My_2025-Q1.xlsx!A2 Liên kết!B7=Đông Xuân 2024-2025",
            "bao cao ap hoa thuan (sua).xlsx!A6 Tuyên truyền!E6=Là hai lớp khác nhau",
            "Zalo_20250313_A4.xlsx!A4 OCOP!B7=Là hai sản phẩm khác nhau");

    /** What the rows add of which nobody could tell before. */
    private static final Map<String, String> UNCLEAR = Map.of(
            "CT2 2025",
            "1.2",
            "CT2-KY 2025",
            "1.2",
            "CT2-DAT 2025",
            "1.2",
            "CT3 null",
            "0.4",
            "TC3 2025",
            "18",
            "TT2.1 2025",
            "12");

    private Path folder = Path.of("");
    private @Nullable Consolidation before;
    private @Nullable Consolidation after;
    private @Nullable CheckedRound checked;
    private List<BoundRow> rejected = List.of();
    private Map<?, ?> json = Map.of();
    private @Nullable RawSheet page;
    private List<Hyperlinks.Link> links = List.of();

    @BeforeAll
    void everything_is_mended(@TempDir Path temporary) throws Exception {
        folder = ExampleFolder.received(temporary.resolve("xã mẫu"), Q1);
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        Path inbox = ExampleFolder.inbox(folder, Q1);
        collectHamlets(round, inbox, temporary);
        RoundResult first = round.collect(Q1);
        before = first.consolidation();
        checked = first.checked();
        Path workbook = folder.resolve(first.workbook());
        json = JSON.std.mapFrom(Files.readString(workbook.resolveSibling("ket-qua.json"), StandardCharsets.UTF_8));
        page = WorkbookReader.readBooks(workbook, sheet -> true).sheet("Cần xem lại");
        links = Hyperlinks.of(workbook);
        for (String line : MENDED.lines().toList()) {
            String[] cell = line.split(" \\| ", -1);
            Typing.into(inbox.resolve(cell[0]), person -> person.cell(cell[1], cell[2], cell[3]));
        }
        round.decide(Q1, CONFIRMED, List.of(), List.of(), List.of());
        RoundView mended = round.look(Q1);
        rejected = mended.checked().submissions().stream()
                .filter(CheckedSubmission::stands)
                .flatMap(file -> file.rejected().stream())
                .toList();
        after = mended.figures();
    }

    /** Officers complete rows that have their codes only after the hamlets' workbooks were collected. */
    private static void collectHamlets(ReportingRound round, Path inbox, Path aside) throws Exception {
        List<String> officers;
        try (Stream<Path> files = Files.list(inbox)) {
            officers = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.matches("(?i)cb.*"))
                    .toList();
        }
        for (String name : officers) {
            Files.move(inbox.resolve(name), aside.resolve(name));
        }
        round.collect(Q1);
        for (String name : officers) {
            Files.move(aside.resolve(name), inbox.resolve(name));
        }
    }

    @Test
    void mending_every_row_raises_each_actual_by_what_waited_and_by_what_nobody_could_read() {
        assertThat(rejected).isEmpty();
        Map<String, BigDecimal> awaited = new TreeMap<>();
        UNCLEAR.forEach((key, amount) -> awaited.put(key, new BigDecimal(amount)));
        before().waiting().forEach(waiting -> amounts(waiting)
                .forEach(amount -> awaited.merge(key(waiting), amount, BigDecimal::add)));
        awaited.values().removeIf(amount -> amount.signum() == 0);

        assertThat(lines(gained())).isEqualTo(lines(awaited));
        assertThat(after().waiting()).isEmpty();
    }

    @Test
    void the_result_in_json_says_it_with_the_rows() {
        assertThat((List<?>) json.get("waiting"))
                .map(one -> (Map<?, ?>) one)
                .filteredOn(one -> List.of("CT3", "TT2").contains(one.get("code")))
                .map(one -> one.get("code") + " " + one.get("year") + " " + one.get("counted") + " " + one.get("error")
                        + " " + one.get("confirm"))
                .containsExactly(
                        "CT3 null 41.6 {amount=null, unclear=2, rows=[{reporter=AP02, sheet=A3 Chuyển đổi, row=11,"
                                + " unclear=true}, {reporter=AP04, sheet=A3 Chuyển đổi, row=22, unclear=true}]}"
                                + " {amount=0.8, unclear=0, rows=[{reporter=AP01, sheet=A3 Chuyển đổi, row=14,"
                                + " unclear=false}]}",
                        "TT2 2025 1126 {amount=32, unclear=0, rows=[{reporter=AP03, sheet=A6 Tuyên truyền, row=6,"
                                + " unclear=false}]} {amount=35, unclear=0, rows=[{reporter=AP02,"
                                + " sheet=A6 Tuyên truyền, row=6, unclear=false}]}");
    }

    @Test
    void a_sentence_tells_it_of_each_target() {
        assertThat(WaitingWords.sentences(before()))
                .containsExactly(
                        "CT2 năm 2025: còn dòng chưa tính (1 dòng cần xác nhận; 1 dòng chưa rõ số).",
                        "CT3: còn 0,8 ha chưa tính (2 dòng phải sửa, 1 dòng cần xác nhận; 2 dòng chưa rõ số).",
                        "CT4 năm 2025: còn dòng chưa tính (1 dòng cần xác nhận).");
    }

    @Test
    void letter_and_picture_tell_it_too() {
        assertThat(PeriodPicture.of(before(), checked()).lines())
                .filteredOn(line -> line.head().equals("Chờ trả lời"))
                .singleElement()
                .satisfies(line -> assertThat(line.text())
                        .endsWith("Trả lời xong thì số có thể đổi: Diện tích liên kết tiêu thụ; Diện tích chuyển đổi ổn"
                                + " định (thêm 0,8 ha)."));
        assertThat(CommuneReport.of(before(), checked(), ReportTo.SUPERIOR)
                        .content()
                        .toString())
                .containsPattern("Còn \\d\\d dòng báo cáo chờ sửa hoặc xác nhận, chưa đưa vào các số liệu dưới đây\\.")
                .contains("Chưa gồm 0,8 ha ở 02 dòng báo cáo chờ sửa, 01 dòng báo cáo chờ xác nhận (02 dòng chưa rõ"
                        + " số).");
    }

    @Test
    void the_page_lists_it_with_links_to_the_rows_below() {
        assertThat(table("CT3", "TT2 năm 2025"))
                .containsExactly(
                        "Phải sửa (chưa tính) | CT3 | 41.6 | ha | chưa rõ | 2 dòng, chưa rõ số"
                                + " | Dòng số 7, 9 -> 7 Họ tên chủ hộ, tổ chức: Trần Thị Đào Tơ",
                        "Cần xác nhận (chưa tính) | CT3 | 41.6 | ha | 0.8 | 1 dòng"
                                + " | Dòng số 1 -> 1 Họ tên chủ hộ, tổ chức: Phan Thị Diệu",
                        "Phải sửa (chưa tính) | TT2 năm 2025 | 1126 | lượt người | 32 | 1 dòng | Dòng số 3 -> 3 Ngày:"
                                + " 15/1/2025",
                        "Cần xác nhận (chưa tính) | TT2 năm 2025 | 1126 | lượt người | 35 | 1 dòng | Dòng số 10 -> 10 Ngày:"
                                + " 12/3/2025");
    }

    private List<String> table(String... indicators) {
        return page().rows().stream()
                .filter(row -> List.of(indicators).contains(text(row.index(), 2)))
                .map(row -> Stream.of(1, 2, 3, 4, 5, 7, 8)
                                .map(column -> text(row.index(), column))
                                .collect(Collectors.joining(" | "))
                        + " -> " + led(row.index()))
                .toList();
    }

    /** The values in the row that a line of the table leads to, up to the first mark. */
    private String led(int row) {
        String place = links.stream()
                .filter(link -> link.row() == row
                        && link.sheet().equals("Cần xem lại")
                        && link.file().isEmpty())
                .map(Hyperlinks.Link::place)
                .findFirst()
                .orElseThrow();
        int to = Integer.parseInt(place.replaceFirst(".*\\D", "")) - 1;
        return text(to, 0) + " " + text(to, 5).replaceFirst(";.*", "");
    }

    private String text(int row, int column) {
        var cell = page().cell(row, column);
        return cell == null ? "" : cell.value().text();
    }

    private RawSheet page() {
        return Objects.requireNonNull(page);
    }

    private Consolidation before() {
        return Objects.requireNonNull(before);
    }

    private CheckedRound checked() {
        return Objects.requireNonNull(checked);
    }

    private Consolidation after() {
        return Objects.requireNonNull(after);
    }

    private Map<String, BigDecimal> gained() {
        Map<String, BigDecimal> gained = new TreeMap<>();
        after().indicators().stream()
                .filter(result -> !result.indicator().unit().equals("%"))
                .forEach(result -> gained.put(result.indicator().code() + " " + result.year(), result.actual()));
        before().indicators().stream()
                .filter(result -> !result.indicator().unit().equals("%"))
                .forEach(result -> gained.merge(
                        result.indicator().code() + " " + result.year(),
                        result.actual().negate(),
                        BigDecimal::add));
        gained.values().removeIf(amount -> amount.signum() == 0);
        return gained;
    }

    private static Stream<BigDecimal> amounts(Waiting waiting) {
        return waiting.parts().flatMap(part -> Stream.ofNullable(part.amount()));
    }

    private static String key(Waiting waiting) {
        return waiting.indicator().code() + " " + waiting.year();
    }

    private static List<String> lines(Map<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(entry -> entry.getKey() + " "
                        + entry.getValue().stripTrailingZeros().toPlainString())
                .toList();
    }
}
