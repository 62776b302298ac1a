package vn.soxa.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.NewColumn;
import vn.soxa.office.write.WorkbookAddition;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.template.StoredCounts;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** A plan book in use to which a shipped plan is added: rows below those that stand, and columns of its years. */
record PlanInUse(WorkFolder folder, Phrasebook say, PlanBook book, RawWorkbook workbook) {
    private static final int HEADER_ROW = 3;

    AddedPlan add(String plan) throws IOException, CannotDoException {
        PlanBook shipped = PlanReader.read(PlanRows.shipped(List.of(plan)));
        LocalDate start = shipped.plan().planStart();
        if (start.isBefore(book.plan().planStart())) {
            throw new CannotDoException(
                    say.of("cannot.planEarlier", "plan", plan, "day", VietnameseFormat.date(start)));
        }
        PlanOverlap overlap = new PlanOverlap(book, shipped);
        List<String> clashes = overlap.clashes();
        if (!clashes.isEmpty()) {
            throw new CannotDoException(say.of("cannot.planClash", "plan", plan, "codes", String.join("; ", clashes)));
        }
        List<NewColumn> columns = new ArrayList<>();
        Map<CellAddress, Content> cells = new LinkedHashMap<>();
        Map<CellAddress, BigDecimal> counts = new TreeMap<>();
        int added = 0;
        for (BoundSheet more : shipped.sheets()) {
            List<BoundRow> rows = overlap.toAdd(more);
            if (!rows.isEmpty()) {
                BoundSheet there = there(more);
                Map<String, Integer> places = places(there, rows, columns, cells);
                append(there, rows, places, cells);
                counts.putAll(
                        StoredCounts.of(workbook, there.form(), there.rows().size() + rows.size()));
                added += rows.size();
            }
        }
        if (!new WorkbookAddition(columns, cells, counts).addTo(folder.planBook())) {
            throw new CannotDoException(
                    say.of("cannot.planBookOpen", "file", folder.planBook().toString()));
        }
        return new AddedPlan(added, overlap.kept(), overlap.officersOfKept());
    }

    private BoundSheet there(BoundSheet more) throws CannotDoException {
        return PlanOverlap.sheet(book, more.form().code())
                .orElseThrow(() -> new CannotDoException(
                        say.of("cannot.noSheet", "sheet", more.form().sheetName())));
    }

    /** Where each column of the rows stands; one of a year that the book does not have yet comes after the last. */
    private Map<String, Integer> places(
            BoundSheet there, List<BoundRow> rows, List<NewColumn> columns, Map<CellAddress, Content> cells)
            throws CannotDoException {
        Map<String, Integer> places = new TreeMap<>(there.columns());
        for (BoundRow row : rows) {
            for (String key : row.cells().keySet().stream().sorted().toList()) {
                if (!places.containsKey(key)) {
                    Column column = row.form().column(key).orElseThrow();
                    NewColumn more = Optional.of(there)
                            .filter(any -> key.startsWith(PlanBookCatalogue.TARGET))
                            .flatMap(sheet -> new YearColumns(workbook).after(sheet, places))
                            .orElseThrow(() -> lacks(there, column));
                    places.put(key, more.column());
                    columns.add(more);
                    YearColumns.name(more, column, cells);
                }
            }
        }
        return places;
    }

    /** Only the years of a plan are columns that a book may lack; it has a year, else nothing could be planned in it. */
    private CannotDoException lacks(BoundSheet there, Column column) {
        return new CannotDoException(say.of("cannot.noColumn", "sheet", there.sheet(), "column", column.header()));
    }

    /** Below whatever is written on the sheet. */
    private void append(
            BoundSheet there, List<BoundRow> rows, Map<String, Integer> places, Map<CellAddress, Content> cells) {
        int last = new YearColumns(workbook)
                .raw(there).rows().stream().mapToInt(RawRow::index).max().orElse(HEADER_ROW);
        for (BoundRow row : rows) {
            last++;
            for (Map.Entry<String, BoundCell> cell : new TreeMap<>(row.cells()).entrySet()) {
                Integer place = places.get(cell.getKey());
                if (place != null) {
                    cells.put(new CellAddress(there.sheet(), last, place), content(cell.getValue()));
                }
            }
        }
    }

    private static Content content(BoundCell cell) {
        @Nullable Object value = cell.value();
        if (value instanceof BigDecimal number) {
            return new Content.Words(VietnameseFormat.typed(number));
        }
        if (value instanceof LocalDate date) {
            return new Content.Words(VietnameseFormat.date(date));
        }
        return new Content.Words(value instanceof String || value instanceof Integer ? value.toString() : cell.raw());
    }
}
