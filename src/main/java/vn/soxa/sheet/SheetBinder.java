package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Words;

/** Binds the rows of a sheet to a form: finds header and columns, leaves out what is not a row, reads every cell. */
public final class SheetBinder {

    private final ReadingContext context;
    private final Map<CellAddress, String> confirmed;

    public SheetBinder(ReadingContext context) {
        this(context, Map.of());
    }

    /** {@code confirmed} are readings that the officer settled, by cell; they stand for what the cells hold. */
    public SheetBinder(ReadingContext context, Map<CellAddress, String> confirmed) {
        this.context = context;
        this.confirmed = Map.copyOf(confirmed);
    }

    /** {@code expected} are the columns this reporter was given; one that is gone is a finding. */
    public BoundSheet bind(RawSheet sheet, Form form, List<Column> expected) {
        Optional<HeaderMatch> match = HeaderMatch.of(sheet, form);
        if (match.isEmpty()) {
            Finding finding = Finding.ofSheet(FindingCode.SHEET_NO_HEADER, sheet.name());
            return new BoundSheet(form, sheet.name(), Map.of(), List.of(), List.of(finding), cells(sheet.rows()));
        }
        return bind(sheet, form, match.get(), expected);
    }

    private BoundSheet bind(RawSheet sheet, Form form, HeaderMatch match, List<Column> expected) {
        List<Finding> findings = new ArrayList<>(HeaderFindings.of(sheet.name(), match, form, expected));
        List<RawRow> entries = new ArrayList<>();
        Set<String> headers = form.columns().stream()
                .map(column -> Words.fold(column.header()))
                .collect(Collectors.toSet());
        int notData = 0;
        for (RawRow row : sheet.rows()) {
            boolean entry =
                    row.index() > match.headerRow() && isEntry(row, headers, form, match, sheet.name(), findings);
            if (entry) {
                entries.add(row);
            } else {
                notData += row.cells().size();
            }
        }
        hidden(sheet.name(), entries).ifPresent(findings::add);
        RowBinder binder = new RowBinder(context, sheet, form, match, entries, confirmed);
        List<BoundRow> rows = entries.stream().map(binder::bind).toList();
        int bound = rows.stream().mapToInt(SheetBinder::filled).sum();
        return new BoundSheet(
                form, sheet.name(), Map.copyOf(match.columns()), rows, findings, notData + cells(entries) - bound);
    }

    private static int filled(BoundRow row) {
        return row.filled() + row.others().size();
    }

    private static boolean isEntry(
            RawRow row, Set<String> headers, Form form, HeaderMatch match, String sheet, List<Finding> findings) {
        RowKind kind = RowKind.of(row, headers);
        if (kind != RowKind.ENTRY) {
            RawCell first = row.cells().get(0);
            CellAddress address = new CellAddress(sheet, row.index(), first.column());
            findings.add(Finding.ofCell(
                    FindingCode.ROW_NOT_DATA,
                    address,
                    "found",
                    Words.clean(first.value().text())));
            return false;
        }
        return match.columns().entrySet().stream()
                .filter(place -> form.column(place.getKey()).orElseThrow().startsRow())
                .map(place -> row.cell(place.getValue()))
                .anyMatch(cell -> cell != null && !blank(cell.value()));
    }

    private static boolean blank(CellValue value) {
        return value instanceof CellValue.Text text && Words.clean(text.text()).isEmpty();
    }

    private static Optional<Finding> hidden(String sheet, List<RawRow> entries) {
        long count = entries.stream().filter(RawRow::hidden).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(Finding.ofSheet(FindingCode.ROW_HIDDEN, sheet, "count", Long.toString(count)));
    }

    private static int cells(List<RawRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }
}
