package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.MissingResults;

/** Binds the rows of a sheet to a form: finds header and columns, leaves out what is not a row, reads every cell. */
public final class SheetBinder {

    private final CellReader reader;
    private final Recognition recognition;
    private final Settled settled;

    public SheetBinder(ReadingContext context) {
        this(context, new Recognition());
    }

    /** Shares what it learns of forms and lists with every binder made of this one. */
    public SheetBinder(ReadingContext context, Recognition recognition) {
        this(new CellReader(context, recognition.choices()), recognition, new Settled(Map.of(), null));
    }

    private SheetBinder(CellReader reader, Recognition recognition, Settled settled) {
        this.reader = reader;
        this.recognition = recognition;
        this.settled = settled;
    }

    /**
     * The same for one workbook.
     *
     * @param confirmed readings that were settled, by cell; they stand for what the cells hold where that is not clear
     * @param results of formulas that the workbook was saved without, or null
     */
    public SheetBinder with(Map<CellAddress, Accepted> confirmed, @Nullable MissingResults results) {
        return new SheetBinder(reader, recognition, new Settled(Map.copyOf(confirmed), results));
    }

    /** {@code expected} are the columns this reporter was given; one that is gone is a finding. */
    public BoundSheet bind(RawSheet sheet, Form form, List<Column> expected) {
        FormHeaders headers = recognition.headers(form);
        Optional<HeaderMatch> match = HeaderMatch.of(sheet, headers);
        if (match.isEmpty()) {
            Finding finding = Finding.ofSheet(FindingCode.SHEET_NO_HEADER, sheet.name());
            return new BoundSheet(form, sheet.name(), Map.of(), List.of(), List.of(finding), cells(sheet.rows()));
        }
        return bind(sheet, headers, match.get(), expected);
    }

    private BoundSheet bind(RawSheet sheet, FormHeaders headers, HeaderMatch match, List<Column> expected) {
        Form form = headers.form();
        List<Finding> findings = new ArrayList<>(HeaderFindings.of(sheet.name(), match, form, expected));
        EnteredRows entered = EnteredRows.of(sheet, match, headers);
        List<RawRow> entries = entered.entries();
        findings.addAll(entered.findings());
        HiddenParts.of(sheet, match, headers, entries).ifPresent(findings::add);
        RowBinder binder = new RowBinder(reader, sheet, headers, match, entries, settled);
        List<BoundRow> rows = entries.stream().map(binder::bind).toList();
        new ValidatedCells(sheet, match).lost(rows).ifPresent(findings::add);
        boolean plain = sheet.merged().isEmpty();
        int bound = 0;
        for (BoundRow row : rows) {
            bound += (plain ? row.cells().size() : row.filled()) + row.others().size();
        }
        return new BoundSheet(
                form,
                sheet.name(),
                Map.copyOf(match.columns()),
                rows,
                findings,
                entered.notData() + cells(entries) - bound);
    }

    private static int cells(List<RawRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).sum();
    }
}
