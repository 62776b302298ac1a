package vn.soxa.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Types into a workbook as a person would: {@code 12.5} is a number, {@code '12.5} and all else text. */
public final class Typing {
    private static final int KEY_ROW = 2;
    private static final int FIRST_ROW = 4;

    private final XSSFWorkbook workbook;

    private Typing(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    public static void into(Path file, Consumer<Typing> person) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            person.accept(new Typing(workbook));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Lines of a form sheet from its first row on: the column keys first, cells parted by {@code |}. */
    public Typing rows(String sheetName, String keys, String... lines) {
        XSSFSheet sheet = workbook.getSheet(sheetName);
        String[] columns = keys.split("\\|", -1);
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                type(sheet, FIRST_ROW + i, column(sheet, columns[c].strip()), cells[c].strip());
            }
        }
        return this;
    }

    public Typing cell(String sheetName, String a1, String text) {
        CellReference place = new CellReference(a1);
        type(workbook.getSheet(sheetName), place.getRow(), place.getCol(), text);
        return this;
    }

    /** Into the cell of a defined name. */
    public Typing named(String name, String text) {
        CellReference place = new CellReference(workbook.getName(name).getRefersToFormula());
        type(workbook.getSheet(place.getSheetName()), place.getRow(), place.getCol(), text);
        return this;
    }

    private static void type(XSSFSheet sheet, int rowIndex, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        XSSFRow row = sheet.getRow(rowIndex) == null ? sheet.createRow(rowIndex) : sheet.getRow(rowIndex);
        XSSFCell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        if (text.matches("-?\\d+(\\.\\d+)?")) {
            cell.setCellValue(new java.math.BigDecimal(text).doubleValue());
        } else {
            cell.setCellValue(text.startsWith("'") ? text.substring(1) : text);
        }
    }

    private static int column(XSSFSheet sheet, String key) {
        for (Cell cell : sheet.getRow(KEY_ROW)) {
            if (cell.toString().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(key);
    }
}
