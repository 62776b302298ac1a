package vn.soxa.app;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.NewColumn;
import vn.soxa.sheet.BoundSheet;

/** The columns of targets, one a year, that a plan book in use may lack: an officer cannot insert any. */
record YearColumns(RawWorkbook workbook) {
    private static final int KEY_ROW = 2;
    private static final int HEADER_ROW = 3;

    /** A figure of an indicator as well: the look of a year's column where the book has no year yet. */
    private static final String LIKE_A_YEAR = "milestoneQ1";

    /**
     * A column behind the last, dressed like that of the last year; none where the sheet has no row of keys.
     *
     * @param places where the columns stand, those included that are about to be added
     */
    Optional<NewColumn> after(BoundSheet there, Map<String, Integer> places) {
        RawSheet raw = raw(there);
        return there.columns().keySet().stream()
                .filter(key -> key.startsWith(PlanBookCatalogue.TARGET) && raw.row(KEY_ROW) != null)
                .sorted()
                .reduce((first, second) -> second)
                .or(() -> Optional.of(LIKE_A_YEAR).filter(key -> raw.row(KEY_ROW) != null))
                .map(there.columns()::get)
                .map(model -> new NewColumn(there.sheet(), end(raw, places), model));
    }

    private static int end(RawSheet raw, Map<String, Integer> places) {
        Stream<Integer> filled =
                raw.rows().stream().flatMap(row -> row.cells().stream()).map(RawCell::column);
        return Stream.concat(filled, places.values().stream())
                        .max(Integer::compare)
                        .orElse(0)
                + 1;
    }

    static void name(NewColumn added, Column column, Map<CellAddress, Content> cells) {
        cells.put(new CellAddress(added.sheet(), KEY_ROW, added.column()), new Content.Words(column.key()));
        cells.put(new CellAddress(added.sheet(), HEADER_ROW, added.column()), new Content.Words(column.header()));
    }

    RawSheet raw(BoundSheet there) {
        return workbook.sheets().stream()
                .filter(sheet -> sheet.name().equals(there.sheet()))
                .findFirst()
                .orElseThrow();
    }
}
