package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Messages;

/** §3: sheets, columns and rows as people leave them. */
class SheetsAndColumnsTest {

    private static final String KEYS = "| rowCode | name | kind | status | members | women |\n";
    private static final String HEADERS =
            "| Mã dòng | Tên tổ chức | Loại hình | Tình trạng | Số thành viên | Trong đó: nữ |\n";
    private static final String ROW = "| | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | 7 |\n";
    private static final String READ = "THT Lúa | Tổ hợp tác | 18 | 7";

    private static Sent a1(String table) {
        return Sent.stamped().sheet("A1 THT-HTX", table);
    }

    private static List<String> rows(Sent sent) {
        return sent.rows("name", "kind", "members", "women");
    }

    @Test
    void a_key_row_that_became_visible_is_no_data_and_headers_may_say_anything() {
        Sent sent = a1(KEYS + "| a | b | c | d | e | f |\n" + ROW);
        assertThat(rows(sent)).contains("A1 3: " + READ);
    }

    @Test
    void a_header_that_moved_down_is_found() {
        Sent sent = a1("| UBND XÃ |\n\n| TỔ HỢP TÁC |\n\n| (đơn vị: người) |\n\n" + HEADERS + ROW);
        assertThat(rows(sent)).containsExactly("A1 8: " + READ);
        assertThat(sent.findings()).isEmpty();
    }

    @Test
    void a_header_split_over_two_rows_is_put_together() {
        Sent sent = a1("""
                        | Mã dòng | Tên tổ chức | Loại hình | Tình trạng | Số | Trong đó: |
                        | | | | | thành viên | nữ |
                        """ + ROW).with(List.of("A1:A2"), List.of(), List.of(), List.of());
        assertThat(rows(sent)).containsExactly("A1 3: " + READ);
        assertThat(sent.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"| | Không có gì |", "| | ko co | | | - |", "| 1 | Không phát sinh. |", "| không |"})
    void a_row_that_says_only_that_there_is_nothing_speaks_of_the_form(String row) {
        Sent sent = a1(HEADERS + row + "\n");
        assertThat(rows(sent)).isEmpty();
        assertThat(sent.read().nothing()).containsExactly("A1");
        assertThat(sent.findings()).singleElement().asString().startsWith("INFO ROW_NOTHING");
    }

    @Test
    void a_row_beside_one_that_says_so_is_a_row() {
        Sent sent = a1(HEADERS + "| | Không có |\n" + ROW + "| | Không | Tổ hợp tác | | | |\n");
        assertThat(rows(sent)).hasSize(2).contains("A1 3: " + READ);
        assertThat(sent.read().nothing()).isEmpty();
    }

    @Test
    void a_group_header_above_merged_cells_is_part_of_each() {
        Sent sent = a1("""
                        | Tên tổ chức | Loại hình | Tình trạng | Trong đó | |
                        | | | | nữ | Khmer |
                        | THT Lúa | Tổ hợp tác | Đang hoạt động | 7 | 3 |
                        """).with(List.of("D1:E1"), List.of(), List.of(), List.of());
        assertThat(sent.rows("name", "women", "khmer")).containsExactly("A1 3: THT Lúa | 7 | 3");
    }

    @Test
    void a_split_header_under_keys_is_no_row() {
        Sent sent = a1(KEYS
                + "| Mã dòng | Tên tổ chức | Loại hình | Tình trạng | Số | Trong đó: |\n| | | | | thành viên | nữ |\n"
                + ROW);
        assertThat(rows(sent)).containsExactly("A1 4: " + READ);
    }

    @Test
    void headers_are_folded_and_a_slip_is_warned_of() {
        Sent sent = a1("""
                | TÊN  TỔ CHỨC: | loai hinh | Tinh trạng | Sô thành viên * | Trong đó; nữa |
                | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | 7 |
                """);
        assertThat(rows(sent)).containsExactly("A1 2: " + READ);
        assertThat(sent.findings()).containsExactly("WARNING COLUMN_RENAMED E1");
    }

