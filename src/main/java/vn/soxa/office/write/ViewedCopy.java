package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
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
        byte[] bytes = Files.readAllBytes(original);
        try {
            byte[] copy = copy(bytes, cell);
            return copy == null ? Optional.empty() : Optional.of(written(copy, String.valueOf(original.getFileName())));
        } catch (IOException | RuntimeException unknownDialect) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] copy(byte[] bytes, CellAddress cell) throws IOException {
        boolean zipped = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        try (Workbook workbook = zipped ? new XSSFWorkbook(in) : new HSSFWorkbook(in)) {
            int index = workbook.getSheetIndex(cell.sheet());
            if (index < 0) {
                return null;
            }
            workbook.setActiveSheet(index);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!(workbook.getSheetAt(i) instanceof XSSFChartSheet)) {
                    workbook.getSheetAt(i).setSelected(i == index);
                }
            }
            show(workbook.getSheetAt(index), cell);
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            workbook.write(copy);
            return copy.toByteArray();
        }
    }

    private static void show(Sheet sheet, CellAddress cell) {
        sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(cell.row(), cell.column()));
        int top = Math.max(0, cell.row() - ABOVE);
        var frozen = sheet.getPaneInformation();
        if (sheet instanceof XSSFSheet whole && frozen == null) {
            CtBeans.showFrom(whole, top);
        } else if (sheet instanceof XSSFSheet && frozen != null) {
            sheet.showInPane(Math.max(frozen.getHorizontalSplitPosition(), top), frozen.getVerticalSplitPosition());
        } else if (frozen == null) {
            sheet.showInPane(top, 0);
        }
    }

    private static Path written(byte[] content, String name) throws IOException {
        Path copy = Files.createTempDirectory("soxa-xem-").resolve(name);
        Files.write(copy, content);
        copy.toFile().deleteOnExit();
        if (!copy.toFile().setReadOnly()) {
            throw new IOException(copy.toString());
        }
        return copy;
    }
}
