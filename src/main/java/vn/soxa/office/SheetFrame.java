package vn.soxa.office;

import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCols;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTPageMargins;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetProtection;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;

/** What surrounds the rows of a sheet: columns, view, protection, print. */
final class SheetFrame {
    /** A column is this much wider than the characters in it. */
    private static final double PADDING = 0.7109375;

    private static final int MILLIMETRES_TOP_AND_BOTTOM = 20;
    private static final int MILLIMETRES_LEFT = 30;
    private static final int MILLIMETRES_RIGHT = 15;
    private static final int MILLIMETRES_HEADER_AND_FOOTER = 10;
    private static final double MILLIMETRES_IN_AN_INCH = 25.4;

    private final XSSFSheet sheet;
    private final CTWorksheet xml;
    private final SheetSpec spec;
    private final StyleMaster master;

    SheetFrame(XSSFSheet sheet, SheetSpec spec, StyleMaster master) {
        this.sheet = sheet;
        this.xml = sheet.getCTWorksheet();
        this.spec = spec;
        this.master = master;
    }

    void build() {
        if (xml.isSetDimension()) {
            xml.unsetDimension();
        }
        xml.getSheetFormatPr().setDefaultRowHeight(Lettering.STANDARD.lineHeight());
        columns();
        view();
        for (CellRange range : spec.merged()) {
            sheet.addMergedRegionUnsafe(address(range));
        }
        CellRange filter = spec.filter();
        if (filter != null) {
            sheet.setAutoFilter(address(filter));
        }
        if (spec.guarded()) {
            protect();
        }
        print();
    }

    static CellRangeAddress address(CellRange range) {
        return new CellRangeAddress(range.firstRow(), range.lastRow(), range.firstColumn(), range.lastColumn());
    }

    private void columns() {
        CTCols columns = xml.getColsArray(0);
        for (int i = 0; i < spec.columns().size(); i++) {
            ColumnSpec wanted = spec.columns().get(i);
            CTCol column = columns.addNewCol();
            column.setMin(i + 1L);
            column.setMax(i + 1L);
            column.setWidth(wanted.width() + PADDING);
            column.setCustomWidth(true);
            Look look = wanted.look();
            if (look != null) {
                column.setStyle(Long.parseLong(master.style(look)));
            }
            if (wanted.hidden()) {
                column.setHidden(true);
            }
        }
    }

    private void view() {
        if (spec.frozenRows() > 0 || spec.frozenColumns() > 0) {
            sheet.createFreezePane(spec.frozenColumns(), spec.frozenRows());
        }
        if (spec.zoom() != 100) {
            sheet.setZoom(spec.zoom());
        }
        if (spec.gridless()) {
            sheet.setDisplayGridlines(false);
        }
    }

    /** Each of these says what is locked. */
    private void protect() {
        CTSheetProtection locked = xml.addNewSheetProtection();
        locked.setSheet(true);
        locked.setObjects(true);
        locked.setScenarios(true);
        locked.setFormatColumns(false);
        locked.setFormatRows(false);
        locked.setInsertRows(false);
        locked.setSort(false);
        locked.setAutoFilter(false);
    }

    private void print() {
        sheet.setHorizontallyCenter(true);
        margins(xml.getPageMargins());
        SheetSpec.Print print = spec.print();
        if (print == null) {
            return;
        }
        sheet.setFitToPage(true);
        XSSFPrintSetup page = sheet.getPrintSetup();
        page.setPaperSize(PaperSize.A4_PAPER);
        page.setLandscape(print.landscape());
        page.setFitWidth((short) print.pagesWide());
        page.setFitHeight((short) 0);
        if (print.firstRepeatedRow() >= 0 && print.lastRepeatedRow() >= print.firstRepeatedRow()) {
            sheet.setRepeatingRows(new CellRangeAddress(print.firstRepeatedRow(), print.lastRepeatedRow(), -1, -1));
        }
        if (print.repeatedColumns() > 0) {
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, print.repeatedColumns() - 1));
        }
        if (!print.footer().isEmpty()) {
            sheet.getFooter().setCenter(print.footer());
        }
    }

    /** As Decree 30/2020/NĐ-CP, annex I, wants documents: narrower sides would be cut off in the binding. */
    private static void margins(CTPageMargins margins) {
        margins.setTop(MILLIMETRES_TOP_AND_BOTTOM / MILLIMETRES_IN_AN_INCH);
        margins.setBottom(MILLIMETRES_TOP_AND_BOTTOM / MILLIMETRES_IN_AN_INCH);
        margins.setLeft(MILLIMETRES_LEFT / MILLIMETRES_IN_AN_INCH);
        margins.setRight(MILLIMETRES_RIGHT / MILLIMETRES_IN_AN_INCH);
        margins.setHeader(MILLIMETRES_HEADER_AND_FOOTER / MILLIMETRES_IN_AN_INCH);
        margins.setFooter(MILLIMETRES_HEADER_AND_FOOTER / MILLIMETRES_IN_AN_INCH);
    }
}
