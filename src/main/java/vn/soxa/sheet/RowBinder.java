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
import vn.soxa.text.Units;

/** Reads the cells of one row after another, and judges each row by the form's rules. */
final class RowBinder {

    /** A column of the form that the sheet has. */
    private record Placed(Column column, int place, ColumnStyle style) {}

    private static final String HECTARE = "ha";
    /** Square metres below which nobody means an area. */
    private static final int LEAST = 10;

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
        String areasIn = unit(raw);
        boolean completes = ownersToo && rowCode >= 0 && raw.cell(rowCode) != null;
        for (Placed placed : columns) {
            CellAddress address = merged.address(raw.index(), placed.place());
            CellValue value = valueOrTold(raw, address, placed.column());
            if (value != null) {
                String text = Shown.text(value);
                CellOutcome outcome = outcome(value, text, placed, address, areasIn);
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
        findings.addAll(rules.broken(raw.index(), cells, unreadable, stored, completes));
        if (!unreadable.isEmpty()) {
            rules.partsOf(unreadable, cells).forEach((part, whole) -> setAside(part, whole, cells, findings));
        }
        if (findings.size() > 1) {
            findings.sort(BY_CELL);
        }
        return new BoundRow(form, sheet.name(), raw.index(), cells, others.of(raw), findings);
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
     */
    private CellOutcome outcome(CellValue value, String text, Placed placed, CellAddress address, String areasIn) {
        CellOutcome own = reader.read(value, placed.column(), placed.style(), areasIn);
        boolean tellable = own.value() == null
                || placed.column().type().numeric()
                || placed.column().type().date();
        String accepted = tellable ? settled.confirmed(address, text) : null;
        boolean tiny = own.value() instanceof Area area && area.squareMetres() > 0 && area.squareMetres() < LEAST;
        if (accepted == null && tiny && placed.column().weighs()) {
            return tiny(text, areasIn);
        }
        if (accepted == null) {
            return own;
        }
        CellOutcome meant = reader.read(new CellValue.Text(accepted), placed.column(), placed.style(), areasIn);
        return meant.value() == null ? own : meant;
    }

    /** A parcel that a table would cover: the unit was another, or the figure was larger. */
    private static CellOutcome tiny(String text, String usual) {
        String figure = text.replaceAll("[^\\d.,]", "").replaceFirst("[.,]$", "");
        String digits = figure.replaceAll("[.,]", "").replaceFirst("^0+", "");
        String behind = text.replaceFirst("^[\\d.,\\s]+", "");
        String unit = behind.isEmpty() ? usual : behind;
        boolean metres = Units.isSquareMetre(unit) && !digits.equals(figure);
        String larger = unit.equalsIgnoreCase(HECTARE) ? digits : figure;
        return CellOutcome.of(Reading.failed(
                FindingCode.CELL_NUMBER_AMBIGUOUS,
                null,
                "found",
                text,
                "reading1",
                metres ? digits + " m²" : larger + " " + HECTARE,
                "reading2",
                figure + " " + unit));
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
