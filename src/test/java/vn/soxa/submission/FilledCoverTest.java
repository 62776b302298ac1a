package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Tables;

/** A form has nothing to report only where a mark says so, with the names of cells and without. */
class FilledCoverTest {
    private final Form form = Sent.PLAN.forms().get("A4");

    @ParameterizedTest
    @CsvSource({
        "x, 1, SHEET_NOTHING_FILLED",
        "x, 0, ",
        "không, 0, SHEET_MARK_UNCLEAR",
        "không, 1, ",
        "#T false, 0, ",
        "'', 0, ",
    })
    void what_the_mark_says_against_the_rows_is_told(String mark, int rows, @Nullable FindingCode told) {
        String table = """
                | Kiểm tra | | |
                | Biểu | Số dòng | Không phát sinh |
                | %s | 0 | %s |
                """.formatted(form.sheetName(), mark);
        RawWorkbook workbook = new RawWorkbook(
                "xlsx", Map.of(), Map.of("KPS_A4", "'Bìa'!$C$3"), List.of(Tables.sheet("Bìa", table)), null, List.of());
        List<BoundRow> written =
                Collections.nCopies(rows, new BoundRow(form, form.sheetName(), 5, Map.of(), Map.of(), List.of()));
        BoundSheet sheet = new BoundSheet(form, form.sheetName(), Map.of(), written, List.of(), 0);
        assertThat(new FilledCover(workbook).findings(List.of(sheet)))
                .extracting(Finding::code)
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource({
        "x, true",
        "X, true",
        "✓, true",
        "v, true",
        "có, true",
        "KPS, true",
        "Không phát sinh, true",
        "#T true, true",
        "1, true",
        "#T false, false",
        "FALSE, false",
        "không, false",
        "chưa, false",
        "-, false",
        "0, false",
        "?, false",
        "xem sau, false"
    })
    void nothing(String mark, boolean nothing) {
        String table = """
                | Kiểm tra | | |
                | Biểu | Số dòng | Không phát sinh |
                | %s | 0 | %s |
                """.formatted(form.sheetName(), mark);
        for (Map<String, String> names : List.of(Map.of("KPS_A4", "'Bìa'!$C$3"), Map.<String, String>of())) {
            RawWorkbook workbook =
                    new RawWorkbook("xlsx", Map.of(), names, List.of(Tables.sheet("Bìa", table)), null, List.of());
            assertThat(new FilledCover(workbook).nothing(List.of(form)).contains("A4"))
                    .as("with %s", names)
                    .isEqualTo(nothing);
        }
    }
}
