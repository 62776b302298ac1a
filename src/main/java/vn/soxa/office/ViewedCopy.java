package vn.soxa.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPane;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;
import vn.soxa.form.CellAddress;

/**
 * A copy of a workbook to look at, that opens at one cell: no spreadsheet program can be told a cell when it is started.
 * The copy cannot be saved over, and the original is not touched.
 */
public final class ViewedCopy {
    private static final long LARGEST = 16L << 20;
    private static final int ABOVE = 4;

    private ViewedCopy() {}

    /** The copy, in a new folder; empty for other kinds of files and larger ones, which are opened as they are. */
    public static Optional<Path> at(Path original, CellAddress cell) throws IOException {
        if (Files.size(original) > LARGEST) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(original);
                Workbook workbook = WorkbookFactory.create(in)) {
            int index = workbook.getSheetIndex(cell.sheet());
            if (index < 0) {
                return Optional.empty();
            }
            show(workbook, index, cell);
            return Optional.of(written(workbook, String.valueOf(original.getFileName())));
        } catch (IOException | RuntimeException unknownDialect) {
            return Optional.empty();
        }
    }

    private static void show(Workbook workbook, int index, CellAddress cell) {
        workbook.setActiveSheet(index);
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            workbook.getSheetAt(i).setSelected(i == index);
        }
        Sheet sheet = workbook.getSheetAt(index);
        sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(cell.row(), cell.column()));
        if (sheet.getPaneInformation() == null) {
            sheet.showInPane(Math.max(0, cell.row() - ABOVE), 0);
        } else if (sheet instanceof XSSFSheet xlsx) {
            scroll(xlsx, cell);
        }
    }

    /** Below frozen rows the pane is scrolled, not the sheet. */
    private static void scroll(XSSFSheet sheet, CellAddress cell) {
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        CTPane pane = view.getPane();
        int frozenRows = sheet.getPaneInformation().getHorizontalSplitPosition();
        int frozenColumns = sheet.getPaneInformation().getVerticalSplitPosition();
        int row = Math.max(frozenRows, cell.row() - ABOVE);
        pane.setTopLeftCell(new org.apache.poi.ss.util.CellAddress(row, frozenColumns).formatAsString());
    }

    private static Path written(Workbook workbook, String name) throws IOException {
        Path copy = Files.createTempDirectory("soxa-xem-").resolve(name);
        try (OutputStream out = Files.newOutputStream(copy)) {
            workbook.write(out);
        }
        copy.toFile().deleteOnExit();
        if (!copy.toFile().setReadOnly()) {
            throw new IOException(copy.toString());
        }
        return copy;
    }
}
