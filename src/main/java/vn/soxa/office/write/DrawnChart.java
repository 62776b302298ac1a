package vn.soxa.office.write;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellRange;

/** A chart over cells, in the colours and letters of the cells around it, told apart in grey too. */
final class DrawnChart {
    private static final int GAP_BETWEEN_BARS = 60;
    private static final String FONT = "Times New Roman";
    private static final String DEEP = "1F5560";
    private static final String GRID = "D9D9D9";
    private static final String WHITE = "FFFFFF";
    private static final List<String> SEVERAL = List.of("AFC1C5", DEEP, "C08A3E", "7B8F5A", "8C6A78");
    private static final double LINE_POINTS = 2.25;
    private static final int HUNDREDTHS_OF_POINTS = 1100;
    private static final int TITLE_HUNDREDTHS = 1300;
    /** No letters smaller than eight points on paper. */
    private static final int READABLE = 800;
    /** Charts are drawn a little smaller than their sheet: the next half point is large enough. */
    private static final int HALF_POINT = 50;

    private final Chart spec;
    private final XSSFSheet figures;
    private final XSSFChart chart;
    private final boolean lying;

    private DrawnChart(Chart spec, XSSFSheet on) {
        this.spec = spec;
        this.figures = on.getWorkbook().getSheet(spec.sheet());
        this.lying = spec.kind() == Chart.Kind.BAR;
        CellRange at = spec.anchor();
        this.chart = on.createDrawingPatriarch()
                .createChart(new XSSFClientAnchor(
                        0, 0, 0, 0, at.firstColumn(), at.firstRow(), at.lastColumn() + 1, at.lastRow() + 1));
    }

    /**
     * Draws it, with the values of its cells beside their addresses: a preview need not calculate.
     *
     * @param percent how large the sheet is printed
     */
    static void draw(Chart spec, XSSFSheet on, int percent) {
        DrawnChart drawn = new DrawnChart(spec, on);
        drawn.chart.getGraphicFrame().setName(spec.title());
        drawn.chart.setTitleText(spec.title());
        drawn.chart.setAutoTitleDeleted(false);
        drawn.plot();
        if (spec.series().size() > 1) {
            drawn.chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        int least = READABLE * 100 / percent / HALF_POINT * HALF_POINT + HALF_POINT;
        int letters = Math.max(HUNDREDTHS_OF_POINTS, least);
        CtBeans.ground(drawn.chart, FONT, letters, colour(WHITE), colour(GRID));
        CtBeans.labels(drawn.chart);
        CtBeans.title(drawn.chart, TITLE_HUNDREDTHS);
    }

    private void plot() {
        XDDFCategoryAxis names = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis numbers = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        axis(names);
        axis(numbers);
        names.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        numbers.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        numbers.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill(GRID)));
        boolean line = spec.kind() == Chart.Kind.LINE;
        XDDFChartData data = chart.createData(line ? ChartTypes.LINE : ChartTypes.BAR, names, numbers);
        data.setVaryColors(false);
        if (data instanceof XDDFBarChartData bars) {
            bars.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
            bars.setGapWidth(GAP_BETWEEN_BARS);
        }
        for (int i = 0; i < spec.series().size(); i++) {
            series(data, spec.series().get(i), spec.series().size() == 1 ? DEEP : SEVERAL.get(i % SEVERAL.size()));
        }
        chart.plot(data);
    }

    private static void axis(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
        axis.setTickLabelPosition(AxisTickLabelPosition.NEXT_TO);
    }

    private void series(XDDFChartData data, Chart.Series wanted, String colour) {
        XDDFNumericalDataSource<BigDecimal> values = XDDFDataSourcesFactory.fromArray(
                cells(wanted.values())
                        .map(cell -> cell.map(DrawnChart::number).orElse(null))
                        .toArray(BigDecimal[]::new),
                wanted.values().on(spec.sheet()));
        values.setFormatCode("General");
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        cells(spec.categories())
                                .map(cell -> cell.map(DrawnChart::words).orElse(null))
                                .toArray(String[]::new),
                        spec.categories().on(spec.sheet())),
                values);
        series.setTitle(wanted.name(), null);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (series instanceof XDDFLineChartData.Series line) {
            XDDFLineProperties drawn = new XDDFLineProperties(fill(colour));
            drawn.setWidth(LINE_POINTS);
            shape.setLineProperties(drawn);
            line.setMarkerStyle(MarkerStyle.CIRCLE);
            line.setSmooth(false);
        } else if (series instanceof XDDFBarChartData.Series bars) {
            shape.setFillProperties(fill(colour));
            bars.setInvertIfNegative(false);
        }
        series.setShapeProperties(shape);
    }

    private Stream<Optional<XSSFCell>> cells(CellRange range) {
        return IntStream.rangeClosed(range.firstRow(), range.lastRow()).boxed().flatMap(row -> IntStream.rangeClosed(
                        range.firstColumn(), range.lastColumn())
                .mapToObj(column -> Optional.ofNullable(figures.getRow(row)).map(cells -> cells.getCell(column))));
    }

    private static CellType shown(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static @Nullable BigDecimal number(XSSFCell cell) {
        return shown(cell) == CellType.NUMERIC ? new BigDecimal(cell.getRawValue()) : null;
    }

    private static @Nullable String words(XSSFCell cell) {
        return switch (shown(cell)) {
            case NUMERIC ->
                new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
            case STRING -> cell.getStringCellValue().isEmpty() ? null : cell.getStringCellValue();
            default -> null;
        };
    }

    private static XDDFSolidFillProperties fill(String colour) {
        return new XDDFSolidFillProperties(XDDFColor.from(colour(colour)));
    }

    private static byte[] colour(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
