package vn.soxa.submission;

import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.TextRun;
import vn.soxa.text.LegacyFonts;

/** Separated values name no font: where all of them were typed with one of before Unicode, each cell is said to be in it. */
record OldFont(String font) {
    private static final String SEPARATED_VALUES = "csv";

    static RawWorkbook told(RawWorkbook workbook) {
        String seen = workbook.format().equals(SEPARATED_VALUES) ? texts(workbook) : "";
        return LegacyFonts.font(seen)
                .map(font -> new OldFont(font).of(workbook))
                .orElse(workbook);
    }

    private static String texts(RawWorkbook workbook) {
        return workbook.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().text())
                .collect(Collectors.joining(" "));
    }

    private RawWorkbook of(RawWorkbook workbook) {
        List<RawSheet> all = workbook.sheets().stream().map(this::of).toList();
        return new RawWorkbook(
                workbook.format(),
                workbook.properties(),
                workbook.names(),
                all,
                workbook.modified(),
                workbook.limits());
    }

    private RawSheet of(RawSheet sheet) {
        return new RawSheet(
                sheet.name(),
                sheet.hidden(),
                sheet.rows().stream().map(this::of).toList(),
                sheet.merged(),
                sheet.hiddenColumns(),
                sheet.validated(),
                sheet.limits());
    }

    private RawRow of(RawRow row) {
        return new RawRow(
                row.index(), row.hidden(), row.cells().stream().map(this::of).toList());
    }

    private RawCell of(RawCell cell) {
        String text = cell.value().text();
        return new RawCell(cell.column(), new CellValue.Text(text, List.of(new TextRun(text, font))), cell.formula());
    }
}
