package vn.soxa.office.write;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook that we wrote, as lines of text for golden files: {@code sheet!B4 | value or =formula | unlocked}, then what
 * stands around the cells.
 */
public final class WrittenWorkbook {
    private final List<String> lines = new ArrayList<>();

    private WrittenWorkbook() {}

    /** All sheets, then names and properties. */
    public static List<String> dump(Path path) throws IOException {
        WrittenWorkbook dump = new WrittenWorkbook();
        try (XSSFWorkbook workbook = new XSSFWorkbook(path.toString())) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                dump.sheet(
                        workbook.getSheetAt(i), workbook.getSheetVisibility(i).name());
            }
            dump.names(workbook);
            dump.properties(workbook.getProperties());
        }
        return dump.lines;
    }

    /** The lines of one sheet. */
    public static List<String> dump(Path path, String sheet) throws IOException {
        return dump(path).stream()
                .filter(line -> line.startsWith(sheet + "!") || line.startsWith(sheet + " "))
                .toList();
    }

    private void sheet(XSSFSheet sheet, String visibility) {
        String name = sheet.getSheetName();
        lines.add(name + " sheet | " + visibility.toLowerCase(Locale.ROOT));
        for (Row row : sheet) {
            if (row.getZeroHeight()) {
                lines.add(name + " hidden row | " + (row.getRowNum() + 1));
            }
            for (Cell cell : row) {
                lines.add(name + "!" + cell.getAddress() + " | " + shown((XSSFCell) cell) + locked((XSSFCell) cell));
            }
        }
        lines.addAll(WrittenSheet.around(sheet));
    }

    private static String shown(XSSFCell cell) {
        XSSFHyperlink link = cell.getHyperlink();
        String leading = link == null ? "" : " | -> " + link.getAddress() + " " + link.getLocation();
        return value(cell).replace("\n", "\\n") + leading;
    }

    private static String value(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> formula(cell);
            case NUMERIC -> number(cell);
            case BLANK -> "";
            default -> "\"" + cell.getStringCellValue() + "\"";
        };
    }

    private static String formula(XSSFCell cell) {
        boolean text = cell.getCachedFormulaResultType() == CellType.STRING;
        String stored = text ? "\"" + cell.getStringCellValue() + "\"" : number(cell);
        String formula =
                cell.isPartOfArrayFormulaGroup() ? "{=" + cell.getCellFormula() + "}" : "=" + cell.getCellFormula();
        return formula + " | " + stored;
    }

    private static String number(XSSFCell cell) {
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private static String locked(XSSFCell cell) {
        return cell.getCellStyle().getLocked() ? "" : " | unlocked";
    }

    private void names(XSSFWorkbook workbook) {
        TreeMap<String, String> names = new TreeMap<>();
        for (Name name : workbook.getAllNames()) {
            String scope = name.getSheetIndex() < 0 ? "" : workbook.getSheetName(name.getSheetIndex()) + " ";
            names.put(scope + name.getNameName(), name.getRefersToFormula());
        }
        names.forEach((name, formula) -> lines.add("name " + name + " | " + formula));
    }

    private void properties(POIXMLProperties properties) {
        properties.getCustomProperties().getUnderlyingProperties().getPropertyList().stream()
                .filter(property -> !property.getName().equals(ContentDigest.PROPERTY))
                .forEach(property -> lines.add("property " + property.getName() + " | " + property.getLpwstr()));
    }
}
