package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellReference;

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
            byte[] copy =
                    bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K' ? zipped(bytes, cell) : old(bytes, cell);
            return copy == null ? Optional.empty() : Optional.of(written(copy, String.valueOf(original.getFileName())));
        } catch (IOException | RuntimeException unknownDialect) {
            return Optional.empty();
        }
    }

    private static byte @Nullable [] zipped(byte[] bytes, CellAddress cell) throws IOException {
        OpenWorkbook workbook = new OpenWorkbook(new OfficePackage(bytes));
        OpenSheet sheet = workbook.touch(cell.sheet());
        if (sheet == null) {
            return null;
        }
        workbook.openAt(cell.sheet());
        XmlElement view = sheet.view().set("tabSelected", 1);
        XmlElement pane = view.child("pane");
        int row = Math.max(0, cell.row() - ABOVE);
        if (pane == null) {
            view.set("topLeftCell", CellReference.of(row, 0));
        } else {
            int frozenRows = pane.number("ySplit", 0);
            int frozenColumns = pane.number("xSplit", 0);
            pane.set("topLeftCell", CellReference.of(Math.max(frozenRows, row), frozenColumns));
        }
        sheet.select(cell.a1());
        return workbook.parts().bytes();
    }

    private static byte @Nullable [] old(byte[] bytes, CellAddress cell) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(bytes))) {
            int index = workbook.getSheetIndex(cell.sheet());
            if (index < 0) {
                return null;
            }
            workbook.setActiveSheet(index);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                workbook.getSheetAt(i).setSelected(i == index);
            }
            Sheet sheet = workbook.getSheetAt(index);
            sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(cell.row(), cell.column()));
            if (sheet.getPaneInformation() == null) {
                sheet.showInPane(Math.max(0, cell.row() - ABOVE), 0);
            }
            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            workbook.write(copy);
            return copy.toByteArray();
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
