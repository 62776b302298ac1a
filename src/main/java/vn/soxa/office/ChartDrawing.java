package vn.soxa.office;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a chart beside the cells that it shows. */
final class ChartDrawing {
    private final XSSFSheet sheet;
    private final XSSFWorkbook workbook;
    private final Chart chart;

    ChartDrawing(XSSFSheet sheet, XSSFWorkbook workbook, Chart chart) {
        this.sheet = sheet;
        this.workbook = workbook;
        this.chart = chart;
    }

    void draw() {}
}
