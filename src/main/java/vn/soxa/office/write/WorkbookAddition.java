package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.soxa.form.CellAddress;

/**
 * Cells to write into a workbook that people work in; everything else of it stays.
 *
 * @param columns new columns that look like one that is there
 * @param cells what to write into blank cells, in the style of their row or column
 * @param results what formulas come to, now that those cells are filled
 */
public record WorkbookAddition(
        List<NewColumn> columns, Map<CellAddress, Content> cells, Map<CellAddress, BigDecimal> results) {

    /**
     * Writes the workbook with these cells in its place.
     *
     * @return false if it is open in another program; then it is as it was
     */
    public boolean addTo(Path workbook) throws IOException {
        byte[] changed = changed(Files.readAllBytes(workbook));
        try {
            AtomicFile.replace(workbook, out -> out.write(changed));
            return true;
        } catch (FileSystemException fault) {
            if (AtomicFile.IN_USE.equals(fault.getReason())) {
                return false;
            }
            throw fault;
        }
    }

    private byte[] changed(byte[] original) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(original))) {
            for (NewColumn column : columns) {
                column.dress(sheet(book, column.sheet()));
            }
            for (Map.Entry<CellAddress, Content> content : cells.entrySet()) {
                SheetRows.value(cell(book, content.getKey()), content.getValue());
            }
            for (Map.Entry<CellAddress, BigDecimal> result : results.entrySet()) {
                cell(book, result.getKey()).setCellValue(StoredNumber.of(result.getValue()));
            }
            book.setForceFormulaRecalculation(true);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            book.write(changed);
            return changed.toByteArray();
        }
    }

    private static XSSFCell cell(XSSFWorkbook book, CellAddress address) throws IOException {
        return Marking.cellMade(sheet(book, address.sheet()), address);
    }

    private static XSSFSheet sheet(XSSFWorkbook book, String name) throws IOException {
        XSSFSheet sheet = book.getSheet(name);
        if (sheet == null) {
            throw new FileNotFoundException(name);
        }
        return sheet;
    }
}
