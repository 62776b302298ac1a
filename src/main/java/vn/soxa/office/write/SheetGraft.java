package vn.soxa.office.write;

import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Adds a sheet of ours to somebody else's workbook. */
record SheetGraft(XSSFWorkbook book, Looks looks) {
    /** The hidden row by which our page is known again, whatever it is called. */
    static final int KEY_ROW = 0;

    static final String PAGE_KEY = "soxa";

    /** Puts it in front of all sheets, and lets the workbook open there. */
    void graft(SheetSpec spec) {
        XSSFSheet sheet = book.createSheet(freeName(spec.name()));
        book.setSheetOrder(sheet.getSheetName(), 0);
        SheetFrame.put(spec, looks, sheet);
        SheetRows rows = new SheetRows(spec, looks, sheet, sheet);
        spec.rows().forEach(rows::add);
        openAt(book, 0);
    }

    /** No other sheet stays selected: what is typed in one of several selected ones goes into all of them. */
    static void openAt(XSSFWorkbook book, int place) {
        book.setActiveSheet(place);
        book.setFirstVisibleTab(Math.min(place, book.getFirstVisibleTab()));
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            if (!(sheet instanceof XSSFChartSheet) && sheet.isSelected() != (i == place)) {
                sheet.setSelected(i == place);
            }
        }
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; book.getSheet(name) != null; number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }
}
