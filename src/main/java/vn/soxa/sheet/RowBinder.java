package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Area;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Reading;

/** Reads the cells of one row after another, and judges each row by the form's rules. */
final class RowBinder {

    /** A column of the form that the sheet has. */
    private record Placed(Column column, int place, ColumnStyle style) {}

    private static final Comparator<Finding> BY_CELL =
            Comparator.comparing(Finding::cell, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final RawSheet sheet;
    private final Form form;
    private final CellReader reader;
    private final RowRules rules;
    private final List<Placed> columns = new ArrayList<>();
    private final @Nullable Placed unit;
    private final MergedCells merged;
    private final OtherColumns others;
    private final Settled settled;
    private final int rowCode;
    private final boolean ownersToo;

    RowBinder(
            CellReader reader,
            RawSheet sheet,
            FormHeaders form,
            HeaderMatch match,
            List<RawRow> entries,
            Settled settled) {
        this.settled = settled;
        this.sheet = sheet;
        this.form = form.form();
        this.reader = reader;
        this.rules = new RowRules(sheet.name(), form, reader.context(), match.columns());
        this.merged = MergedCells.of(sheet, match.headerRow());
        this.others = new OtherColumns(sheet.name(), match);
        Placed unitColumn = null;
        boolean owners = false;
        for (Column known : this.form.columns()) {
            Column column =
                    known.prompting(known.prompt(), reader.context().examples().in(known.example()));
            Integer place = match.columns().get(column.key());
            if (place != null) {
                Placed placed = new Placed(column, place, ColumnStyle.of(this.form, column, place, entries));
                columns.add(placed);
                unitColumn = column.key().equals(Column.UNIT) ? placed : unitColumn;
                owners |= column.hand() == Hand.OWNER;
            }
        }
        this.unit = unitColumn;
        this.ownersToo = owners;
        this.rowCode = match.columns().getOrDefault(Column.ROW_CODE, -1);
    }

    BoundRow bind(RawRow raw) {
        Map<String, BoundCell> cells = new HashMap<>(columns.size() * 2);
        List<Finding> findings = new ArrayList<>(0);
        Set<String> unreadable = new HashSet<>(0);
        Set<String> stored = new HashSet<>(0);
        Set<CellAddress> chosen = new HashSet<>(0);
        String areasIn = unit(raw);
        boolean completes = ownersToo && rowCode >= 0 && raw.cell(rowCode) != null;
        for (Placed placed : columns) {
            CellAddress address = merged.address(raw.index(), placed.place());
            CellValue value = valueOrTold(raw, address, placed.column());
            if (value != null) {
                String text = Shown.text(value);
                CellOutcome outcome = outcome(value, text, placed, address, areasIn, chosen);
                cells.put(placed.column().key(), new BoundCell(address, text, outcome.value()));
                if (value instanceof CellValue.Day && settled.confirmed(address, text) == null) {
                    stored.add(placed.column().key());
                }
                for (Reading<?> said : outcome.said()) {
                    Finding finding = CellFindings.of(said, placed.column(), address, text, completes, areasIn);
                    findings.add(finding);
                    if (said.value() == null && finding.code().severity().compareTo(Severity.CONFIRM) <= 0) {
                        unreadable.add(placed.column().key());
                    }
                }
            }
        }
        rules.broken(raw.index(), cells, unreadable, stored, completes)
                .forEach(broken -> findings.add(settled(broken, chosen)));
        if (!unreadable.isEmpty()) {
            rules.partsOf(unreadable, cells).forEach((part, whole) -> setAside(part, whole, cells, findings));
        }
        if (findings.size() > 1) {
            findings.sort(BY_CELL);
        }
        return new BoundRow(form, sheet.name(), raw.index(), cells, others.of(raw), findings);
    }

    /** A figure that a person chose out of two, each with its unit, is meant, however rare it is. */
    private static Finding settled(Finding broken, Set<CellAddress> chosen) {
        return broken.severity() == Severity.CONFIRM && chosen.contains(broken.cell())
                ? broken.as(Severity.INFO)
                : broken;
    }

    /** A part does not count while nobody knows what it is a part of. */
    private void setAside(Column part, Column whole, Map<String, BoundCell> cells, List<Finding> findings) {
        BoundCell cell = cells.get(part.key());
        BoundCell unread = cells.get(whole.key());
        if (cell != null && cell.value() != null && unread != null) {
            cells.put(part.key(), new BoundCell(cell.address(), cell.raw(), null));
            findings.add(Finding.ofCell(
                    FindingCode.CELL_WHOLE_UNREAD,
                    cell.address(),
                    "found",
                    cell.raw(),
                    "header",
                    part.header(),
                    "whole",
                    whole.header(),
                    "otherCell",
                    unread.address().a1()));
        }
    }

    private String unit(RawRow raw) {
        String usual = reader.context().unit();
        if (unit == null) {
            return usual;
        }
        CellValue typed = value(raw, merged.address(raw.index(), unit.place()), unit.column());
        if (typed == null) {
            return usual;
        }
        Object read = reader.read(typed, unit.column(), unit.style(), usual).value();
        return read == null ? typed.text() : read.toString();
    }

    /** A blank cell may have been told by telephone. */
    private @Nullable CellValue valueOrTold(RawRow raw, CellAddress address, Column column) {
        CellValue own = value(raw, address, column);
        String told = own == null ? settled.confirmed(address, "") : null;
        return told == null ? own : new CellValue.Text(told);
    }

    /**
     * What the cell says, or what a person settled it to mean: where that is not clear or wrong, and of figures and days
     * always, as an answer about the row of one is in words.
     *
     * @param chosen takes the cells of which a person chose one of the readings that were offered
     */
    private CellOutcome outcome(
            CellValue value, String text, Placed placed, CellAddress address, String areasIn, Set<CellAddress> chosen) {
        CellOutcome own = reader.read(value, placed.column(), placed.style(), areasIn);
        boolean tellable = own.value() == null
                || placed.column().type().numeric()
                || placed.column().type().date();
        String accepted = tellable ? settled.confirmed(address, text) : null;
        CellOutcome asked = asked(own, text, placed.column(), areasIn);
        if (accepted == null) {
            return asked;
        }
        CellOutcome meant = reader.read(new CellValue.Text(accepted), placed.column(), placed.style(), areasIn);
        if (meant.value() != null && asked.offers(accepted)) {
            chosen.add(address);
        }
        return meant.value() == null ? asked : meant;
    }

    private static CellOutcome asked(CellOutcome own, String text, Column column, String areasIn) {
        return own.value() instanceof Area area && SmallArea.is(area) && column.weighs()
                ? CellOutcome.of(new SmallArea(area, text, areasIn).asked())
                : own;
    }

    /** The cell's own value; a formula without one is calculated. */
    private @Nullable CellValue value(RawRow raw, CellAddress address, Column column) {
        RawCell own =
                address.row() == raw.index() ? raw.cell(address.column()) : sheet.cell(address.row(), address.column());
        if (own == null) {
            return null;
        }
        return own.value() instanceof CellValue.NotCalculated && column.type() != ColumnType.PERCENT
                ? settled.calculated(address, own.value())
                : own.value();
    }
}
