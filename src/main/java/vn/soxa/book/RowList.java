package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.ledger.LedgerCell;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.plan.Plan;

/** Rows of a form one under the other: whose they are, some of their columns, what they add and why not. */
final class RowList {

    private static final int SQUARE_METRE_DECIMALS = 4;

    private final Plan plan;
    private final DataSheet data;

    RowList(Plan plan, DataSheet data) {
        this.plan = plan;
        this.data = data;
    }

    /** Writes the table; the indicator's column leads to the row among the data, nothing where there are no rows. */
    void write(Page page, String title, List<AcceptedRow> rows, List<String> columns, @Nullable String indicator) {
        page.line(Phrases.find(title).isPresent() ? Phrases.here(plan, title, rows.size()) : title, Look.SECTION, 20);
        if (rows.isEmpty()) {
            page.line(Phrases.of("none"), Look.GUIDE);
            return;
        }
        page.header(40, headers(columns, indicator));
        for (int i = 0; i < rows.size(); i++) {
            page.add(cells(i + 1, rows.get(i), columns, indicator));
        }
    }

    /** Why a row does not count for an indicator, or null where it does. */
    @Nullable
    String why(AcceptedRow row, String indicator) {
        String all = data.why(row);
        return all == null
                ? null
                : List.of(all.split("; ", -1)).stream()
                        .filter(part -> part.startsWith(indicator + ": "))
                        .map(part -> part.substring(indicator.length() + 2))
                        .findFirst()
                        .orElse(null);
    }

    private List<String> headers(List<String> columns, @Nullable String indicator) {
        List<String> headers = new ArrayList<>(List.of(Phrases.of("number"), Phrases.here(plan, "hamlet")));
        columns.forEach(
                key -> headers.add(data.form().column(key).map(this::header).orElse(key)));
        if (indicator != null) {
            headers.add(Phrases.of("data.why"));
        }
        return headers;
    }

    private String header(Column column) {
        return column.type() == ColumnType.AREA ? Phrases.of("inHectares", column.header()) : column.title();
    }

    private List<CellSpec> cells(int number, AcceptedRow row, List<String> columns, @Nullable String indicator) {
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, "" + number, Look.BODY_LINK).linking(null, data.place(row)),
                CellSpec.text(1, DataSheet.hamletName(plan, row.hamlet()), Look.BODY_TEXT)));
        for (String key : columns) {
            cells.add(cell(cells.size(), row, key));
        }
        if (indicator != null) {
            cells.add(CellSpec.text(
                    cells.size(),
                    Objects.requireNonNullElse(why(row, indicator), Phrases.of("counts")),
                    Look.BODY_TEXT));
        }
        return cells;
    }

    /** Figures by formula from the data sheet; words as they are. */
    private CellSpec cell(int column, AcceptedRow row, String key) {
        Object value = row.get(key);
        String source = data.cell(row, key);
        if (value instanceof Area area) {
            return CellSpec.formula(
                    column,
                    "ROUND(" + source + "/10000,4)",
                    BigDecimal.valueOf(area.squareMetres(), SQUARE_METRE_DECIMALS),
                    Look.BODY_NUMBER);
        }
        Content content = LedgerCell.write(value);
        if (content instanceof Content.Figure figure) {
            Look look = value instanceof Integer ? Look.BODY_WHOLE : Look.BODY_NUMBER;
            return CellSpec.formula(column, source, figure.number(), look);
        }
        return new CellSpec(column, content, content instanceof Content.Date ? Look.BODY_DATE : Look.BODY_TEXT, null);
    }
}
