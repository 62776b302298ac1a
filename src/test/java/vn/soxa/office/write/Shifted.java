package vn.soxa.office.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** What people do to a returned copy, and how its cells look then. */
final class Shifted {
    private Shifted() {}

    /** Inserts a row before that one (from 0). */
    static Path down(Path workbook, Path target, String sheet, int row) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            book.getSheet(sheet).shiftRows(row, book.getSheet(sheet).getLastRowNum(), 1, true, false);
            try (OutputStream out = Files.newOutputStream(target)) {
                book.write(out);
            }
        }
        return target;
    }

    /** Fill and letters of cells, addresses parted by spaces. */
    static List<String> looks(Path workbook, String sheet, String cells) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            return Arrays.stream(cells.split(" ", -1))
                    .map(cell -> look(book.getSheet(sheet), new CellReference(cell)))
                    .toList();
        }
    }

    static List<String> comments(Path workbook, String sheet) throws IOException {
        try (XSSFWorkbook book = open(workbook)) {
            return book.getSheet(sheet).getCellComments().entrySet().stream()
                    .map(entry -> entry.getKey() + " "
                            + entry.getValue().getString().getString().strip())
                    .sorted()
                    .toList();
        }
    }

    /** The same workbook with a part of macros, whatever they say. */
    static Path withMacros(Path workbook, Path target) throws Exception {
        try (XSSFWorkbook book = open(workbook)) {
            book.setWorkbookType(XSSFWorkbookType.XLSM);
            OPCPackage opened = book.getPackage();
            var part = opened.createPart(
                    PackagingURIHelper.createPartName("/xl/vbaProject.bin"), "application/vnd.ms-office.vbaProject");
            try (OutputStream out = part.getOutputStream()) {
                out.write("macros".getBytes(StandardCharsets.UTF_8));
            }
            book.getPackagePart()
                    .addRelationship(
                            part.getPartName(),
                            TargetMode.INTERNAL,
                            "http://schemas.microsoft.com/office/2006/relationships/vbaProject");
            try (OutputStream out = Files.newOutputStream(target)) {
                book.write(out);
            }
        }
        return target;
    }

    private static String look(XSSFSheet sheet, CellReference at) {
        var row = sheet.getRow(at.getRow());
        var cell = row == null ? null : row.getCell(at.getCol());
        XSSFCellStyle style = cell == null
                ? sheet.getColumnStyle(at.getCol()) instanceof XSSFCellStyle s ? s : null
                : cell.getCellStyle();
        XSSFColor fill = style == null ? null : style.getFillForegroundXSSFColor();
        return style == null
                ? "plain"
                : (fill == null ? "no fill" : fill.getARGBHex()) + " "
                        + style.getFont().getFontName();
    }

    private static XSSFWorkbook open(Path workbook) throws IOException {
        try (InputStream in = Files.newInputStream(workbook)) {
            return new XSSFWorkbook(in);
        }
    }
}
