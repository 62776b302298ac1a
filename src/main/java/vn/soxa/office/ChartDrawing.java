package vn.soxa.office;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws a chart beside the cells that it shows. */
final class ChartDrawing {
    private static final int GAP_BETWEEN_BARS = 60;

    private final XSSFSheet source;
    private final Chart chart;
    private final XDDFCategoryDataSource categories;

    ChartDrawing(XSSFWorkbook workbook, Chart chart) {
        XSSFSheet sheet = workbook.getSheet(chart.sheet());
        if (sheet == null) {
            throw new IllegalArgumentException(chart.sheet());
        }
        this.source = sheet;
        this.chart = chart;
        this.categories = XDDFDataSourcesFactory.fromStringCellRange(source, address(chart.categories()));
    }

    void draw(XSSFSheet sheet) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        CellRange place = chart.anchor();
        XSSFClientAnchor anchor = drawing.createAnchor(
                0, 0, 0, 0, place.firstColumn(), place.firstRow(), place.lastColumn() + 1, place.lastRow() + 1);
        XSSFChart drawn = drawing.createChart(anchor);
        drawn.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr()
                .setId(drawing.getCharts().size() + 1L);
        drawn.getGraphicFrame().setName(chart.title());
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFChartData plotted = plotted(drawn);
        drawn.plot(plotted);
        ChartLooks.apply(drawn, plotted);
    }

    private XDDFChartData plotted(XSSFChart drawn) {
        boolean lying = chart.kind() == Chart.Kind.BAR;
        XDDFCategoryAxis names = drawn.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis numbers = drawn.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        numbers.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        if (lying) {
            names.setOrientation(AxisOrientation.MAX_MIN);
        }
        if (!chart.categoryTitle().isEmpty()) {
            names.setTitle(chart.categoryTitle());
        }
        if (!chart.valueTitle().isEmpty()) {
            numbers.setTitle(chart.valueTitle());
        }
        ChartLooks.lines(names, numbers);
        return chart.kind() == Chart.Kind.LINE
                ? line(drawn, names, numbers)
                : bars(drawn, lying ? BarDirection.BAR : BarDirection.COL, names, numbers);
    }

    private XDDFChartData bars(XSSFChart drawn, BarDirection direction, XDDFCategoryAxis names, XDDFValueAxis numbers) {
        XDDFBarChartData bars = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
        bars.setBarDirection(direction);
        bars.setGapWidth(GAP_BETWEEN_BARS);
        bars.setBarGrouping(BarGrouping.CLUSTERED);
        bars.setVaryColors(false);
        addSeries(bars);
        return bars;
    }

    private XDDFChartData line(XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis numbers) {
        XDDFLineChartData lines = (XDDFLineChartData) drawn.createData(ChartTypes.LINE, names, numbers);
        lines.setGrouping(Grouping.STANDARD);
        lines.setVaryColors(false);
        for (XDDFChartData.Series series : addSeries(lines)) {
            XDDFLineChartData.Series line = (XDDFLineChartData.Series) series;
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
        }
        return lines;
    }

    private List<XDDFChartData.Series> addSeries(XDDFChartData plotted) {
        for (Chart.Series series : chart.series()) {
            plotted.addSeries(categories, XDDFDataSourcesFactory.fromNumericCellRange(source, address(series.values())))
                    .setTitle(series.name());
        }
        return IntStream.range(0, plotted.getSeriesCount())
                .mapToObj(plotted::getSeries)
                .toList();
    }

    private static CellRangeAddress address(CellRange range) {
        return SheetFrame.address(range);
    }
}
