package vn.soxa.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.office.write.WorkbookWriter;

/** A click on a figure leads to the first row that it is counted from, one on a line of the first page to what it is about. */
class FigureLinksTest {

    @TempDir
    Path folder = Path.of("");

    private XSSFWorkbook book = new XSSFWorkbook();

    @BeforeEach
    void write() throws IOException {
        CheckedRound round = withTaskNotBegun(ExampleRound.round());
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        Imprint imprint = new Imprint(1, LocalDate.of(2025, 3, 20), ExampleRound.MOMENT);
        Path written =
                new WorkbookWriter().write(CommuneWorkbook.of(figures, round, imprint), folder.resolve("linked.xlsx"));
        book = new XSSFWorkbook(Files.newInputStream(written));
    }

    private static CheckedRound withTaskNotBegun(CheckedRound round) {
        List<AcceptedRow> rows = new ArrayList<>(round.rows());
        rows.addAll(AcceptedRows.of("2025-Q1", "B2 XA | task=V.1.c | status=Chưa thực hiện"));
        return new CheckedRound(
                round.plan(), round.period(), round.submissions(), rows, round.missing(), round.byReporter());
    }

    @AfterEach
    void close() throws IOException {
        book.close();
    }

    @Test
    void every_figure_of_a_hamlet_leads_to_a_row_of_that_hamlet_which_adds_something() {
        Sheet sheet = book.getSheet("Theo ấp");
        Row codes = StreamSupport.stream(sheet.spliterator(), false)
                .filter(Row::getZeroHeight)
                .findFirst()
                .orElseThrow();
        List<String> followed = new ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                Cell code = codes.getCell(cell.getColumnIndex());
                boolean actual = text(row.getCell(3)).equals("Thực hiện") && code != null;
                if (actual && cell.getCellType() == CellType.FORMULA && cell.getNumericCellValue() != 0) {
                    Cell source = led(cell);
                    assertThat(source.getNumericCellValue())
                            .as(cell.getAddress().toString())
                            .isNotZero();
                    String data = source.getSheet().getSheetName();
                    assertThat(data).startsWith("Số liệu ");
                    assertThat(hamlet(source)).as(cell.getAddress().toString()).isEqualTo(text(code));
                    followed.add(data);
                }
            }
        }
        assertThat(followed).hasSizeGreaterThan(30).contains("Số liệu A1", "Số liệu A2", "Số liệu A3", "Số liệu A6");
    }

    @Test
    void every_target_leads_to_its_rows() {
        Sheet sheet = book.getSheet("Chỉ tiêu");
        for (String name : List.of("Diện tích liên kết tiêu thụ", "Diện tích chuyển đổi ổn định")) {
            Row line = StreamSupport.stream(sheet.spliterator(), false)
                    .filter(row -> text(row.getCell(1)).startsWith(name))
                    .findFirst()
                    .orElseThrow();
            Cell actual = line.getCell(IndicatorColumn.ACTUAL.column());
            assertThat(actual.getNumericCellValue()).isPositive();
            assertThat(BigDecimal.valueOf(led(actual).getNumericCellValue()))
                    .as(name)
                    .isPositive();
        }
    }

    @Test
    void a_task_to_settle_leads_to_its_line() {
        Sheet sheet = book.getSheet("Tổng quan");
        List<String> led = new ArrayList<>();
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getHyperlink() != null && row.getCell(1) != null) {
                led.add(text(first) + ">" + text(led(first)).strip());
            }
        }
        assertThat(led)
                .contains(
                        "Nộp báo cáo>TÌNH HÌNH NỘP BÁO CÁO",
                        "Chỉ tiêu chậm>Sản phẩm OCOP 5 sao",
                        "Chờ trả lời>NHỮNG CHỖ CẦN XEM LẠI",
                        "Nhiệm vụ>Đề xuất sửa đổi, bổ sung khi thực tế thay đổi",
                        "Kiến nghị>PHỤ LỤC V – KHÓ KHĂN, KIẾN NGHỊ");
    }

    private static String hamlet(Cell source) {
        Row keys = source.getSheet().getRow(2);
        int column = StreamSupport.stream(keys.spliterator(), false)
                .filter(key -> text(key).equals("hamlet"))
                .findFirst()
                .orElseThrow()
                .getColumnIndex();
        return text(source.getRow().getCell(column));
    }

    private Cell led(Cell from) {
        CellReference place = new CellReference(
                Objects.requireNonNull(from.getHyperlink(), from.getAddress().toString())
                        .getAddress());
        return book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }
}
