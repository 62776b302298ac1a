package vn.soxa.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.lang3.EnumUtils;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;

/**
 * What the books say of themselves, written beside them, so that a cell changed by hand is noticed and named.
 *
 * <p>A line is a kind, a key and a text: {@code schema}, {@code period}, {@code closed} (one a period),
 * {@code highest} (row code without its number → number), {@code columns} (form → its columns'
 * types), {@code row} and {@code point} (→ proofs of the cells),
 * {@code former} (what a row said before it was corrected).
 */
public final class Seal {

    public static final String SCHEMA = "1";

    static final String CLOSED = "closed";
    static final String HIGHEST = "highest";
    static final String ROW = "row";
    static final String COLUMNS = "columns";
    static final String POINT = "point";

    private Seal() {}

    /** One line of the sheet {@link LedgerLayout#SEAL_SHEET}, three cells from the first column. */
    public record Line(String kind, String key, String text) {}

    /** The lines of books that hold exactly this, in the order to write them. */
    public static List<Line> lines(Ledger books) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("schema", "", SCHEMA));
        String period = books.lastPeriod();
        lines.add(new Line("period", "", period == null ? "" : period));
        books.closed().stream().sorted().forEach(closed -> lines.add(new Line(CLOSED, closed, "")));
        new TreeMap<>(books.highest()).forEach((prefix, n) -> lines.add(new Line(HIGHEST, prefix, n.toString())));
        books.rows().stream().map(LedgerRow::form).distinct().forEach(form -> lines.add(columns(form)));
        books.rows().forEach(row -> lines.add(new Line(ROW, key(row), text(proofs(row)))));
        books.series().forEach(point -> lines.add(new Line(POINT, key(point), proof(canonical(point)))));
        books.former().forEach(row -> lines.add(StateLine.of(row)));
        return lines;
    }

    private static Line columns(Form form) {
        Map<String, String> types = new TreeMap<>();
        form.columns().forEach(column -> types.put(column.key(), column.type().name()));
        return new Line(COLUMNS, form.code(), text(types));
    }

    /** What the books say of the forms of their rows: enough to read these again without the plan book. */
    static FormCatalogue forms(List<Line> lines) {
        return new FormCatalogue(lines.stream()
                .filter(line -> line.kind().equals(COLUMNS))
                .map(line -> Form.of(
                        line.key(),
                        Arrays.stream(line.text().split(" ", -1))
                                .map(part -> part.split("=", 2))
                                .filter(part -> part.length == 2 && EnumUtils.isValidEnum(ColumnType.class, part[1]))
                                .map(part -> Column.of(part[0], part[0], ColumnType.valueOf(part[1])))
                                .toList()))
                .toList());
    }

    /** The lines that tell of rows and figures. */
    static Set<Line> figures(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.kind().equals(ROW) || line.kind().equals(POINT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Column key → proof; columns the form does not know and texts as given have one proof each for the row. */
    static SortedMap<String, String> proofs(LedgerRow row) {
        SortedMap<String, String> proofs = new TreeMap<>();
        row.values().forEach((key, value) -> proofs.put(key, proof(LedgerCell.canonical(value))));
        proofs.put("hamlet", proof(row.hamlet()));
        proofs.put(LedgerLayout.PERIOD, proof(row.period()));
        proofs.put(LedgerLayout.REPORTER, proof(row.reporter()));
        proofs.put(LedgerLayout.SOURCE_FILE, proof(row.source().toString()));
        proofs.put(LedgerLayout.OTHER, proof(new TreeMap<>(row.others()).toString()));
        proofs.put(LedgerLayout.RAW, proof(new TreeMap<>(row.raw()).toString()));
        return proofs;
    }

    /** Keys whose cells are not what was sealed, sorted. */
    static List<String> changed(LedgerRow row, String sealed) {
        Map<String, String> before = Arrays.stream(sealed.split(" ", -1))
                .filter(part -> part.contains("="))
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.lastIndexOf('=')),
                        part -> part.substring(part.lastIndexOf('=') + 1),
                        (first, second) -> first,
                        TreeMap::new));
        Map<String, String> now = proofs(row);
        TreeMap<String, String> all = new TreeMap<>(before);
        all.putAll(now);
        return all.keySet().stream()
                .filter(key -> !now.getOrDefault(key, "").equals(before.getOrDefault(key, "")))
                .toList();
    }

    static String key(LedgerRow row) {
        return row.form().code() + "/" + row.rowCode();
    }

    static String key(SeriesPoint point) {
        return point.indicator() + "/" + point.hamlet() + "/" + point.period() + "/"
                + (point.year() == null ? "" : point.year());
    }

    static String canonical(SeriesPoint point) {
        return point.value().stripTrailingZeros().toPlainString() + (point.restated() ? "*" : "");
    }

    static String proof(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        String code = "0000" + Long.toString(crc.getValue(), 36).toUpperCase(Locale.ROOT);
        return code.substring(code.length() - 4);
    }

    private static String text(Map<String, String> proofs) {
        return proofs.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }
}
