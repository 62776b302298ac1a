package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;

/** All rows of one form, and what each adds to which indicator: the ground that every formula stands on. */
final class DataSheet {

    private static final int KEY_ROW = 2;
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final int HEADER_HEIGHT = 66;
    private static final String ALL = "";

    private static final Comparator<AcceptedRow> BY_HAMLET = Comparator.comparing(AcceptedRow::hamlet)
            .thenComparing(row -> row.row().rowCode());

    private final Form form;
    private final Plan plan;
    private final List<AcceptedRow> rows;
    private final Map<AcceptedRow, Integer> places = new HashMap<>();
    private final Map<String, Map<String, Integer>> first = new HashMap<>();
    private final ContributionColumns contributions;
    private final SourceLinks links;
    private final List<String> keys;

    DataSheet(Form form, Consolidation figures, SourceLinks links) {
        this.form = form;
        this.plan = figures.plan();
        this.links = links;
        this.rows = figures.rows().stream()
                .filter(row -> row.form().code().equals(form.code()))
                .sorted(BY_HAMLET)
                .toList();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i), i);
        }
        this.contributions = new ContributionColumns(form.code(), figures);
        for (int i = 0; i < rows.size(); i++) {
            firsts(i);
        }
        this.keys = keys();
    }

    /** Notes to what a row adds first, of all and of its hamlet. */
    private void firsts(int place) {
        AcceptedRow row = rows.get(place);
        contributions.amounts(row).forEach((key, amount) -> {
            if (amount.signum() != 0) {
                Map<String, Integer> places = first.computeIfAbsent(key, any -> new HashMap<>());
                places.putIfAbsent(ALL, place);
                places.putIfAbsent(row.hamlet(), place);
            }
        });
    }

    /** Where the first row that adds something says so, of one hamlet or, without, of all. */
    Optional<String> first(String key, @Nullable String hamlet) {
        String whose = Objects.requireNonNullElse(hamlet, ALL);
        return Optional.ofNullable(first.getOrDefault(key, Map.of()).get(whose))
                .map(place -> Refs.place(name(), FIRST_ROW + place, column(key)));
    }

    String name() {
        return LedgerLayout.sheetName(form);
    }

    Form form() {
        return form;
    }

    List<AcceptedRow> rows() {
        return rows;
    }

    @Nullable
    BigDecimal contribution(AcceptedRow row, String key) {
        return contributions.amount(row, key);
    }

    @Nullable
    String why(AcceptedRow row) {
        return contributions.why(row);
    }

    boolean has(String key) {
        return keys.contains(key);
    }

    /** The cells of a column, from the first row to the last; one blank row where there are none. */
    String range(String key) {
        int column = column(key);
        return Refs.range(name(), FIRST_ROW, column, lastRow(), column);
    }

    /** The cell of a row's value, as other sheets name it. */
    String cell(AcceptedRow row, String key) {
        return Refs.cell(name(), FIRST_ROW + places.getOrDefault(row, 0), column(key));
    }

    /** Where a row begins, for links. */
    String place(AcceptedRow row) {
        return Refs.place(name(), FIRST_ROW + places.getOrDefault(row, 0), 0);
    }

    int column(String key) {
        int column = keys.indexOf(key);
        if (column < 0) {
            throw new IllegalArgumentException(name() + " has no column " + key);
        }
        return column;
    }

    SheetSpec spec() {
        SheetSpec sheet = new SheetSpec(name());
        List<DataColumn> columns =
                keys.stream().map(key -> DataColumn.of(plan, form, key)).toList();
        columns.forEach(column -> sheet.column(column.width(), null));
        return sheet.unprinted()
                .rows(() -> new Rows(columns).iterator())
                .freeze(FIRST_ROW, frozenColumns())
                .filter(new CellRange(HEADER_ROW, 0, lastRow(), keys.size() - 1));
    }

    private int lastRow() {
        return FIRST_ROW + Math.max(rows.size(), 1) - 1;
    }

    private int frozenColumns() {
        return column(LedgerLayout.HAMLET_NAME) + 1;
    }

    /** Contributions stand between what the row says and where it came from. */
    private List<String> keys() {
        List<String> all = new ArrayList<>(
                LedgerLayout.keys(form, rows.stream().map(AcceptedRow::row).toList()));
        all.addAll(all.indexOf(LedgerLayout.REPORTER), contributions.keys());
        return List.copyOf(all);
    }

    /** The sheet's rows, made one by one while they are written. */
    private final class Rows {
        private final List<DataColumn> columns;

        Rows(List<DataColumn> columns) {
            this.columns = columns;
        }

        Iterator<RowSpec> iterator() {
            return Stream.concat(top().stream(), IntStream.range(0, rows.size()).mapToObj(this::row))
                    .iterator();
        }

        private List<RowSpec> top() {
            List<CellSpec> keyCells = new ArrayList<>();
            List<CellSpec> headers = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                keyCells.add(CellSpec.text(i, columns.get(i).key(), Look.KEY));
                headers.add(
                        CellSpec.text(i, columns.get(i).header(), columns.get(i).headerLook()));
            }
            return List.of(
                    RowSpec.of(0, CellSpec.text(0, Phrases.of("data.title", form.code(), form.title()), Look.SECTION)),
                    RowSpec.of(1, CellSpec.text(0, Phrases.of("data.note", rows.size()), Look.SUBTITLE)),
                    RowSpec.of(KEY_ROW, keyCells).hide(),
                    RowSpec.of(HEADER_ROW, headers).high(HEADER_HEIGHT));
        }

        private RowSpec row(int index) {
            AcceptedRow row = rows.get(index);
            List<CellSpec> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                cells.add(cell(i, columns.get(i), row));
            }
            return RowSpec.of(FIRST_ROW + index, cells);
        }

        private CellSpec cell(int index, DataColumn column, AcceptedRow row) {
            CellSpec cell = new CellSpec(index, content(column.key(), row), column.look(), null);
            return column.key().equals(LedgerLayout.SOURCE_FILE)
                    ? links.toRow(cell, row.row().source())
                    : cell;
        }
    }

    private Content content(String key, AcceptedRow row) {
        if (key.equals(ContributionColumns.WHY)) {
            return words(contributions.why(row));
        }
        if (key.startsWith(LedgerLayout.CONTRIBUTION)) {
            var amount = contributions.amount(row, key);
            return amount == null ? new Content.Empty() : new Content.Figure(amount);
        }
        return switch (key) {
            case LedgerLayout.HAMLET_NAME -> words(hamletName(plan, row.hamlet()));
            case LedgerLayout.OLD -> words(row.old() ? "x" : null);
            default -> LedgerLayout.content(row.row(), key);
        };
    }

    /** The hamlet's name; rows of officers belong to the whole commune. */
    static String hamletName(Plan plan, String code) {
        return code.equals(Plan.WHOLE_COMMUNE)
                ? Phrases.of("wholeCommune")
                : plan.hamlet(code).map(Hamlet::name).orElse(code);
    }

    private static Content words(@Nullable String text) {
        return text == null ? new Content.Empty() : new Content.Words(text);
    }
}
