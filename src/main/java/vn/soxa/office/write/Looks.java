package vn.soxa.office.write;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The master's looks as cell styles of one workbook: of one that came out of the master, or of somebody else's. */
final class Looks {
    private final XSSFWorkbook book;
    private final StyleMaster master;
    private final @Nullable XSSFWorkbook samples;
    private final Map<Look, XSSFCellStyle> known = new EnumMap<>(Look.class);
    private final Map<Filled, XSSFCellStyle> filled = new HashMap<>();

    private record Filled(int style, Look look) {}

    private Looks(XSSFWorkbook book, StyleMaster master, @Nullable XSSFWorkbook samples) {
        this.book = book;
        this.master = master;
        this.samples = samples;
    }

    /** Of a workbook that the master opened. */
    static Looks own(XSSFWorkbook book, StyleMaster master) {
        return new Looks(book, master, null);
    }

    /** Of somebody else's workbook: a look is added to its styles when it is first asked for. */
    static Looks abroad(XSSFWorkbook book, StyleMaster master) throws IOException {
        return new Looks(book, master, master.samples());
    }

    XSSFCellStyle style(Look look) {
        return known.computeIfAbsent(look, missing -> {
            if (samples == null) {
                return book.getCellStyleAt(master.style(missing));
            }
            return CtBeans.copy(book, samples, samples.getCellStyleAt(master.style(missing)));
        });
    }

    /** A style of the workbook with the fill of a look over it. */
    XSSFCellStyle filled(XSSFCellStyle before, Look look) {
        return filled.computeIfAbsent(new Filled(before.getIndex(), look), missing -> {
            XSSFCellStyle style = CtBeans.copy(book, before);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(style(look).getFillForegroundXSSFColor());
            return style;
        });
    }

    Lettering lettering(Look look) {
        return master.lettering(look);
    }
}
