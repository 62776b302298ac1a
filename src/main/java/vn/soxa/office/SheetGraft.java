package vn.soxa.office;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Adds a sheet of ours to somebody else's workbook: texts, looks, links inside it, validations, print set-up. */
final class SheetGraft {
    /** The hidden row by which our page is known again, whatever it is called. */
    static final int KEY_ROW = 0;

    static final String PAGE_KEY = "soxa";

    private final XSSFWorkbook workbook;
    private final LooksAbroad looks;
    private final StyleMaster master;

    SheetGraft(XSSFWorkbook workbook, LooksAbroad looks, StyleMaster master) {
        this.workbook = workbook;
        this.looks = looks;
        this.master = master;
    }

    XSSFSheet graft(SheetSpec spec) {
        XSSFSheet sheet = workbook.createSheet(freeName(spec.name()));
        new SheetFrame(sheet, spec, master).build();
        new SheetRules(sheet, spec, new DifferentialLooks(master, workbook)).build();
        spec.rows().forEach(row -> write(sheet.createRow(row.index()), row));
        return sheet;
    }

    private void write(XSSFRow row, RowSpec spec) {
        if (spec.hidden()) {
            row.setZeroHeight(true);
        }
        Integer height = spec.height();
        if (height != null) {
            row.setHeightInPoints(height);
        }
        for (CellSpec each : spec.cells()) {
            XSSFCell cell = row.createCell(each.column());
            cell.setCellStyle(looks.style(each.look()));
            if (each.content() instanceof Content.Words words) {
                InlineText.put(cell, words.text());
            }
            CellSpec.Link link = each.link();
            if (link != null) {
                XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                hyperlink.setAddress(link.place());
                cell.setHyperlink(hyperlink);
            }
        }
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }
}
