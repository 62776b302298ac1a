package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Messages;

/** What a cell shows counts, not what lies under it: units and scales of formats, days, pictures and failed formulas. */
class ShownCellsTest {

    /** What the format shows beside the figure counts as if it had been typed; a scale or a percent sign is asked about. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "#U công 5; 6480 CELL_UNIT_READ INFO",
                "#U m2 5000; 5000 CELL_UNIT_READ INFO",
                "#U ha 0.5; 5000 CELL_UNIT_READ INFO",
                "#U kg 5; - CELL_UNIT_UNKNOWN ERROR",
                "#P 0.4; - CELL_NUMBER_AMBIGUOUS CONFIRM",
                "#K 5000; - CELL_NUMBER_AMBIGUOUS CONFIRM",
                "#C 0.520833; - CELL_DATE_IN_NUMBER ERROR",
                "#C 1.25; - CELL_DATE_IN_NUMBER ERROR",
                "0,4; 518",
                "5 kg; - CELL_UNIT_UNKNOWN ERROR"
            })
    void areas_as_their_format_shows_them(String typed, String read) {
        assertThat(parcel("area", typed)).isEqualTo(read);
    }

    @Test
    void the_unit_of_the_column_is_named_not_the_one_that_was_typed() {
        Finding finding = parcelRow("area", "5 kg").findings().stream()
                .filter(one -> one.code() == FindingCode.CELL_UNIT_UNKNOWN)
                .findFirst()
                .orElseThrow();
        assertThat(Messages.message(finding)).contains("“kg”").endsWith("cột tính bằng ha.");
        assertThat(Messages.remedy(finding)).contains("tính bằng ha").doesNotContain("kg");
    }

    /** What is no text is never taken for one; in a cell that nothing needs it is only reminded of. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "118; 118",
                "12/5; 12/5",
                "#D 2025-05-12; - CELL_DATE_IN_TEXT WARNING",
                "#D 2025-05-05; - CELL_DATE_IN_TEXT WARNING",
                "#C 0.503472; - CELL_DATE_IN_TEXT WARNING",
                "12/05/2025; - CELL_DATE_IN_TEXT WARNING",
                "2025-05-12; - CELL_DATE_IN_TEXT WARNING",
                "5.12.2024; - CELL_DATE_IN_TEXT WARNING",
                "#REF!; - CELL_FAILED_FORMULA WARNING",
                "#N/A; - CELL_FAILED_FORMULA WARNING",
                "Err:504; - CELL_FAILED_FORMULA WARNING",
                "#TÊN?; - CELL_FAILED_FORMULA WARNING",
                "#ERROR!; - CELL_FAILED_FORMULA WARNING",
                "########; - CELL_FAILED_FORMULA WARNING",
                "NaN; - CELL_FAILED_FORMULA WARNING",
                "undefined; - CELL_FAILED_FORMULA WARNING",
                "'=DISPIMG(\"ID_1\",1)'; - CELL_PICTURE WARNING",
                "#F _xlfn.IMAGE(A1); - CELL_PICTURE WARNING",
                "#F IFERROR(DISPIMG(A1),A2); - CELL_PICTURE WARNING",
                "#F _xlfn._xlws.DISPIMG(A1); - CELL_PICTURE WARNING",
                "thửa #5; thửa #5",
                "12/5/25b; 12/5/25b"
            })
    void text_columns_take_no_day_no_picture_and_no_failure(String typed, String read) {
        assertThat(parcel("parcel", typed)).isEqualTo(read);
    }

    /** A count names what its header counts, and nothing where the header does not say. */
    @ParameterizedTest
    @CsvSource({"members, cột tính bằng thành viên.", "khmer, không hợp với cột này.", "women, cột tính bằng nữ."})
    void counts_are_named_by_their_header(String column, String told) {
        Finding finding = Sent.stamped()
                .sheet("A1 THT-HTX", "| Tên tổ chức | %s |\n| THT Lúa | 22 kg |".formatted(header("A1", column)))
                .read()
                .sheets()
                .get(0)
                .rows()
                .get(0)
                .findings()
                .stream()
                .filter(one -> one.code() == FindingCode.CELL_UNIT_UNKNOWN)
                .findFirst()
                .orElseThrow();
        assertThat(Messages.message(finding)).contains("“kg”").endsWith(told);
    }

    private static String parcel(String column, String typed) {
        BoundRow row = parcelRow(column, typed);
        Object value = row.get(column);
        String said = row.findings().stream()
                .filter(finding -> finding.code() != FindingCode.CELL_REQUIRED)
                .map(finding -> " " + finding.code() + " " + finding.severity())
                .collect(Collectors.joining());
        return (value instanceof Area area ? area.squareMetres() : value == null ? "-" : value) + said;
    }

    private static String header(String column) {
        return header("A3", column);
    }

    private static String header(String form, String column) {
        return Sent.PLAN.forms().get(form).column(column).orElseThrow().header();
    }

    private static BoundRow parcelRow(String column, String typed) {
        return Sent.stamped()
                .sheet("A3 Chuyển đổi", """
                        | %s | %s |
                        | Lê Văn Thử | %s |
                        """.formatted(header("household"), header(column), typed))
                .read()
                .sheets()
                .get(0)
                .rows()
                .get(0);
    }
}
