package vn.soxa.office.write;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/** The values of a workbook of another format, as a workbook of ours: no formula, no macro, nothing but what was read. */
final class PlainCopy {
    private static final Pattern PLACE_OR_TEXT = Pattern.compile("'?[^'!]+'?!\\$?[A-Z]{1,3}\\$?\\d+|\"[^\"]*\"");
    private static final int TOP = 12;
    private static final int LEAST_COLUMNS = 3;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 30;

    private PlainCopy() {}

    static WorkbookSpec of(RawWorkbook workbook) {
        List<SheetSpec> sheets =
                workbook.sheets().stream().map(PlainCopy::sheet).toList();
        if (workbook.sheets().stream().allMatch(RawSheet::hidden)) {
            sheets.forEach(sheet -> sheet.visibility(SheetSpec.Visibility.SHOWN));
        }
        Map<String, String> names = new TreeMap<>(workbook.names());
        names.values().removeIf(formula -> !PLACE_OR_TEXT.matcher(formula).matches());
        Instant modified = workbook.modified();
        return new WorkbookSpec("", sheets, names, workbook.properties(), modified == null ? Instant.EPOCH : modified);
    }

    private static SheetSpec sheet(RawSheet raw) {
        SheetSpec sheet = new SheetSpec(raw.name())
                .visibility(raw.hidden() ? SheetSpec.Visibility.HIDDEN : SheetSpec.Visibility.SHOWN);
        int header = header(raw);
        columns(sheet, raw);
        raw.merged().forEach(sheet::merge);
        RawRow headers = raw.row(header);
        int width = headers == null
                ? 0
                : headers.cells().get(headers.cells().size() - 1).column() + 1;
        sheet.rows(raw.rows().stream().map(row -> row(row, header, width)).toList());
        return sheet.print(new SheetSpec.Print(true, header, header, ""));
    }

    private static RowSpec row(RawRow raw, int header, int width) {
        boolean above = header < 0 || raw.index() < header;
        List<CellSpec> cells = new ArrayList<>();
        for (RawCell cell : raw.cells()) {
            cells.add(cell(cell, above ? Look.PLAIN : raw.index() == header ? Look.HEADER : null));
        }
        for (int column = 0; column < width && !above; column++) {
            if (raw.cell(column) == null) {
                cells.add(CellSpec.text(column, null, Look.ENTRY_TEXT));
            }
        }
        RowSpec row = RowSpec.of(raw.index(), cells);
        return raw.hidden() ? row.hide() : row;
    }

    private static CellSpec cell(RawCell raw, @org.jspecify.annotations.Nullable Look above) {
        if (raw.value() instanceof CellValue.Amount amount && !amount.look().clock()) {
            Look look = amount.percent() ? Look.BODY_PERCENT : Look.ENTRY_NUMBER;
            return CellSpec.number(raw.column(), amount.number(), above == null ? look : above);
        }
        if (raw.value() instanceof CellValue.Day day) {
            return CellSpec.date(raw.column(), day.date(), above == null ? Look.ENTRY_DATE : above);
        }
        return CellSpec.text(raw.column(), raw.value().text(), above == null ? Look.ENTRY_TEXT : above);
    }

    /** The last of the fullest rows near the top that hold nothing but texts; -1 if there is none. */
    private static int header(RawSheet sheet) {
        int header = -1;
        int most = LEAST_COLUMNS;
        for (RawRow row : sheet.rows().stream().limit(TOP).toList()) {
            boolean texts = row.cells().stream().allMatch(cell -> cell.value() instanceof CellValue.Text);
            if (texts && !row.hidden() && row.cells().size() > most) {
                header = row.index();
                most = row.cells().size();
            }
        }
        return header;
    }

    private static void columns(SheetSpec sheet, RawSheet raw) {
        Map<Integer, Integer> longest = new TreeMap<>(raw.rows().stream()
                .filter(row -> row.cells().size() > 1)
                .flatMap(row -> row.cells().stream())
                .collect(Collectors.toMap(
                        RawCell::column, cell -> cell.value().text().length(), Math::max)));
        int last = longest.keySet().stream().max(Integer::compare).orElse(-1);
        for (int column = 0; column <= last; column++) {
            int width = Math.max(NARROWEST, Math.min(WIDEST, longest.getOrDefault(column, 0) + 2));
            if (raw.hiddenColumns().contains(column)) {
                sheet.hiddenColumn(width, null);
            } else {
                sheet.column(width, null);
            }
        }
    }
}
