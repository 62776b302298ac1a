package vn.soxa.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.soxa.form.Form;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;

/** A commune workbook with nothing but the sheets that are read back; the seal may be of other books. */
final class BooksWriter {

    private BooksWriter() {}

    static Path write(Ledger books, Ledger sealed, Path target) {
        List<SheetSpec> sheets = new ArrayList<>();
        books.rows().stream().map(LedgerRow::form).distinct().forEach(form -> sheets.add(rows(form, books)));
        sheets.add(series(books));
        List<RowSpec> lines = new ArrayList<>();
        for (Seal.Line line : Seal.lines(sealed)) {
            lines.add(row(
                    lines.size(),
                    List.of(
                            new Content.Words(line.kind()),
                            new Content.Words(line.key()),
                            new Content.Words(line.text()))));
        }
        sheets.add(new SheetSpec(LedgerLayout.SEAL_SHEET)
                .visibility(SheetSpec.Visibility.VERY_HIDDEN)
                .rows(lines));
        try {
            return new WorkbookWriter()
                    .write(new WorkbookSpec("Sổ", sheets, Map.of(), Map.of(), Instant.EPOCH), target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SheetSpec rows(Form form, Ledger books) {
        List<LedgerRow> rows =
                books.rows().stream().filter(row -> row.form().equals(form)).toList();
        List<String> keys = LedgerLayout.keys(form, rows);
        List<RowSpec> specs = new ArrayList<>(head(keys));
        for (LedgerRow row : rows) {
            specs.add(row(
                    specs.size() + 2,
                    keys.stream().map(key -> LedgerLayout.content(row, key)).toList()));
        }
        return new SheetSpec(LedgerLayout.sheetName(form)).rows(specs);
    }

    private static SheetSpec series(Ledger books) {
        List<RowSpec> specs = new ArrayList<>(head(LedgerLayout.SERIES_KEYS));
        for (SeriesPoint point : books.series()) {
            Integer year = point.year();
            specs.add(row(
                    specs.size() + 2,
                    List.of(
                            new Content.Words(point.indicator()),
                            new Content.Words("Chỉ tiêu"),
                            new Content.Words(point.hamlet()),
                            new Content.Words("Ấp"),
                            new Content.Words(point.period()),
                            year == null ? new Content.Empty() : new Content.Figure(BigDecimal.valueOf(year)),
                            new Content.Figure(point.value()),
                            point.restated() ? new Content.Words("điều chỉnh") : new Content.Empty())));
        }
        return new SheetSpec(LedgerLayout.SERIES_SHEET).rows(specs);
    }

    private static List<RowSpec> head(List<String> keys) {
        List<Content> words =
                keys.stream().map(key -> (Content) new Content.Words(key)).toList();
        return List.of(row(2, words).hide(), row(3, words));
    }

    private static RowSpec row(int index, List<Content> contents) {
        List<CellSpec> cells = new ArrayList<>();
        for (int column = 0; column < contents.size(); column++) {
            Content content = contents.get(column);
            Look look = content instanceof Content.Date ? Look.BODY_DATE : Look.BODY_TEXT;
            cells.add(new CellSpec(column, content, look, null));
        }
        return RowSpec.of(index, cells);
    }
}