    @Test
    void score_a_is_never_taken_for_score_b() {
        Submission read = Sent.stamped()
                .property(new vn.soxa.sheet.Stamp(Sent.STAMP.commune(), "CB04", "2025-Q1", 1, 1))
                .sheet("A4 OCOP", """
                        | Tên sản phẩm | Chủ thể | Giai đoạn | Điểm D | Điểm B |
                        | Mật ong | Hộ Năm | Ý tưởng | 20 | 15 |
                        """)
                .read();
        assertThat(read.sheets().get(0).rows().get(0).get("scoreA")).isNull();
        assertThat(read.sheets().get(0).rows().get(0).others()).containsKey("Điểm D");
    }

    @Test
    void columns_moved_doubled_unknown_and_out_of_order_are_told_apart() {
        Sent sent = a1("""
                | Loại hình | Tên tổ chức | Tình trạng | Số thành viên | STT | Số thành viên |
                | Tổ hợp tác | THT Lúa | Đang hoạt động | 18 | 1 | 19 |
                """);
        assertThat(sent.findings())
                .containsExactlyInAnyOrder(
                        "ERROR COLUMN_DUPLICATE F1", "WARNING COLUMN_UNKNOWN E1", "INFO COLUMN_MOVED A1 THT-HTX");
        assertThat(sent.read().sheets().get(0).rows().get(0).others().keySet())
                .containsExactlyInAnyOrder("STT", "members (F)");
    }

    @Test
    void blanks_totals_headers_again_and_notes_are_no_rows() {
        Sent sent = a1(HEADERS + ROW + """

                | | THT Rau | Tổ hợp tác | Đang hoạt động | 9 | 1 |
                | | Tổng cộng | | | 27 | 8 |
                """ + HEADERS + """
                | | Tổng công ty Lúa | Hợp tác xã | Đang hoạt động | 30 | 2 |

                | Ghi chú: số liệu đến 14/3 |
                | THT Rau mới lập |
                | | | | Tân Định, ngày 14 tháng 3 năm 2025 |
                | | Người lập biểu | | Trưởng ấp |
                | | Lê Văn Tám |
                """);
        assertThat(sent.rows("name")).containsExactly("A1 2: THT Lúa", "A1 4: THT Rau", "A1 7: Tổng công ty Lúa");
        assertThat(sent.findings().stream().filter(line -> line.startsWith("INFO ROW_NOT_DATA")))
                .hasSize(7);
        assertThat(sent.read().notData() + 5 + 5 + 5).isEqualTo(sent.read().cells());
    }

    @Test
    void a_lone_text_that_no_note_announces_is_a_row_to_be_completed() {
        Sent sent = a1(HEADERS + ROW + "\n| | Lê Văn Tám |\n");
        assertThat(sent.rows("name")).containsExactly("A1 2: THT Lúa", "A1 4: Lê Văn Tám");
        assertThat(sent.findings()).contains("ERROR CELL_REQUIRED C4");
    }

    @Test
    void hidden_rows_are_read_and_said() {
        Sent sent = a1(HEADERS + ROW).with(List.of(), List.of(), List.of(2), List.of());
        assertThat(rows(sent)).containsExactly("A1 2: " + READ);
        assertThat(sent.findings()).containsExactly("INFO ROW_HIDDEN A1 THT-HTX");
    }

    @Test
    void a_hidden_column_is_read_and_named() {
        RawSheet plain = vn.soxa.sheet.Tables.sheet("A1 THT-HTX", HEADERS + ROW);
        RawSheet hidden = new RawSheet(
                plain.name(), false, plain.rows(), List.of(), java.util.Set.of(0, 4), List.of(), List.of());
        Submission read = Sent.stamped().sheet(hidden).read();
        assertThat(read.sheets().get(0).rows().get(0).text("members")).isEqualTo("18");
        assertThat(read.findings().stream()
                        .filter(finding -> finding.code().name().equals("ROW_HIDDEN"))
                        .map(finding -> finding.args().get("header")))
                .containsExactly("Số thành viên");
    }

