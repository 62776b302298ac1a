package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.write.Look;

/** An office's own {@code kieu-trinh-bay.xlsx} beside its plan book is what every workbook of the folder looks like. */
class OfficeLooksTest {

    private static final Path MASTER = Path.of("workbook-templates", "kieu-trinh-bay.xlsx");

    @TempDir
    Path folder = Path.of("");

    @Test
    void workbooksAreWrittenInTheLooksOfTheFolder() throws Exception {
        restyled((sheet, row) -> ((XSSFWorkbook) sheet.getWorkbook())
                .getFontAt(row.getCell(2).getCellStyle().getFontIndex())
                .setFontName("Courier New"));
        Path book = ReportingRound.open(folder, Progress.silent()).initExample();
        try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(book))) {
            assertThat(StreamSupport.stream(written.getSheetAt(0).spliterator(), false)
                            .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                            .map(Cell::getCellStyle)
                            .map(style ->
                                    written.getFontAt(style.getFontIndex()).getFontName()))
                    .contains("Courier New");
        }
    }

    @Test
    void looksThatAreMissingAreToldByNameAndNothingIsWritten() throws Exception {
        restyled(Sheet::removeRow);
        Throwable failure = catchThrowable(
                () -> ReportingRound.open(folder, Progress.silent()).initExample());
        assertThat(DiskFault.sentence(failure))
                .contains(
                        "Tệp kiểu trình bày kieu-trinh-bay.xlsx trong thư mục làm việc thiếu kiểu: TITLE. Hãy thêm lại"
                                + " các dòng đó, hoặc xóa tệp để dùng kiểu sẵn có.");
        assertThat(new WorkFolder(folder).planBook()).doesNotExist();
    }

    private void restyled(BiConsumer<Sheet, Row> change) throws IOException {
        try (XSSFWorkbook master = new XSSFWorkbook(Files.newInputStream(MASTER));
                OutputStream out = Files.newOutputStream(folder.resolve("kieu-trinh-bay.xlsx"))) {
            Sheet sheet = Objects.requireNonNull(master.getSheet("Kiểu"));
            for (Row row : sheet) {
                if (row.getCell(0) != null && row.getCell(0).toString().strip().equals(Look.TITLE.name())) {
                    change.accept(sheet, row);
                    break;
                }
            }
            master.write(out);
        }
    }
}
