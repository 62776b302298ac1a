package vn.soxa.office.write;

import java.util.List;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLProperties.CustomProperties;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellFill;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBlip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBookView;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFill;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTXf;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * What workbooks can say and POI's own calls cannot: the beans behind them, each with its reason, and nowhere else.
 */
final class CtBeans {
    private static final int WIDTH = 28_800;
    private static final int HEIGHT = 15_000;
    private static final int TAB_THOUSANDTHS = 850;

    private CtBeans() {}

    /** POI leaves the tabs half of the window; a workbook of many sheets needs more. */
    static void wideTabs(XSSFWorkbook book) {
        CTBookView view = book.getCTWorkbook().getBookViews().getWorkbookViewArray(0);
        view.setWindowWidth(WIDTH);
        view.setWindowHeight(HEIGHT);
        view.setTabRatio(TAB_THOUSANDTHS);
    }

    /** POI's call also says that nobody may fit the rows to their words. */
    static void standardHeight(XSSFSheet sheet, double points) {
        sheet.getCTWorksheet().getSheetFormatPr().setDefaultRowHeight(points);
    }

    /** POI's call fixes the height: a person's later edit would no longer adjust it. */
    static void automaticHeight(XSSFRow row, double points) {
        row.getCTRow().setHt(points);
    }

    /** POI's call turns every text into markup to find it among the texts of the workbook, however often it was there. */
    static void sharedText(XSSFCell cell, int number) {
        cell.getCTCell().setT(STCellType.S);
        cell.getCTCell().setV(Integer.toString(number));
    }

    /** POI adds custom properties, and changes none. */
    static void change(CustomProperties known, String name, String text) {
        known.getProperty(name).setLpwstr(text);
    }

    /** Empty where there is none, or no text. */
    static String text(CustomProperties known, String name) {
        CTProperty property = known.getProperty(name);
        return property == null ? "" : Objects.requireNonNullElse(property.getLpwstr(), "");
    }

    /** POI knows neither corners, nor the letters of a whole chart, nor the ground of its plot. */
    static void ground(XSSFChart chart, String font, int hundredths, byte[] ground, byte[] edge) {
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        CTShapeProperties shape = chart.getCTChart().getPlotArea().addNewSpPr();
        shape.addNewSolidFill().addNewSrgbClr().setVal(ground);
        shape.addNewLn().addNewSolidFill().addNewSrgbClr().setVal(edge);
        CTTextBody letters = chart.getCTChartSpace().addNewTxPr();
        letters.addNewBodyPr();
        letters.addNewLstStyle();
        CTTextCharacterProperties each = letters.addNewP().addNewPPr().addNewDefRPr();
        each.setSz(hundredths);
        each.addNewLatin().setTypeface(font);
    }

    /** POI knows no data labels. */
    static void labels(XSSFChart chart) {
        CTPlotArea area = chart.getCTChart().getPlotArea();
        area.getBarChartList().forEach(bars -> bars.getSerList().forEach(CtBeans::labels));
        area.getLineChartList().forEach(lines -> lines.getSerList().forEach(CtBeans::labels));
    }

    /** POI gives the title no letters of its own. */
    static void title(XSSFChart chart, int hundredths) {
        CTTitle title = chart.getCTChart().getTitle();
        if (!title.isSetOverlay()) {
            title.addNewOverlay().setVal(false);
        }
        for (CTTextParagraph paragraph : title.getTx().getRich().getPList()) {
            for (CTRegularTextRun run : paragraph.getRList()) {
                CTTextCharacterProperties each = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
                each.setLang("vi-VN");
                each.setSz(hundredths);
                each.setB(true);
            }
        }
    }

    private static void labels(CTBarSer series) {
        numberOnly(series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls());
    }

    private static void labels(CTLineSer series) {
        CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
        labels.addNewDLblPos().setVal(STDLblPos.T);
        numberOnly(labels);
        series.getMarker()
                .addNewSpPr()
                .addNewSolidFill()
                .set(series.getSpPr().getLn().getSolidFill());
    }

    private static void numberOnly(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** POI's clone of a style changes a named style of the workbook beside it. */
    static XSSFCellStyle copy(XSSFWorkbook book, XSSFCellStyle style) {
        int count = book.getStylesSource().putCellXf((CTXf) style.getCoreXf().copy());
        return book.getCellStyleAt(count - 1);
    }

    /**
     * A style of another workbook. POI's clone takes the number of a named style along that means another one here, and
     * gives the font's elements a prefix, with which Gnumeric does not read them.
     */
    static XSSFCellStyle copy(XSSFWorkbook book, XSSFWorkbook from, XSSFCellStyle style) {
        StylesTable own = book.getStylesSource();
        StylesTable theirs = from.getStylesSource();
        CTXf xf = (CTXf) style.getCoreXf().copy();
        xf.setFontId(
                own.putFont(new XSSFFont((CTFont) style.getFont().getCTFont().copy())));
        xf.setFillId(own.putFill(new XSSFCellFill(
                (CTFill) theirs.getFillAt((int) xf.getFillId()).getCTFill().copy(), own.getIndexedColors())));
        xf.setBorderId(own.putBorder(new XSSFCellBorder((CTBorder)
                theirs.getBorderAt((int) xf.getBorderId()).getCTBorder().copy())));
        xf.setNumFmtId(book.createDataFormat().getFormat(style.getDataFormatString()));
        xf.setXfId(0);
        return book.getCellStyleAt(own.putCellXf(xf) - 1);
    }

    /** What can be seen of a style; POI compares the numbers of styles. */
    static List<Object> seen(XSSFCellStyle style) {
        CTXf xf = style.getCoreXf();
        return List.of(
                xf.getFontId(),
                xf.getFillId(),
                xf.getBorderId(),
                xf.getNumFmtId(),
                xf.isSetAlignment() ? xf.getAlignment().xmlText() : "",
                xf.isSetProtection() ? xf.getProtection().xmlText() : "");
    }

    /** POI scrolls only frozen windows. */
    static void showFrom(XSSFSheet sheet, int row) {
        sheet.getCTWorksheet()
                .getSheetViews()
                .getSheetViewArray(0)
                .setTopLeftCell(new CellAddress(row, 0).formatAsString());
    }

    /** The workbook's list of links to others; POI leaves it. True where there is one. */
    static boolean forgetOutside(XSSFWorkbook book) {
        boolean any = book.getCTWorkbook().isSetExternalReferences();
        if (any) {
            book.getCTWorkbook().unsetExternalReferences();
        }
        return any;
    }

    /** What a sheet says of controls, queries and pictures whose parts are gone. */
    static boolean forgetOutside(XSSFSheet sheet) {
        boolean any = false;
        CTWorksheet bean = sheet.getCTWorksheet();
        if (bean.isSetControls()) {
            bean.unsetControls();
            any = true;
        }
        for (XSSFTable table : sheet.getTables()) {
            CTTable own = table.getCTTable();
            if (own.isSetTableType()) {
                own.unsetTableType();
                own.getTableColumns().getTableColumnList().forEach(column -> {
                    if (column.isSetQueryTableFieldId()) {
                        column.unsetQueryTableFieldId();
                    }
                });
                any = true;
            }
        }
        XSSFDrawing drawing = sheet.getDrawingPatriarch();
        for (XSSFShape shape : drawing == null ? List.<XSSFShape>of() : drawing.getShapes()) {
            if (shape instanceof XSSFPicture picture) {
                CTBlip blip = picture.getCTPicture().getBlipFill().getBlip();
                if (blip.isSetLink()) {
                    blip.unsetLink();
                    any = true;
                }
            }
        }
        return any;
    }
}
