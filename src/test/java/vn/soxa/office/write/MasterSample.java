package vn.soxa.office.write;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One style of the master workbook while it is being put together. */
final class MasterSample {
    private final XSSFWorkbook workbook;
    private final XSSFCellStyle style;
    private final XSSFFont font;

    MasterSample(XSSFWorkbook workbook, double points) {
        this.workbook = workbook;
        style = workbook.createCellStyle();
        font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeight(points);
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    MasterSample bold() {
        font.setBold(true);
        return this;
    }

    MasterSample italic() {
        font.setItalic(true);
        return this;
    }

    MasterSample underlined() {
        font.setUnderline(XSSFFont.U_SINGLE);
        return this;
    }

    MasterSample letters(String rgb) {
        font.setColor(colour(rgb));
        return this;
    }

    MasterSample fill(String rgb) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(rgb));
        return this;
    }

    MasterSample framed(String rgb) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour(rgb));
        style.setBottomBorderColor(colour(rgb));
        style.setLeftBorderColor(colour(rgb));
        style.setRightBorderColor(colour(rgb));
        return this;
    }

    MasterSample ruledBelow(String rgb) {
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(rgb));
        return this;
    }

    MasterSample left() {
        style.setAlignment(HorizontalAlignment.LEFT);
        return this;
    }

    MasterSample centred() {
        style.setAlignment(HorizontalAlignment.CENTER);
        return this;
    }

    MasterSample right() {
        style.setAlignment(HorizontalAlignment.RIGHT);
        return this;
    }

    /** Keeps words and figures off the frame. */
    MasterSample indented() {
        style.setIndention((short) 1);
        return this;
    }

    MasterSample top() {
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return this;
    }

    MasterSample wrapped() {
        style.setWrapText(true);
        return this;
    }

    MasterSample format(String format) {
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return this;
    }

    MasterSample unlocked() {
        style.setLocked(false);
        return this;
    }

    XSSFCellStyle style() {
        return style;
    }

    private static XSSFColor colour(String rgb) {
        return new XSSFColor(new byte[] {
            (byte) 0xFF,
            (byte) Integer.parseInt(rgb.substring(0, 2), 16),
            (byte) Integer.parseInt(rgb.substring(2, 4), 16),
            (byte) Integer.parseInt(rgb.substring(4, 6), 16)
        });
    }
}
