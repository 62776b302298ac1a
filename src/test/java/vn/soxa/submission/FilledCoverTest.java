package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.form.Form;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.Tables;

/** A form has nothing to report only where a mark says so, with the names of cells and without. */
class FilledCoverTest {
    private final Form form = Sent.PLAN.forms().get("A4");

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
