package vn.soxa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookWriterTest {
    private final WorkbookWriter writer = new WorkbookWriter();

    @Test
    void the_same_content_gives_the_same_bytes(@TempDir Path folder) throws IOException {
        Path first = writer.write(Workbooks.everything(), folder.resolve("1.xlsx"));
        Path second = new WorkbookWriter().write(Workbooks.everything(), folder.resolve("2.xlsx"));
        assertThat(second).hasSameBinaryContentAs(first);
        assertThat(folder.resolve(".1.xlsx.tmp")).doesNotExist();
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
    void a_workbook_that_is_open_elsewhere_is_left_alone(@TempDir Path folder) throws IOException {
        Path open = folder.resolve("Tổng hợp.xlsx");
        Files.createDirectories(open.resolve("mở"));
        Path written = writer.write(Workbooks.everything(), open);
        assertThat(written).isEqualTo(folder.resolve("Tổng hợp (2).xlsx")).isNotEmptyFile();
    }
}
