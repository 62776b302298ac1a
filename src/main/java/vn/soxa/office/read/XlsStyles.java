package vn.soxa.office.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.NumberFormats.Format;

/** Fonts and number formats of a workbook of 1997 to 2003. */
final class XlsStyles {

    /** The font number that these workbooks leave out. */
    private static final int NO_FONT = 4;

    private final List<String> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> cells = new ArrayList<>();
    private final Map<Integer, Format> formats = new HashMap<>();

    void take(Record record) {
        if (record instanceof FontRecord font) {
            fonts.add(font.getFontName());
        } else if (record instanceof ExtendedFormatRecord cell) {
            cells.add(cell);
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), NumberFormats.format(format.getFormatString()));
        }
    }

    Format shows(int cell) {
        int format = cell < cells.size() ? cells.get(cell).getFormatIndex() : 0;
        Format custom = formats.get(format);
        return custom == null ? NumberFormats.format(format) : custom;
    }

    @Nullable
    String fontOfCell(int cell) {
        return cell < cells.size() ? font(cells.get(cell).getFontIndex()) : null;
    }

    @Nullable
    String font(int number) {
        int index = number > NO_FONT ? number - 1 : number;
        return index >= 0 && index < fonts.size() ? fonts.get(index) : null;
    }
}
