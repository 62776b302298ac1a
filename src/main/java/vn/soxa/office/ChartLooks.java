package vn.soxa.office;

import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The colours and letters of a chart: those of the cells around it, told apart in grey too. */
final class ChartLooks {
    private static final String FONT = "Times New Roman";
    private static final String DEEP = "1F5560";
    private static final String GRID = "D9D9D9";
    private static final String WHITE = "FFFFFF";
    private static final List<String> SEVERAL = List.of("AFC1C5", DEEP, "C08A3E", "7B8F5A", "8C6A78");
    private static final double LINE_POINTS = 2.25;
    private static final double TITLE_POINTS = 13;
    private static final int HUNDREDTHS_OF_POINTS = 1100;

    private ChartLooks() {}

    static void apply(XSSFChart drawn, XDDFChartData plotted) {
        letters(drawn);
        XDDFShapeProperties page = drawn.getOrAddShapeProperties();
        page.setFillProperties(fill(WHITE));
        page.setLineProperties(new XDDFLineProperties(fill(GRID)));
        int count = plotted.getSeriesCount();
        for (int i = 0; i < count; i++) {
            colour(plotted.getSeries(i), count == 1 ? DEEP : SEVERAL.get(i % SEVERAL.size()));
        }
    }

    static void lines(XDDFCategoryAxis names, XDDFValueAxis numbers) {
        names.setMajorTickMark(AxisTickMark.NONE);
        numbers.setMajorTickMark(AxisTickMark.NONE);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(GRID)));
    }

    private static void colour(XDDFChartData.Series series, String colour) {
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties stroke = new XDDFLineProperties(fill(colour));
            stroke.setWidth(LINE_POINTS);
            line.setLineProperties(stroke);
            var marker = line.getCTLineSer().getMarker().addNewSpPr();
            marker.addNewSolidFill().addNewSrgbClr().setVal(rgb(colour));
            CTDLbls labels = line.getCTLineSer().addNewDLbls();
            label(labels);
            labels.addNewDLblPos().setVal(STDLblPos.T);
        } else {
            series.setFillProperties(fill(colour));
            label(((XDDFBarChartData.Series) series).getCTBarSer().addNewDLbls());
        }
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(colour)));
    }

    private static byte[] rgb(String colour) {
        return HexFormat.of().parseHex(colour);
    }

    /** The number alone, formatted as its cell. */
    private static void label(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(XSSFChart drawn) {
        CTTextBody text = drawn.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewLstStyle();
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(HUNDREDTHS_OF_POINTS);
        letters.addNewLatin().setTypeface(FONT);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFTextRun title =
                drawn.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
        title.setFontSize(TITLE_POINTS);
        title.setBold(true);
    }
}
