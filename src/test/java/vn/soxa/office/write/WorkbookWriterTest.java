package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.FormulaValues;
import vn.soxa.office.LibreOffice;

class WorkbookWriterTest {
    private final WorkbookWriter writer = new WorkbookWriter();

    @Test
    void the_same_content_is_known_again(@TempDir Path folder) throws IOException {
        Path written = writer.write(Workbooks.everything(), folder.resolve("1.xlsx"));
        assertThat(new WorkbookWriter().made(written, Workbooks.everything())).isTrue();
        assertThat(writer.made(written, Workbooks.looks())).isFalse();
        assertThat(folder.resolve(".1.xlsx.tmp")).doesNotExist();
    }

    @Test
    void rows_are_produced_once_and_long_sheets_are_known_again_too(@TempDir Path folder) throws IOException {
        AtomicInteger produced = new AtomicInteger();
        Path written = writer.write(longAndShort(produced, 1_000), folder.resolve("dai.xlsx"));
        assertThat(produced).hasValue(1_010);
        assertThat(writer.made(written, longAndShort(produced, 1_000))).isTrue();
        assertThat(writer.made(written, longAndShort(produced, 1_001))).isFalse();
    }

    private static WorkbookSpec longAndShort(AtomicInteger produced, int rows) {
        return Workbooks.of(counting("dài", produced, rows), counting("ngắn", produced, 10));
    }

    private static SheetSpec counting(String name, AtomicInteger produced, int rows) {
        return new SheetSpec(name).rows(() -> IntStream.range(0, rows)
                .peek(row -> produced.incrementAndGet())
                .mapToObj(row -> RowSpec.of(row, CellSpec.text(0, "dòng " + row, Look.PLAIN)))
                .iterator());
    }

    @Test
    void a_file_that_is_no_workbook_of_ours_was_not_made_of_it(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("chu.xlsx"), "chữ");
        Path empty = Files.createFile(folder.resolve("trong.xlsx"));
        assertThat(writer.made(text, Workbooks.everything())).isFalse();
        assertThat(writer.made(empty, Workbooks.everything())).isFalse();
        assertThat(writer.made(folder.resolve("khong-co.xlsx"), Workbooks.everything()))
                .isFalse();
    }

    @Test
    void stored_values_are_what_libreoffice_calculates(@TempDir Path folder) throws IOException {
        Path written = writer.write(Workbooks.everything(), folder.resolve("bieu.xlsx"));
        assertThat(FormulaValues.of(written))
                .containsEntry("Tổng quan!B5", "6.6")
                .containsEntry("Tổng quan!C5", "Đạt")
                .containsEntry("Tổng quan!D5", "2");
        assertThat(new LibreOffice(folder).differences(written)).isEmpty();
    }

    @Test
    void what_cannot_be_replaced_is_told_and_left_alone(@TempDir Path folder) throws IOException {
        Path taken = folder.resolve("Tổng hợp.xlsx");
        Files.createDirectories(taken.resolve("mở"));
        assertThatThrownBy(() -> writer.write(Workbooks.everything(), taken))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("Tổng hợp.xlsx");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void everything_asked_for_is_in_the_file(@TempDir Path folder) throws IOException {
        Path written = writer.write(Workbooks.everything(), folder.resolve("bieu.xlsx"));
        assertThat(String.join("\n", WrittenWorkbook.dump(written)) + "\n").isEqualTo(golden("everything.txt"));
    }

    @Test
    void texts_come_back_as_they_were(@TempDir Path folder) throws IOException {
        List<String> texts = List.of(
                "=1+1", "_x0041_", "a\u0001b", "hai\ndòng", "  khoảng trắng  ", "<&>\"'", "\uD83C\uDF3E lúa", "0123");
        List<CellSpec> cells = new ArrayList<>();
        for (String text : texts) {
            cells.add(CellSpec.text(cells.size(), text, Look.BODY_TEXT));
        }
        Path written = writer.write(
                Workbooks.of(new SheetSpec("Chữ").rows(List.of(RowSpec.of(0, cells)))), folder.resolve("chu.xlsx"));
        assertThat(texts(written)).isEqualTo(texts);
    }

    @Test
    void numbers_are_written_to_the_last_digit_that_spreadsheets_keep(@TempDir Path folder) throws IOException {
        List<String> numbers = List.of("0.1", "123456789012.345", "-3", "100", "0");
        List<CellSpec> cells = new ArrayList<>();
        for (String number : numbers) {
            cells.add(CellSpec.number(cells.size(), new BigDecimal(number), Look.BODY_NUMBER));
        }
        Path written = writer.write(
                Workbooks.of(new SheetSpec("Số").rows(List.of(RowSpec.of(0, cells)))), folder.resolve("so.xlsx"));
        assertThat(WrittenWorkbook.dump(written, "Số"))
                .contains("Số!A1 | 0.1", "Số!B1 | 123456789012.345", "Số!C1 | -3", "Số!D1 | 100", "Số!E1 | 0");
    }

    @Test
    void a_day_before_the_calendar_of_spreadsheets_is_written_as_words(@TempDir Path folder) throws IOException {
        RowSpec row = RowSpec.of(
                0,
                CellSpec.date(0, LocalDate.of(1890, 5, 19), Look.BODY_DATE),
                CellSpec.date(1, LocalDate.of(1900, 3, 1), Look.BODY_DATE));
        Path written =
                writer.write(Workbooks.of(new SheetSpec("Ngày").rows(List.of(row))), folder.resolve("ngay.xlsx"));
        assertThat(WrittenWorkbook.dump(written, "Ngày")).contains("Ngày!A1 | \"19/05/1890\"", "Ngày!B1 | 61");
    }

    @Test
    void rows_out_of_order_and_columns_twice_are_refused(@TempDir Path folder) {
        RowSpec twice = RowSpec.of(1, CellSpec.text(0, "a", Look.PLAIN), CellSpec.text(0, "b", Look.PLAIN));
        for (List<RowSpec> rows : List.of(List.of(RowSpec.of(1), RowSpec.of(0)), List.of(twice))) {
            WorkbookSpec spec = Workbooks.of(new SheetSpec("Sai").rows(rows));
            assertThatThrownBy(() -> writer.write(spec, folder.resolve("sai.xlsx")))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static List<String> texts(Path written) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(written.toString())) {
            List<String> texts = new ArrayList<>();
            workbook.getSheetAt(0).getRow(0).forEach(cell -> texts.add(cell.getStringCellValue()));
            return texts;
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = WorkbookWriterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
