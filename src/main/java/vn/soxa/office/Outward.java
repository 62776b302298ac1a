package vn.soxa.office;

import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;

/** What can be seen of a cell style: some programs keep equal looks under several numbers. */
record Outward(long font, long fill, long border, long format, String alignment, String protection) {

    static Outward of(XSSFCellStyle style) {
        CTXf xf = style.getCoreXf();
        return new Outward(
                xf.getFontId(),
                xf.getFillId(),
                xf.getBorderId(),
                xf.getNumFmtId(),
                xf.isSetAlignment() ? xf.getAlignment().xmlText() : "",
                xf.isSetProtection() ? xf.getProtection().xmlText() : "");
    }
}
