package vn.soxa.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Totals in whatever language the table was made; a name that begins with the same word is a row. */
class RowKindTest {
    private final FormHeaders form =
            new FormHeaders(PlanReader.read(PlanRows.embedded()).plan().forms().get("A1"));

    /** Cells parted by {@code /}; figures are numbers, {@code =…} formulas with a result. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Total / 12                                   | TOTAL
            Total / =SUBTOTAL(109,B2:B9)                 | TOTAL
            Grand Total / 12 / 4                         | TOTAL
            Subtotal / 12                                | TOTAL
            Tổng diện tích / 12,5                        | TOTAL
            Cộng ấp Tân Định / 12                        | TOTAL
            Tổng số hộ tham gia / 12                     | TOTAL
            TỔNG CỘNG                                    | TOTAL
            =SUM(B2:B9) / =SUM(C2:C9)                    | TOTAL
            Totals / 12                                  | TOTAL
            Lũy kế / 12                                  | TOTAL
            Trung bình / 12,5                            | TOTAL
            Average / =AVERAGE(B2:B9)                    | TOTAL
            Mang sang / 12                               | TOTAL
            12 / Tổng cộng                               | TOTAL
            12 / 4 / Total                               | TOTAL
            12 / Nguyễn Văn Cộng                         | ENTRY
            12 / Tổng cộng / Tân Định                    | ENTRY
            Tổng Văn Cộng / Tổ hợp tác / 12              | ENTRY
            Tổng công ty Lương thực / HTX / 12           | ENTRY
            Tổng công ty Lương thực                      | ENTRY
            Cộng đồng Sen / Tổ hợp tác                   | ENTRY
            Totalgaz / 12                                | ENTRY
            HTX Tổng hợp / 12                            | ENTRY
            12 / 4                                       | ENTRY
            """)
    void totals(String cells, RowKind kind) {
        List<RawCell> row = new ArrayList<>();
        for (String text : cells.split("/", -1)) {
            row.add(cell(row.size(), text.strip()));
        }
        assertThat(RowKind.of(new RawRow(9, false, row), form)).isEqualTo(kind);
    }

    private static RawCell cell(int column, String text) {
        if (text.startsWith("=")) {
            return new RawCell(column, new CellValue.Amount(BigDecimal.TEN, false), text.substring(1));
        }
        return new RawCell(
                column,
                text.matches("\\d+") ? new CellValue.Amount(new BigDecimal(text), false) : new CellValue.Text(text),
                null);
    }
}
