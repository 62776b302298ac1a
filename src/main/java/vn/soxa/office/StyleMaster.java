package vn.soxa.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The looks of the master workbook, and an empty workbook that has them. */
final class StyleMaster {
    private static final String SHEET = "Kiểu";
    private static final int NAME = 0;
    private static final int SAMPLE = 2;

    private final Map<Look, String> styles;
    private final Map<Look, Lettering> letterings;
    private final byte[] seed;

    private StyleMaster(Map<Look, String> styles, Map<Look, Lettering> letterings, byte[] seed) {
        this.styles = styles;
        this.letterings = letterings;
        this.seed = seed;
    }

    /** Throws {@link MasterIncomplete} if a look has no sample cell. */
    static StyleMaster read(InputStream master) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(master)) {
            Map<Look, String> styles = styles(workbook);
            List<Look> missing = new ArrayList<>(List.of(Look.values()));
            missing.removeAll(styles.keySet());
            if (!missing.isEmpty()) {
                throw new MasterIncomplete(missing);
            }
            return new StyleMaster(styles, letterings(workbook, styles), SeedPackage.of(workbook));
        }
    }

    /** The number of a look's cell style. */
    String style(Look look) {
        String style = styles.get(look);
        if (style == null) {
            throw new IllegalArgumentException(look.name());
        }
        return style;
    }

    /** How much room words of a look take. */
    Lettering lettering(Look look) {
        return letterings.getOrDefault(look, Lettering.STANDARD);
    }

    XSSFCellStyle cellStyle(XSSFWorkbook workbook, Look look) {
        return workbook.getCellStyleAt(Integer.parseInt(style(look)));
    }

    /** A workbook without sheets. */
    XSSFWorkbook newWorkbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(seed));
    }

    private static Map<Look, String> styles(XSSFWorkbook workbook) {
        Map<Look, String> styles = new EnumMap<>(Look.class);
        XSSFSheet sheet = workbook.getSheet(SHEET);
        if (sheet != null) {
            for (Row row : sheet) {
                Look look = look(row);
                XSSFCell sample = ((XSSFRow) row).getCell(SAMPLE);
                if (look != null && sample != null) {
                    styles.put(look, String.valueOf(sample.getCellStyle().getIndex()));
                }
            }
        }
        return styles;
    }

    private static Map<Look, Lettering> letterings(XSSFWorkbook workbook, Map<Look, String> styles) {
        Map<Look, Lettering> letterings = new EnumMap<>(Look.class);
        styles.forEach(
                (look, style) -> letterings.put(look, Lettering.of(workbook.getCellStyleAt(Integer.parseInt(style)))));
        return letterings;
    }

    private static @Nullable Look look(Row row) {
        String name = new DataFormatter().formatCellValue(row.getCell(NAME)).strip();
        for (Look look : Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return null;
    }
}
