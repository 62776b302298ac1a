package vn.soxa.ledger;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;

/** An {@link EarlierState} as one line of the seal: hamlet, reporter, period, sheet, place, then the cells. */
final class StateLine {

    private static final String KIND = "former";
    private static final String BETWEEN = "|";
    private static final int ABOUT = 5;

    private StateLine() {}

    static Seal.Line of(LedgerRow row) {
        String sheet = row.source().sheet().replace(BETWEEN, " ");
        String place = new CellAddress("", row.source().row(), 0).a1();
        String[] parts = {row.hamlet(), row.reporter(), row.period(), sheet, place, values(row)};
        return new Seal.Line(KIND, Seal.key(row), String.join(BETWEEN, parts));
    }

    /** Empty for any other line, and for one of a form that the plan book no longer has. */
    static Optional<LedgerRow> read(Seal.Line line, FormCatalogue forms) {
        String[] key = line.key().split("/", 2);
        String[] parts = line.text().split("\\" + BETWEEN, -1);
        boolean state = line.kind().equals(KIND) && key.length > 1 && parts.length >= ABOUT;
        return forms.forms().stream()
                .filter(form -> state && form.code().equals(key[0]))
                .findFirst()
                .map(form -> row(form, key[1], parts));
    }

    private static LedgerRow row(Form form, String code, String[] parts) {
        int row = CellAddress.of("", parts[4]).map(CellAddress::row).orElse(0);
        Map<String, Object> values = new TreeMap<>();
        for (int i = ABOUT; i < parts.length; i++) {
            String[] part = parts[i].split("=", 2);
            form.column(part[0])
                    .map(column -> LedgerCell.parse(column.type(), part[part.length - 1]))
                    .ifPresent(value -> values.put(part[0], value));
        }
        Source source = new Source(parts[2], "", parts[3], row, 0);
        return new LedgerRow(form, code, parts[0], parts[1], values, Map.of(), Map.of(), source, parts[2]);
    }

    /** Row code and everything the row says, in one text. */
    static String identity(LedgerRow row) {
        return Seal.key(row) + BETWEEN + row.hamlet() + BETWEEN + values(row);
    }

    private static String values(LedgerRow row) {
        return new TreeMap<>(EarlierState.filled(row))
                .entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + plain(LedgerCell.canonical(cell.getValue())))
                        .collect(Collectors.joining(BETWEEN));
    }

    private static String plain(String text) {
        return text.replace(BETWEEN, " ").replace('\n', ' ');
    }
}
