package vn.soxa.office;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** The looks that cells turn into: letters and fill of the master's sample, over whatever the cell had. */
final class DifferentialLooks {
    private final StyleMaster master;
    private final XSSFWorkbook workbook;
    private final Map<Look, Long> known = new EnumMap<>(Look.class);

    DifferentialLooks(StyleMaster master, XSSFWorkbook workbook) {
        this.master = master;
        this.workbook = workbook;
    }

    long difference(Look look) {
        return known.computeIfAbsent(look, this::add);
    }

    private long add(Look look) {
        StylesTable styles = workbook.getStylesSource();
        XSSFCellStyle sample = master.cellStyle(workbook, look);
        CTDxf difference = CTDxf.Factory.newInstance();
        copyFont(sample.getFont().getCTFont(), difference.addNewFont());
        if (sample.getFillForegroundXSSFColor() != null) {
            CTColor fill = sample.getFillForegroundXSSFColor().getCTColor();
            difference.addNewFill().addNewPatternFill().setBgColor(fill);
        }
        return styles.putDxf(difference) - 1L;
    }

    private static void copyFont(CTFont sample, CTFont difference) {
        if (sample.sizeOfBArray() > 0) {
            difference.addNewB().setVal(sample.getBArray(0).getVal());
        }
        if (sample.sizeOfIArray() > 0) {
            difference.addNewI().setVal(sample.getIArray(0).getVal());
        }
        if (sample.sizeOfColorArray() > 0) {
            difference.addNewColor().set(sample.getColorArray(0));
        }
    }
}
