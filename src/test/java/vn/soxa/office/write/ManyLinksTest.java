package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Hyperlinks;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;

/** A sheet has so many links; beyond them the words stay, and do not look like a link. */
class ManyLinksTest {

    private static final int ROWS = 5_600;

    @Test
    void theWordsOfLaterCellsStayWithoutALink(@TempDir Path folder) throws Exception {
        SheetSpec sheet = new SheetSpec("Số liệu A6").rows(() -> IntStream.range(0, ROWS)
                .mapToObj(i -> RowSpec.of(
                        i,
                        CellSpec.text(0, "tệp " + i, Look.BODY_LINK)
                                .linking("../2-Da-nop/tep " + i % 1200 + ".xlsx", "'A6'!B" + (i + 1))))
                .iterator());
        Path file = new WorkbookWriter()
                .write(
                        new WorkbookSpec("", List.of(sheet), Map.of(), Map.of(), Instant.EPOCH),
                        folder.resolve("nhieu.xlsx"));
        RawSheet read = Objects.requireNonNull(
                WorkbookReader.readBooks(file, name -> true).sheet("Số liệu A6"));
        assertThat(read.rows()).hasSize(ROWS);
        assertThat(Objects.requireNonNull(read.rows().get(ROWS - 1).cell(0))
                        .value()
                        .text())
                .isEqualTo("tệp " + (ROWS - 1));
        assertThat(List.of(underlined(file, 4_999), underlined(file, 5_000))).containsExactly(true, false);
        List<Hyperlinks.Link> links = Hyperlinks.of(file);
        assertThat(links).hasSize(5_000);
        assertThat(links.get(4_999).file()).endsWith("tep " + 4_999 % 1200 + ".xlsx");
    }

    private static boolean underlined(Path file, int row) throws Exception {
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            XSSFCellStyle style = workbook.getSheetAt(0).getRow(row).getCell(0).getCellStyle();
            return style.getFont().getUnderline() != XSSFFont.U_NONE;
        }
    }
}
