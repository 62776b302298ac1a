package vn.soxa.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(original));
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            Set<XSSFSheet> touched = new LinkedHashSet<>();
            texts.forEach((address, text) -> {
                MarkedCell cell = cell(workbook, address, touched);
                InlineText.put(cell.cell(), text);
                cell.cell().setCellStyle(cell.style());
            });
            results.forEach((address, result) ->
                    cell(workbook, address, touched).cell().getCTCell().setV(result.toPlainString()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return new UnmarkedParts(original, touched).putBack(bytes.toByteArray());
        } catch (OpenXML4JException damaged) {
            throw new IOException(damaged);
        }
    }

    private static MarkedCell cell(XSSFWorkbook workbook, CellAddress address, Set<XSSFSheet> touched) {
        XSSFSheet sheet = workbook.getSheet(address.sheet());
        touched.add(sheet);
        return MarkedCell.of(sheet, address);
    }
}