    @Test
    void missing_columns_are_named_and_weigh_what_they_are_needed_for() {
        Sent sent = a1("| Tên tổ chức | Loại hình | Tình trạng |\n| THT Lúa | Tổ hợp tác | Đang hoạt động |\n");
        List<String> missing = sent.read().findings().stream()
                .filter(finding -> finding.code().name().equals("COLUMN_MISSING"))
                .map(finding -> finding.severity() + " " + finding.args().get("header"))
                .toList();
        assertThat(missing).contains("ERROR Số thành viên", "WARNING Điện thoại", "WARNING Ghi chú");
    }

    @Test
    void merged_cells_are_filled_down_in_their_range_only() {
        Sent sent = a1(HEADERS + """
                | | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | 7 |
                | | THT Rau | | Đang hoạt động | 9 | 1 |
                | | THT Cá | | Đang hoạt động | 8 | 1 |
                """).with(List.of("C2:C3"), List.of(), List.of(), List.of());
        assertThat(sent.rows("name", "kind"))
                .containsExactly("A1 2: THT Lúa | Tổ hợp tác", "A1 3: THT Rau | Tổ hợp tác", "A1 4: THT Cá | -");
        assertThat(sent.findings()).contains("ERROR CELL_REQUIRED C4");
    }

    @Test
    void sheets_renamed_are_recognised_by_their_headers_the_surest_first() {
        Sent sent = Sent.stamped()
                .sheet("Sheet2", "| Hộ, tổ chức | Cây trồng cũ | Tên tổ chức | Ghi chú |\n| a | b | c | d |")
                .sheet("tổ hợp tác", HEADERS + ROW);
        assertThat(rows(sent)).containsExactly("A1 2: " + READ);
        assertThat(sent.findings()).containsExactly("WARNING SHEET_UNKNOWN Sheet2");
    }

    @Test
    void the_same_form_twice_is_never_dropped_in_silence() {
        Sent sent = a1(HEADERS + ROW).sheet("A1 ấp khác", HEADERS + ROW);
        assertThat(rows(sent)).containsExactly("A1 2: " + READ);
        assertThat(sent.findings()).containsExactly("ERROR SHEET_TWICE A1 ấp khác");
    }

    @Test
    void checks_lost_by_pasting_are_counted() {
        Sent sent = a1(KEYS + HEADERS + """
                | | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | 7 |
                | | THT Rau | Tổ hợp tác | Đang làm | nhiều | 1 |
                """).with(List.of(), List.of("C3:F3", "C4:C4"), List.of(), List.of());
        assertThat(sent.findings()).contains("INFO SHEET_CHECKS_LOST A1 THT-HTX");
        assertThat(sent.read().findings().stream()
                        .filter(finding -> finding.code().name().equals("SHEET_CHECKS_LOST"))
                        .map(finding -> Objects.requireNonNull(finding.args().get("count")) + " "
                                + finding.args().get("part")))
                .containsExactly("3 2");
        Sent right = a1(KEYS + HEADERS + """
                | | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | 7 |
                | | THT Rau | Tổ hợp tác | Đang hoạt động | 12 | 1 |
                """).with(List.of(), List.of("C3:F3", "C4:C4"), List.of(), List.of());
        assertThat(right.read().findings().stream()
                        .filter(finding -> finding.code().name().equals("SHEET_CHECKS_LOST"))
                        .map(Messages::message))
                .singleElement()
                .asString()
                .contains("3 ô, thường do")
                .doesNotContain("có giá trị sai");
    }

    @Test
    void what_the_reader_left_unread_is_said_and_lost_rows_are_an_error() {
        Sent sent = a1(HEADERS + ROW)
                .with(List.of(), List.of(), List.of(), List.of("rows", "columns"))
                .limit("cells")
                .limit("text");
        assertThat(sent.findings())
                .containsExactly(
                        "ERROR FILE_CUT",
                        "WARNING FILE_CUT",
                        "ERROR FILE_CUT A1 THT-HTX",
                        "WARNING FILE_CUT A1 THT-HTX");
    }

    @Test
    void a_sheet_with_nothing_a_header_could_be_says_so() {
        RawSheet bare = vn.soxa.sheet.Tables.sheet("A1 THT-HTX", "| abc | 1 |");
        assertThat(Sent.stamped().sheet(bare).findings()).containsExactly("ERROR SHEET_NO_HEADER A1 THT-HTX");
    }
}
