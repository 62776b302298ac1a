package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** What stands around the cells of a written sheet, a line each. */
final class WrittenSheet {
    private final XSSFSheet sheet;
    private final List<String> lines = new ArrayList<>();

    private WrittenSheet(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    static List<String> around(XSSFSheet sheet) {
        WrittenSheet written = new WrittenSheet(sheet);
        written.columns();
        written.rules();
        written.frame();
        written.charts();
        return written.lines;
    }

    private void columns() {
        if (sheet.getCTWorksheet().sizeOfColsArray() == 0) {
            return;
        }
        for (CTCol column : sheet.getCTWorksheet().getColsArray(0).getColArray()) {
            boolean locked = sheet.getColumnStyle((int) column.getMin() - 1).getLocked();
            add(
                    "column",
                    CellReference.convertNumToColString((int) column.getMin() - 1)
                            + String.format(Locale.ROOT, " | %.0f", column.getWidth() - 0.7)
                            + (column.getHidden() ? " | hidden" : "")
                            + (locked ? "" : " | unlocked"));
        }
    }

    private void rules() {
        for (XSSFDataValidation validation : sheet.getDataValidations()) {
            DataValidationConstraint limit = validation.getValidationConstraint();
            String formula = limit.getFormula1() == null ? "" : " " + limit.getFormula1();
            add(
                    "validation",
                    validation.getRegions().getCellRangeAddress(0).formatAsString()
                            + " | " + type(limit.getValidationType()) + formula
                            + (validation.getErrorStyle() == 0 ? " | stop" : " | warning")
                            + " | " + validation.getPromptBoxText() + " | " + validation.getErrorBoxText());
        }
        XSSFSheetConditionalFormatting highlights = sheet.getSheetConditionalFormatting();
        for (int i = 0; i < highlights.getNumConditionalFormattings(); i++) {
            XSSFConditionalFormatting highlight = highlights.getConditionalFormattingAt(i);
            add(
                    "highlight",
                    highlight.getFormattingRanges()[0].formatAsString() + " | "
                            + highlight.getRule(0).getFormula1());
        }
    }

    private static String type(int type) {
        return switch (type) {
            case DataValidationConstraint.ValidationType.LIST -> "list";
            case DataValidationConstraint.ValidationType.FORMULA -> "when";
            default -> "anything";
        };
    }

    private void frame() {
        sheet.getMergedRegions().forEach(range -> add("merged", range.formatAsString()));
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            add("filter", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
        if (sheet.getPaneInformation() != null) {
            add(
                    "frozen",
                    sheet.getPaneInformation().getHorizontalSplitPosition() + " rows, "
                            + sheet.getPaneInformation().getVerticalSplitPosition() + " columns");
        }
        if (sheet.getProtect()) {
            add(
                    "guarded",
                    "insert rows " + !sheet.isInsertRowsLocked() + ", sort " + !sheet.isSortLocked() + ", filter "
                            + !sheet.isAutoFilterLocked() + ", column widths " + !sheet.isFormatColumnsLocked());
        }
        if (sheet.getCTWorksheet().isSetPageSetup()) {
            add(
                    "print",
                    (sheet.getPrintSetup().getLandscape() ? "landscape" : "portrait") + " | "
                            + sheet.getFooter().getCenter());
        }
    }

    private void charts() {
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (XSSFChart chart : drawing.getCharts()) {
                add("chart", chart.getTitleText().getString());
            }
        }
    }

    private void add(String what, String text) {
        lines.add(sheet.getSheetName() + " " + what + " | " + text);
    }
}
