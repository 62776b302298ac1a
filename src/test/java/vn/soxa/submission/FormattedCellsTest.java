package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.book.Rounds;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.sheet.BoundRow;

/** Numbers in the issued workbook with a format of the sender's own: what the cell shows counts, or is asked about. */
class FormattedCellsTest {
    private static final int KEYS = 2;
    private static final int FIRST = 4;

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest(name = "{1} {2} as {3}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            A1 THT-HTX;    land;   5;     0" công";     6480 CELL_UNIT_READ
            A1 THT-HTX;    land;   0.5;   0.0" ha";     5000 CELL_UNIT_READ
            A1 THT-HTX;    land;   5000;  #,##0" m²";   5000 CELL_UNIT_READ
            A1 THT-HTX;    land;   5;     0" kg";       - CELL_UNIT_UNKNOWN
            A3 Chuyển đổi; area;   5;     0.0" công";   6480 CELL_UNIT_READ
            A3 Chuyển đổi; area;   5;     0.0;          50000
            A3 Chuyển đổi; area;   0.4;   0%;           - CELL_NUMBER_AMBIGUOUS
            A3 Chuyển đổi; parcel; 45789; d-mmm;        - CELL_DATE_IN_TEXT
            A3 Chuyển đổi; parcel; 45789; dd/mm;        - CELL_DATE_IN_TEXT
            A3 Chuyển đổi; parcel; 45778; mmm-yy;       - CELL_DATE_IN_TEXT
            A3 Chuyển đổi; parcel; 118;   0;            118
            A3 Chuyển đổi; area;   45789; d-mmm;        - CELL_DATE_IN_NUMBER
            """)
    void is_read_as_it_is_seen(String sheet, String column, double number, String format, String read)
            throws Exception {
        Path file = Rounds.in(folder)
                .filled("AP03", "Ap-03.xlsx", typing -> typing.rows("A1 THT-HTX", "name|unit", "THT Lúa|ha")
                        .rows("A3 Chuyển đổi", "household|unit", "Lê Văn Thử|ha"));
        type(file, sheet, column, number, format);
        BoundRow row = new SubmissionReader(Sent.PLAN, Sent.Q1)
                .read(file, "Ap-03.xlsx", null, Map.of()).sheets().stream()
                        .flatMap(one -> one.rows().stream())
                        .filter(one -> one.sheet().equals(sheet))
                        .findFirst()
                        .orElseThrow();
        Object value = row.get(column);
        String said = row.findings().stream()
                .filter(finding -> finding.code() != FindingCode.CELL_REQUIRED)
                .map(finding -> " " + finding.code())
                .collect(Collectors.joining());
        assertThat((value instanceof Area area ? area.squareMetres() : value == null ? "-" : value) + said)
                .isEqualTo(read);
    }

    private static void type(Path file, String sheet, String column, double number, String format) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            XSSFRow row = book.getSheet(sheet).getRow(FIRST);
            for (Cell key : book.getSheet(sheet).getRow(KEYS)) {
                if (key.toString().equals(column)) {
                    Cell cell = row.createCell(key.getColumnIndex());
                    XSSFCellStyle style = book.createCellStyle();
                    style.setDataFormat(book.createDataFormat().getFormat(format));
                    cell.setCellValue(number);
                    cell.setCellStyle(style);
                }
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }
}
