package vn.soxa.office;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** What the formula cells of a workbook show: {@code sheet!B4} → the stored value as text. */
public final class FormulaValues {
    private static final int SIGNIFICANT = 12;

    private FormulaValues() {}

    public static Map<String, String> of(Path workbook) throws IOException {
        Map<String, String> values = new TreeMap<>();
        try (XSSFWorkbook opened = new XSSFWorkbook(workbook.toString())) {
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            values.put(sheet.getSheetName() + "!" + cell.getAddress(), shown((XSSFCell) cell));
                        }
                    }
                }
            }
        }
        return values;
    }

    public static List<String> differences(Path stored, Path calculated) throws IOException {
        Map<String, String> calculatedValues = of(calculated);
        List<String> differences = new ArrayList<>();
        of(stored).forEach((cell, value) -> {
            String other = calculatedValues.getOrDefault(cell, "no formula any more");
            if (!other.equals(value)) {
                differences.add(cell + " | " + value + " | " + other);
            }
        });
        return differences;
    }

    private static String shown(XSSFCell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getCTCell().getT() == STCellType.S) {
            return cell.getSheet()
                    .getWorkbook()
                    .getSharedStringSource()
                    .getItemAt(Integer.parseInt(raw))
                    .getString();
        }
        return cell.getCachedFormulaResultType() == CellType.NUMERIC && !raw.isEmpty()
                ? new BigDecimal(raw)
                        .round(new MathContext(SIGNIFICANT))
                        .stripTrailingZeros()
                        .toPlainString()
                : raw;
    }
}
