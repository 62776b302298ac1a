package vn.soxa.office.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.soxa.form.CellAddress;

/**
 * Cells to write into a workbook that people work in; parts without such a cell keep their very bytes.
 *
 * @param texts what to write into blank cells, in the style of their row or column
 * @param results what formulas come to, now that those cells are filled
 */
public record WorkbookAddition(Map<CellAddress, String> texts, Map<CellAddress, BigDecimal> results) {

    /**
     * Writes the workbook with these cells in its place.
     *
     * @return false if it is open in another program; then it is as it was
     */
    public boolean addTo(Path workbook) throws IOException {
        byte[] changed = changed(Files.readAllBytes(workbook));
        Path written = AtomicFile.write(workbook, out -> out.write(changed));
        if (!written.equals(workbook)) {
            Files.delete(written);
        }
        return written.equals(workbook);
    }

    private byte[] changed(byte[] original) throws IOException {
        OpenWorkbook workbook = new OpenWorkbook(new OfficePackage(original));
        for (Map.Entry<CellAddress, String> text : texts.entrySet()) {
            OpenSheet.say(cell(workbook, text.getKey()), text.getValue());
        }
        for (Map.Entry<CellAddress, BigDecimal> result : results.entrySet()) {
            XmlElement value = cell(workbook, result.getKey()).childIn(List.of("f", "v"), "v");
            value.clear();
            value.say(result.getValue().toPlainString());
        }
        return workbook.parts().bytes();
    }

    private static XmlElement cell(OpenWorkbook workbook, CellAddress address) throws IOException {
        OpenSheet sheet = workbook.touch(address.sheet());
        if (sheet == null) {
            throw new FileNotFoundException(address.sheet());
        }
        return sheet.cellMade(address.row(), address.column());
    }
}
