package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.text.Glossary;
import vn.soxa.text.Reading;

/** Reads the cells of one row after another, and judges each row by the form's rules. */
final class RowBinder {

    private final RawSheet sheet;
    private final Form form;
    private final HeaderMatch match;
    private final ReadingContext context;
    private final CellReader reader;
    private final RowRules rules;
    private final Map<String, ColumnStyle> styles;
    private final Map<CellAddress, String> confirmed;

    RowBinder(
            ReadingContext context,
            RawSheet sheet,
            Form form,
            HeaderMatch match,
            List<RawRow> entries,
            Map<CellAddress, String> confirmed) {
        this.context = context;
        this.confirmed = confirmed;
        this.sheet = sheet;
        this.form = form;
        this.match = match;
        this.reader = new CellReader(context);
        this.rules = new RowRules(form, context.bounds(), match.columns());
        this.styles = match.columns().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, place -> style(place, form, entries)));
    }

    BoundRow bind(RawRow raw) {
        Map<String, BoundCell> cells = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        Set<String> unreadable = new HashSet<>();
        String unit = unit(raw);
        boolean others = completesOthers(raw);
        for (Column column : form.columns()) {
            Integer place = match.columns().get(column.key());
            CellAddress address = place == null ? null : address(raw.index(), place);
            CellValue value = address == null ? null : value(address);
            if (address != null && value != null) {
                CellOutcome outcome = reader.read(value, column, style(column.key()), unit);
                String shown = Shown.text(value);
                cells.put(column.key(), new BoundCell(address, shown, outcome.value()));
                for (Reading<?> said : outcome.said()) {
                    Finding finding = finding(said, column, address, shown, others);
                    findings.add(finding);
                    if (said.value() == null && finding.code().severity().compareTo(Severity.CONFIRM) <= 0) {
                        unreadable.add(column.key());
                    }
                }
            }
        }
        BoundRow row = new BoundRow(form, sheet.name(), raw.index(), cells, others(raw), List.of());
        findings.addAll(rules.broken(row, unreadable, others));
        findings.sort(Comparator.comparing(Finding::cell, Comparator.nullsFirst(Comparator.naturalOrder())));
        return row.with(findings);
    }

    /** True in the owner officer's workbook, on a row that a hamlet reported. */
    private boolean completesOthers(RawRow raw) {
        Integer code = match.columns().get(Column.ROW_CODE);
        boolean ownerColumns = form.columns().stream()
                .anyMatch(c -> c.hand() == Hand.OWNER && match.columns().containsKey(c.key()));
        return form.twoHands() && ownerColumns && code != null && raw.cell(code) != null;
    }

    private String unit(RawRow raw) {
        Integer place = match.columns().get(Column.UNIT);
        CellValue typed = place == null ? null : value(address(raw.index(), place));
        Column column = form.column(Column.UNIT).orElse(null);
        if (typed == null || column == null) {
            return context.unit();
        }
        Object read =
                reader.read(typed, column, style(Column.UNIT), context.unit()).value();
        return read == null ? typed.text() : read.toString();
    }

    /** What the officer confirmed for the cell, else its own value. */
    private @Nullable CellValue value(CellAddress address) {
        String accepted = confirmed.get(address);
        if (accepted != null) {
            return new CellValue.Text(accepted);
        }
        RawCell own = sheet.cell(address.row(), address.column());
        return own == null ? null : own.value();
    }

    /** A cell inside a merged range stands for the range's first cell, in the same column only. */
    private CellAddress address(int row, int column) {
        for (CellRange range : sheet.merged()) {
            if (range.contains(row, column) && range.firstRow() > match.headerRow()) {
                return new CellAddress(sheet.name(), range.firstRow(), column);
            }
        }
        return new CellAddress(sheet.name(), row, column);
    }

    private Map<String, BoundCell> others(RawRow raw) {
        Map<String, BoundCell> others = new HashMap<>();
        Stream.concat(match.unknown().entrySet().stream(), match.doubled().entrySet().stream())
                .forEach(column -> {
                    RawCell cell = raw.cell(column.getKey());
                    if (cell != null) {
                        String header = column.getValue();
                        String name =
                                others.containsKey(header) || match.doubled().containsKey(column.getKey())
                                        ? header + " (" + CellAddress.columnName(column.getKey()) + ")"
                                        : header;
                        CellAddress place = new CellAddress(sheet.name(), raw.index(), column.getKey());
                        others.put(
                                name,
                                new BoundCell(
                                        place, cell.value().text(), cell.value().text()));
                    }
                });
        return others;
    }

    private Finding finding(Reading<?> said, Column column, CellAddress address, String raw, boolean others) {
        FindingCode code = Objects.requireNonNull(said.code());
        Finding finding = Finding.ofCell(code, address, "header", column.header(), "example", column.example())
                .with("kind", Glossary.find("kind." + column.type()).orElse(column.header()))
                .with("found", raw);
        for (Map.Entry<String, String> arg : said.args().entrySet()) {
            finding = finding.with(arg.getKey(), arg.getValue());
        }
        if (code == FindingCode.CELL_SHAPE && said.args().containsKey("reading1")) {
            return finding.as(Severity.INFO); // a leading zero that a spreadsheet dropped, put back
        }
        boolean light = !weighs(column) || (others && column.hand() != Hand.OWNER);
        boolean heavy = finding.rejects();
        return (heavy && light ? finding.as(Severity.WARNING) : finding).suggesting(said.suggestion());
    }

    /** A unit of area weighs as much as the areas it is for. */
    private static boolean weighs(Column column) {
        return column.weighs() || column.key().equals(Column.UNIT) || column.type() == ColumnType.AREA;
    }

    private ColumnStyle style(String key) {
        return Objects.requireNonNull(styles.get(key), key);
    }

    private static ColumnStyle style(Map.Entry<String, Integer> place, Form form, List<RawRow> entries) {
        List<String> texts = entries.stream()
                .map(row -> row.cell(place.getValue()))
                .filter(Objects::nonNull)
                .map(RawCell::value)
                .filter(CellValue.Text.class::isInstance)
                .map(CellValue::text)
                .toList();
        return ColumnStyle.of(form.column(place.getKey()).orElseThrow(), texts);
    }
}
