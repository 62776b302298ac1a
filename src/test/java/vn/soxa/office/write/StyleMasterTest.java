package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.LibreOffice;

class StyleMasterTest {
    private static final Path MASTER = Path.of("workbook-templates", "kieu-trinh-bay.xlsx");

    @Test
    void people_may_write_where_they_should_and_nowhere_else() throws IOException {
        StyleMaster master = StyleMaster.read(Files.newInputStream(MASTER));
        try (XSSFWorkbook styled = master.open()) {
            Predicate<Look> unlocked =
                    look -> !styled.getCellStyleAt(master.style(look)).getLocked();
            assertThat(Arrays.stream(Look.values()).filter(unlocked))
                    .containsExactly(
                            Look.ENTRY_TEXT,
                            Look.ENTRY_NUMBER,
                            Look.ENTRY_DATE,
                            Look.CARRIED_TEXT,
                            Look.CARRIED_NUMBER,
                            Look.ROW_CODE);
        }
    }

    @Test
    void a_restyled_master_without_a_look_is_refused_by_name(@TempDir Path folder) throws IOException {
        try (XSSFWorkbook master = new XSSFWorkbook(Files.newInputStream(MASTER));
                var out = Files.newOutputStream(folder.resolve("kieu-trinh-bay.xlsx"))) {
            master.getSheet("Kiểu")
                    .removeRow(master.getSheet("Kiểu")
                            .getRow(List.of(Look.values()).indexOf(Look.GOOD)));
            master.write(out);
        }
        WorkbookWriter writer = WorkbookWriter.restyledIn(folder);
        assertThatThrownBy(() -> writer.write(Workbooks.everything(), folder.resolve("bieu.xlsx")))
                .isInstanceOfSatisfying(MasterIncomplete.class, incomplete -> assertThat(incomplete.missing())
                        .isEqualTo(List.of(Look.GOOD)));
        assertThat(folder.resolve("bieu.xlsx")).doesNotExist();
    }

    @Test
    void a_master_that_an_office_saved_again_serves_as_well(@TempDir Path folder) throws IOException {
        Path saved = new LibreOffice(folder).convert(MASTER.toAbsolutePath(), "xlsx");
        WorkbookWriter writer = WorkbookWriter.restyledIn(folder.resolve("converted"));
        Path written = writer.write(Workbooks.everything(), folder.resolve("bieu.xlsx"));
        Path packed = new WorkbookWriter().write(Workbooks.everything(), folder.resolve("bieu-goc.xlsx"));
        assertThat(saved).hasFileName("kieu-trinh-bay.xlsx");
        assertThat(WrittenWorkbook.dump(written)).isEqualTo(WrittenWorkbook.dump(packed));
    }
}
