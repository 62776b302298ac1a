package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.soxa.office.CellRange;

/** Everything of a sheet but its rows: columns, view, protection, rules, print. */
final class SheetFrame {
    /** Columns are counted in 256ths of a character, and are this much wider than the characters in them. */
    private static final int CHARACTER = 256;

    private static final int PADDING = 182;
    private static final IgnoredErrorType[] MEANT = {
        IgnoredErrorType.NUMBER_STORED_AS_TEXT,
        IgnoredErrorType.FORMULA,
        IgnoredErrorType.FORMULA_RANGE,
        IgnoredErrorType.UNLOCKED_FORMULA,
        IgnoredErrorType.EMPTY_CELL_REFERENCE
    };
    private static final byte[] TINT = {(byte) 0xBF, (byte) 0x8F, 0};
    private static final double MILLIMETRES_IN_AN_INCH = 25.4;

    private final SheetSpec spec;
    private final Looks looks;
    private final XSSFSheet sheet;

    private SheetFrame(SheetSpec spec, Looks looks, XSSFSheet sheet) {
        this.spec = spec;
        this.looks = looks;
        this.sheet = sheet;
    }

    static void put(SheetSpec spec, Looks looks, XSSFSheet sheet) {
        SheetFrame frame = new SheetFrame(spec, looks, sheet);
        frame.view();
        frame.columns();
        frame.areas();
        if (spec.guarded()) {
            frame.protect();
        }
        new SheetRules(spec, looks, sheet).put();
        frame.margins();
        if (spec.print() != null) {
            frame.print(spec.print());
        }
    }

    static CellRangeAddress area(CellRange range) {
        return new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn());
    }

    private void view() {
        sheet.setDisplayGridlines(!spec.gridless());
        if (spec.frozenRows() + spec.frozenColumns() > 0) {
            sheet.createFreezePane(spec.frozenColumns(), spec.frozenRows());
        }
        if (spec.isTinted()) {
            sheet.setTabColor(new XSSFColor(TINT, null));
        }
        CtBeans.standardHeight(sheet, Lettering.STANDARD.lineHeight());
    }

    private void columns() {
        int column = 0;
        for (ColumnSpec wanted : spec.columns()) {
            sheet.setColumnWidth(column, (int) Math.round(wanted.width() * CHARACTER) + PADDING);
            if (wanted.look() != null) {
                sheet.setDefaultColumnStyle(column, looks.style(wanted.look()));
            }
            if (wanted.hidden()) {
                sheet.setColumnHidden(column, true);
            }
            column++;
        }
    }

    private void areas() {
        spec.merged().forEach(range -> sheet.addMergedRegionUnsafe(area(range)));
        if (spec.filter() != null) {
            sheet.setAutoFilter(area(spec.filter()));
        }
        CellRange printed = spec.printArea();
        if (printed != null) {
            XSSFWorkbook book = sheet.getWorkbook();
            book.setPrintArea(
                    book.getSheetIndex(sheet),
                    printed.firstColumn(),
                    printed.lastColumn(),
                    printed.firstRow(),
                    printed.lastRow());
        }
        spec.unsuspected().forEach(range -> sheet.addIgnoredErrors(area(range), MEANT));
    }

    private void protect() {
        sheet.enableLocking();
        sheet.lockObjects(true);
        sheet.lockScenarios(true);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockInsertRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
    }

    /** As Decree 30/2020/NĐ-CP, annex I, wants documents: narrower sides would be cut off in the binding. */
    private void margins() {
        sheet.setHorizontallyCenter(true);
        margin(PageMargin.LEFT, Paper.LEFT);
        margin(PageMargin.RIGHT, Paper.RIGHT);
        margin(PageMargin.TOP, Paper.TOP);
        margin(PageMargin.BOTTOM, Paper.BOTTOM);
        margin(PageMargin.HEADER, 10);
        margin(PageMargin.FOOTER, 10);
    }

    private void margin(PageMargin side, int millimetres) {
        sheet.setMargin(side, millimetres / MILLIMETRES_IN_AN_INCH);
    }

    private void size(SheetSpec.Print print, XSSFPrintSetup setup) {
        sheet.setFitToPage(!spec.scaled());
        if (spec.scaled()) {
            setup.setScale((short) new Paper(spec, print).percent());
            spec.breaks().forEach(row -> sheet.setRowBreak(row - 1));
        } else {
            setup.setFitWidth((short) print.pagesWide());
            setup.setFitHeight((short) 0);
        }
    }

    private void print(SheetSpec.Print print) {
        XSSFPrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PaperSize.A4_PAPER);
        setup.setLandscape(print.landscape());
        size(print, setup);
        if (!print.footer().isEmpty()) {
            sheet.getFooter().setCenter(print.footer());
        }
        List<CellRangeAddress> repeated = new ArrayList<>();
        if (print.repeatedColumns() > 0) {
            repeated.add(new CellRangeAddress(-1, -1, 0, print.repeatedColumns() - 1));
        }
        if (print.firstRepeatedRow() >= 0 && print.lastRepeatedRow() >= print.firstRepeatedRow()) {
            repeated.add(new CellRangeAddress(print.firstRepeatedRow(), print.lastRepeatedRow(), -1, -1));
        }
        repeat(repeated);
    }

    /** POI's own setters of rows and of columns misread each other's names of sheets with a comma. */
    private void repeat(List<CellRangeAddress> repeated) {
        if (!repeated.isEmpty()) {
            XSSFName name = sheet.getWorkbook().createName();
            name.setNameName(XSSFName.BUILTIN_PRINT_TITLE);
            name.setSheetIndex(sheet.getWorkbook().getSheetIndex(sheet));
            name.setRefersToFormula(repeated.stream()
                    .map(range -> range.formatAsString(sheet.getSheetName(), true))
                    .collect(Collectors.joining(",")));
        }
    }
}
