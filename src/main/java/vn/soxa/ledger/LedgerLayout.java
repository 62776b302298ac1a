package vn.soxa.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.write.Content;
import vn.soxa.sheet.Stamp;

/**
 * Where the commune workbook keeps what the next period reads back: sheet names and the keys of the hidden key rows.
 *
 * <p>A sheet of rows has a key row whose first cell is {@link Column#ROW_CODE}, a header row below it, then the rows.
 * Columns whose key begins with {@link #CONTRIBUTION} are for the workbook's own formulas and are not read back.
 */
public final class LedgerLayout {

    /** Followed by the form's code. */
    public static final String ROWS_SHEET = "Số liệu ";

    public static final String SERIES_SHEET = "Số liệu các kỳ";

    /** Very hidden: the seal, line by line as {@link Seal} gives it. */
    public static final String SEAL_SHEET = Stamp.SEAL_SHEET;

    public static final String HAMLET_NAME = "_hamletName";
    public static final String REPORTER = "_reporter";
    public static final String PERIOD = "_period";
    public static final String OLD = "_old";
    public static final String YEAR = "_year";
    public static final String SOURCE_PERIOD = "_sourcePeriod";
    public static final String SOURCE_FILE = "_sourceFile";
    public static final String SOURCE_SHEET = "_sourceSheet";
    /** One-based, as people count. */
    public static final String SOURCE_ROW = "_sourceRow";
    /** The letters of the row's first filled cell. */
    public static final String SOURCE_COLUMN = "_sourceColumn";

    /** Followed by the header of a column that the form does not know. */
    public static final String OTHER = "x:";

    /** Followed by a column's key: the cell as it was given, where that differs from the value. */
    public static final String RAW = "raw:";

    /** Followed by an indicator's code and, for annual ones, {@code :} and the year. */
    public static final String CONTRIBUTION = "c:";

    public static final String INDICATOR = "indicator";
    public static final String INDICATOR_NAME = "indicatorName";
    public static final String POINT_PERIOD = "period";
    public static final String POINT_YEAR = "year";
    public static final String VALUE = "value";
    public static final String RESTATED = "restated";

    /** The columns of {@link #SERIES_SHEET}; {@link #INDICATOR_NAME} and the hamlet's name are for people. */
    public static final List<String> SERIES_KEYS =
            List.of(INDICATOR, INDICATOR_NAME, Column.HAMLET, HAMLET_NAME, POINT_PERIOD, POINT_YEAR, VALUE, RESTATED);

    private static final List<String> ABOUT =
            List.of(REPORTER, PERIOD, OLD, YEAR, SOURCE_PERIOD, SOURCE_FILE, SOURCE_SHEET, SOURCE_ROW, SOURCE_COLUMN);

    private LedgerLayout() {}

    public static String sheetName(Form form) {
        return ROWS_SHEET + form.code();
    }

    /** The keys of a form's sheet in order, those of contributions left out; raw and other columns only where needed. */
    public static List<String> keys(Form form, Collection<LedgerRow> rows) {
        List<String> keys = new ArrayList<>(List.of(Column.ROW_CODE, Column.HAMLET, HAMLET_NAME));
        List<String> own = form.columns().stream().map(Column::key).toList();
        own.stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        TreeSet<String> others = new TreeSet<>();
        TreeSet<String> raw = new TreeSet<>();
        rows.forEach(row -> {
            others.addAll(row.others().keySet());
            raw.addAll(row.raw().keySet());
        });
        others.forEach(header -> keys.add(OTHER + header));
        own.stream().filter(raw::contains).forEach(key -> keys.add(RAW + key));
        keys.addAll(ABOUT);
        return List.copyOf(keys);
    }

    /** What a row's cell under a key holds; empty for {@link #HAMLET_NAME} and {@link #OLD}, which the writer knows. */
    public static Content content(LedgerRow row, String key) {
        return switch (key) {
            case Column.ROW_CODE -> words(row.rowCode());
            case Column.HAMLET -> words(row.hamlet());
            case HAMLET_NAME, OLD -> new Content.Empty();
            case REPORTER -> words(row.reporter());
            case PERIOD -> words(row.period());
            case YEAR -> LedgerCell.write(row.year());
            case SOURCE_PERIOD -> words(row.source().period());
            case SOURCE_FILE -> words(row.source().file());
            case SOURCE_SHEET -> words(row.source().sheet());
            case SOURCE_ROW ->
                new Content.Figure(BigDecimal.valueOf(row.source().row() + 1L));
            case SOURCE_COLUMN -> words(CellAddress.columnName(row.source().column()));
            default -> ofColumn(row, key);
        };
    }

    private static Content ofColumn(LedgerRow row, String key) {
        if (key.startsWith(OTHER)) {
            return words(row.others().get(key.substring(OTHER.length())));
        }
        return key.startsWith(RAW) ? words(row.raw().get(key.substring(RAW.length()))) : LedgerCell.write(row.get(key));
    }

    private static Content words(@Nullable String text) {
        return LedgerCell.write(text);
    }
}
