package vn.soxa.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it came, whatever program saved it.
 *
 * @param format what the content is: xlsx, xlsm, xltx, xltm, xls, ods, csv, html or xml
 * @param properties custom document properties
 * @param names defined names of the whole workbook and their formula text
 * @param modified when the saving program says it was last changed
 * @param limits keys of the limits reached; nothing is cut silently
 */
public record RawWorkbook(
        String format,
        Map<String, String> properties,
        Map<String, String> names,
        List<RawSheet> sheets,
        @Nullable Instant modified,
        List<String> limits) {

    public RawWorkbook {
        properties = Map.copyOf(properties);
        names = Map.copyOf(names);
        sheets = List.copyOf(sheets);
        limits = List.copyOf(limits);
    }

    /** The sheet of exactly that name. */
    public @Nullable RawSheet sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** This workbook without the sheets that are not wanted by name. */
    public RawWorkbook only(Predicate<String> wanted) {
        List<RawSheet> kept =
                sheets.stream().filter(sheet -> wanted.test(sheet.name())).toList();
        return kept.size() == sheets.size() ? this : new RawWorkbook(format, properties, names, kept, modified, limits);
    }
}
