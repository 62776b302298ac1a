package vn.soxa.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STPatternType;

/**
 * The master's looks in somebody else's workbook, and its cells' own looks under one of the master's fills.
 *
 * <p>Formats are added one by one: the library's way of cloning a style overwrites one of the named styles.
 */
final class LooksAbroad {
    private record Filled(int style, Look look) {}

    private final XSSFWorkbook workbook;
    private final StylesTable styles;
    private final StylesTable home;
    private final Map<Look, XSSFCellStyle> samples = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> known = new EnumMap<>(Look.class);
    private final Map<Filled, XSSFCellStyle> filled = new HashMap<>();

    LooksAbroad(XSSFWorkbook workbook, StyleMaster master) {
        this.workbook = workbook;
        this.styles = workbook.getStylesSource();
        try (XSSFWorkbook masters = master.newWorkbook()) {
            this.home = masters.getStylesSource();
            for (Look look : Look.values()) {
                samples.put(look, master.cellStyle(masters, look));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    XSSFCellStyle style(Look look) {
        return known.computeIfAbsent(look, missing -> {
            XSSFCellStyle sample = sample(missing);
            CTXf xf = (CTXf) sample.getCoreXf().copy();
            xf.setXfId(0);
            xf.setFontId(styles.putFont(
                    new XSSFFont((CTFont) sample.getFont().getCTFont().copy())));
            xf.setFillId(fill(
                    (CTFill) home.getFillAt((int) xf.getFillId()).getCTFill().copy()));
            xf.setBorderId(styles.putBorder(new XSSFCellBorder((CTBorder)
                    home.getBorderAt((int) xf.getBorderId()).getCTBorder().copy())));
            xf.setNumFmtId(workbook.createDataFormat().getFormat(sample.getDataFormatString()));
            return add(xf);
        });
    }

    XSSFCellStyle filled(XSSFCellStyle before, Look look) {
        return filled.computeIfAbsent(new Filled(before.getIndex(), look), missing -> {
            CTFill fill = CTFill.Factory.newInstance();
            fill.addNewPatternFill().setPatternType(STPatternType.SOLID);
            fill.getPatternFill()
                    .setFgColor(Objects.requireNonNull(sample(look).getFillForegroundXSSFColor(), look.name())
                            .getCTColor());
            CTXf xf = (CTXf) before.getCoreXf().copy();
            xf.setFillId(fill(fill));
            xf.setApplyFill(true);
            return add(xf);
        });
    }

    private int fill(CTFill fill) {
        return styles.putFill(new XSSFCellFill(fill, styles.getIndexedColors()));
    }

    private XSSFCellStyle add(CTXf xf) {
        return workbook.getCellStyleAt(styles.putCellXf(xf) - 1);
    }

    private XSSFCellStyle sample(Look look) {
        return Objects.requireNonNull(samples.get(look), look.name());
    }
}
