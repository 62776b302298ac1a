package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.sheet.Stamp;

/** §2: whose a workbook is, from its stamps, its sheets, its name, or the officer. */
class WhoseItIsTest {

    private static final String A1 = """
            | Tên tổ chức | Loại hình | Tình trạng | Số thành viên |
            | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 |
            """;
    private static final Stamp OTHER = new Stamp(Sent.STAMP.commune(), "AP05", "2025-Q1", 1, 1);

    @Test
    void any_one_stamp_is_enough() {
        List<Sent> sent = List.of(
                Sent.unstamped().property(Sent.STAMP),
                Sent.unstamped().name(Sent.STAMP),
                Sent.unstamped().visible("Bìa", Sent.STAMP),
                Sent.unstamped().sheet("Trang1", A1).visible("Trang bìa cũ", Sent.STAMP));
        assertThat(sent.stream().map(one -> one.read().reporter())).containsOnly("AP03");
    }

    @Test
    void stamps_that_disagree_are_nobodys_until_the_officer_says() {
        Sent pasted = Sent.stamped()
                .visible("Bìa", Sent.STAMP)
                .visible("Bìa (2)", OTHER)
                .sheet("Trang1", A1);
        assertThat(pasted.read().reporter()).isNull();
        assertThat(pasted.findings()).containsExactly("ERROR FILE_STAMPS_DISAGREE");
        assertThat(pasted.said("AP05").read().reporter()).isEqualTo("AP05");
        assertThat(pasted.findings()).isEmpty();
    }

    @Test
    void wrong_commune_period_and_reporter_are_told_apart() {
        assertThat(Stream.of(
                                new Stamp("11111", "AP03", "2025-Q1", 1, 1),
                                new Stamp(Sent.STAMP.commune(), "AP03", "2024-Q4", 1, 1),
                                new Stamp(Sent.STAMP.commune(), "AP77", "2025-Q1", 1, 1))
                        .flatMap(stamp -> Sent.unstamped().property(stamp).findings().stream()))
                .containsExactly("ERROR FILE_WRONG_COMMUNE", "ERROR FILE_WRONG_PERIOD", "ERROR FILE_UNIDENTIFIED");
    }

    @Test
    void the_officers_word_does_not_make_another_period_this_one() {
        Stamp last = new Stamp(Sent.STAMP.commune(), "AP03", "2024-Q4", 1, 1);
        assertThat(Sent.unstamped().property(last).said("AP03").findings()).containsExactly("ERROR FILE_WRONG_PERIOD");
    }

    @Test
    void a_sheet_pasted_into_a_new_workbook_is_recognised_and_its_reporter_asked_for() {
        Sent pasted = Sent.unstamped().sheet("Trang1", A1);
        assertThat(pasted.read().reporter()).isNull();
        assertThat(pasted.findings()).containsExactly("ERROR FILE_UNIDENTIFIED");
        assertThat(pasted.rows("name", "members")).containsExactly("A1 2: THT Lúa | 18");
        assertThat(pasted.said("AP03").findings()).isEmpty();
        assertThat(pasted.rows("name")).containsExactly("A1 2: THT Lúa");
    }

    /** What the program wrote for itself is nobody's report, however it is called. */
    @Test
    void own_books_are_no_report() {
        List<Sent> sent = List.of(
                Sent.unstamped().file("Ap-03.xlsx").sheet("Số liệu A1", A1).sheet("_soxa", "| schema | | 1 |"),
                Sent.stamped().sheet("A1 THT-HTX", A1).sheet("_soxa", "| summary | 1 | x |"),
                Sent.unstamped()
                        .file("Ap-03 so.xlsx")
                        .property(new Stamp(Sent.STAMP.commune(), Stamp.PLAN_BOOK, "KE-HOACH", 1, 1))
                        .sheet("Chỉ tiêu", A1));
        assertThat(sent.stream().flatMap(one -> one.findings().stream()))
                .containsExactly("ERROR FILE_NOT_REPORT", "ERROR FILE_NOT_REPORT", "ERROR FILE_NOT_REPORT");
        assertThat(sent.stream().map(one -> one.read().isReport())).containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource({
        "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx, AP03",
        "ap 3.xlsx, AP03",
        "gui qua zalo/AP03.xls, AP03",
        "Cb02 gui lai.xlsx, CB02",
        "bao cao ap tan dinh.xlsx,",
        "map03.xlsx,",
        "Ap-99.xlsx,"
    })
    void a_name_may_say_it(String name, @org.jspecify.annotations.Nullable String reporter) {
        assertThat(Sent.unstamped().file(name).sheet("Trang1", A1).read().reporter())
                .isEqualTo(reporter);
    }

    @Test
    void an_older_template_is_read_by_its_keys_and_says_what_moved() {
        Stamp older = new Stamp(Sent.STAMP.commune(), "AP03", "2025-Q1", 0, 1);
        Submission read =
                Sent.unstamped().property(older).sheet("A1 THT-HTX", """
                        | rowCode | kind | name | status |
                        | Mã dòng | Loại | Tổ chức | Tình trạng * |
                        | | Tổ hợp tác | THT Lúa | Đang hoạt động |
                        """).read();
        assertThat(read.sheets().get(0).rows().get(0).text("name")).isEqualTo("THT Lúa");
        assertThat(read.findings().stream()
                        .filter(finding -> finding.code().name().equals("FILE_OLDER_TEMPLATE"))
                        .map(finding -> finding.args().get("list")))
                .containsExactly("A1 THT-HTX, “Tên tổ chức” C → B; A1 THT-HTX, “Loại hình” B → C");
    }
}
