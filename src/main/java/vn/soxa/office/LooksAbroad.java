package vn.soxa.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The master's looks in somebody else's workbook, and its cells' own looks under one of the master's fills. */
final class LooksAbroad {
    private record Filled(int style, Look look) {}

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> samples = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> known = new EnumMap<>(Look.class);
    private final Map<Filled, XSSFCellStyle> filled = new HashMap<>();

    LooksAbroad(XSSFWorkbook workbook, StyleMaster master) {
        this.workbook = workbook;
        try (XSSFWorkbook home = master.newWorkbook()) {
            for (Look look : Look.values()) {
                samples.put(look, master.cellStyle(home, look));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    XSSFCellStyle style(Look look) {
        return known.computeIfAbsent(look, missing -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(samples.get(missing));
            return style;
        });
    }

    XSSFCellStyle filled(XSSFCellStyle before, Look look) {
        return filled.computeIfAbsent(new Filled(before.getIndex(), look), missing -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.cloneStyleFrom(before);
            XSSFCellStyle sample = samples.get(look);
            XSSFColor colour = sample == null ? null : sample.getFillForegroundXSSFColor();
            style.setFillForegroundColor(colour);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        });
    }
}
