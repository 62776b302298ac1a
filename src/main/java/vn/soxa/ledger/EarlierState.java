package vn.soxa.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.forms.FormCatalogue;

/** What a reported row said in an earlier run of its period, kept with the seal so that its code stays known. */
final class EarlierState {

    private static final String KIND = "former";
    private static final String BETWEEN = "|";
    private static final int ABOUT = 5;

    private EarlierState() {}

    /**
     * Every state that rows of a period had and no longer have, the newest first: rows that were corrected, taken back or
     * rejected since.
     *
     * @param given what the last run of the period gave
     * @param former what was known before that
     * @param now what the period's rows say now
     */
    static List<LedgerRow> all(String period, List<LedgerRow> given, List<LedgerRow> former, List<LedgerRow> now) {
        if (given.isEmpty() && former.isEmpty()) {
            return List.of();
        }
        Map<String, LedgerRow> standing = new TreeMap<>();
        now.forEach(row -> standing.put(identity(row), row));
        Map<String, LedgerRow> states = new TreeMap<>();
        List<LedgerRow> all = new ArrayList<>();
        Stream.concat(given.stream(), former.stream())
                .filter(row -> row.period().equals(period) && !standing.containsKey(identity(row)))
                .map(EarlierState::of)
                .filter(row -> states.put(identity(row), row) == null)
                .forEach(all::add);
        return all;
    }

    /** Only what the reporter's own hand filled, and where. */
    private static LedgerRow of(LedgerRow row) {
        Source source = row.source();
        return new LedgerRow(
                row.form(),
                row.rowCode(),
                row.hamlet(),
                row.reporter(),
                filled(row),
                Map.of(),
                Map.of(),
                new Source(row.period(), "", source.sheet(), source.row(), 0),
                row.period());
    }

    static Seal.Line line(LedgerRow row) {
        List<String> parts = new ArrayList<>(List.of(
                row.hamlet(),
                row.reporter(),
                row.period(),
                row.source().sheet().replace(BETWEEN, " "),
                new CellAddress("", row.source().row(), 0).a1()));
        parts.add(values(row));
        return new Seal.Line(KIND, Seal.key(row), String.join(BETWEEN, parts));
    }

    /** Empty for any other line, and for one of a form that the plan book no longer has. */
    static Optional<LedgerRow> read(Seal.Line line, FormCatalogue forms) {
        String[] key = line.key().split("/", 2);
        String[] parts = line.text().split("\\" + BETWEEN, -1);
        if (!line.kind().equals(KIND) || key.length < 2 || parts.length < ABOUT) {
            return Optional.empty();
        }
        return forms.forms().stream()
                .filter(form -> form.code().equals(key[0]))
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

    private static String identity(LedgerRow row) {
        return Seal.key(row) + BETWEEN + row.hamlet() + BETWEEN + values(row);
    }

    private static String values(LedgerRow row) {
        List<String> values = new ArrayList<>();
        new TreeMap<>(filled(row)).forEach((key, value) -> values.add(key + "="
                + LedgerCell.canonical(value).replace(BETWEEN, " ").replace('\n', ' ')));
        return String.join(BETWEEN, values);
    }

    private static Map<String, Object> filled(LedgerRow row) {
        Map<String, Object> filled = new TreeMap<>();
        row.form().columns().stream()
                .filter(column -> column.hand() == Hand.FILLER && column.startsRow())
                .map(Column::key)
                .filter(row.values()::containsKey)
                .forEach(key -> filled.put(key, row.values().get(key)));
        return filled;
    }
}
