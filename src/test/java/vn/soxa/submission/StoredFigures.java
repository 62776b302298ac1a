package vn.soxa.submission;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;

/** The figures of this year as a phone shows them: of {@code Chỉ tiêu}, and by place of {@code Theo ấp}; 0 is left out. */
final class StoredFigures {

    private StoredFigures() {}

    static Map<String, String> of(Path workbook) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet indicators = book.getSheet("Chỉ tiêu");
            int actual = column(indicators.getRow(3), "Lũy kế đến nay");
            for (Row row : indicators) {
                String year = text(row.getCell(2));
                if (year.contains("2025") || year.contains("2026")) {
                    put(figures, text(row.getCell(1)).strip(), row.getCell(actual));
                }
            }
            Sheet places = book.getSheet("Theo ấp");
            int what = column(places.getRow(3), "Nội dung");
            String name = "";
            for (Row row : places) {
                name = text(row.getCell(1)).isBlank()
                        ? name
                        : text(row.getCell(1)).strip();
                if (text(row.getCell(what)).equals("Thực hiện")) {
                    for (Cell cell : row) {
                        String place = text(places.getRow(4).getCell(cell.getColumnIndex()));
                        if (!place.isBlank()) {
                            put(figures, name + " " + place, cell);
                        }
                    }
                }
            }
        }
        return figures;
    }

    static Map<String, String> of(Consolidation counted) {
        Map<String, String> figures = new TreeMap<>();
        for (IndicatorResult result : counted.current()) {
            String name = result.indicator().name().strip();
            put(figures, name, result.actual());
            if (!result.indicator().rate()) {
                result.byHamlet().forEach((place, figure) -> put(figures, name + " " + place, figure));
            }
        }
        return figures;
    }

    private static void put(Map<String, String> figures, String what, @Nullable Cell cell) {
        if (cell != null
                && cell.getCellType() == CellType.FORMULA
                && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
            put(figures, what, BigDecimal.valueOf(cell.getNumericCellValue()));
        }
    }

    private static void put(Map<String, String> figures, String what, BigDecimal figure) {
        BigDecimal shown = figure.setScale(4, java.math.RoundingMode.HALF_UP).stripTrailingZeros();
        if (shown.signum() != 0) {
            figures.put(what, shown.toPlainString());
        }
    }

    private static int column(Row header, String name) {
        for (Cell cell : header) {
            if (text(cell).equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static String text(@Nullable Cell cell) {
        return cell == null || (cell.getCellType() != CellType.STRING && cell.getCellType() != CellType.NUMERIC)
                ? ""
                : Objects.toString(cell).replaceFirst("\\.0$", "");
    }
}
