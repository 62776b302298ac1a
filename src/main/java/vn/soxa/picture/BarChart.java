package vn.soxa.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.math.BigDecimal;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.axis.CategoryAnchor;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LevelRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Lying bars, each against the mark where it should be by now. */
final class BarChart {

    private static final Color INK = new Color(0x22, 0x2B, 0x2E);
    private static final Color FULL = new Color(0xE1, 0xE7, 0xE8);
    private static final int HUNDRED = 100;
    /** In percent: the longest bar that is drawn, where words beside bars begin, where the paper ends. */
    private static final int MOST = 110;

    private static final int BESIDE = 114;
    private static final int END = 170;
    private static final int NAME_WIDTH = 950;
    private static final double BAR = 0.26;
    private static final double LEVEL = 0.36;

    private final PictureFonts lettering;

    BarChart(PictureFonts lettering) {
        this.lettering = lettering;
    }

    /** From the top down in the order given. */
    JFreeChart of(List<Picture.Bar> bars) {
        CategoryPlot plot = new CategoryPlot(whole(bars), names(), percents(), plain(new BarRenderer(), bars.size()));
        plot.setDataset(1, reached(bars));
        plot.setRenderer(1, plain(new ToneRenderer(bars), bars.size()));
        plot.setDataset(2, needed(bars));
        plot.setRenderer(2, marks(bars.size()));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        for (int i = 0; i < bars.size(); i++) {
            label(plot, i, bars.get(i));
        }
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return chart;
    }

    private static CategoryDataset reached(List<Picture.Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            data.addValue(drawn(bars.get(i).reached()), 0, new Place(i));
        }
        return data;
    }

    /** The target itself behind each bar. */
    private static CategoryDataset whole(List<Picture.Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            data.addValue(BigDecimal.valueOf(HUNDRED), 0, new Place(i));
        }
        return data;
    }

    private static CategoryDataset needed(List<Picture.Bar> bars) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            BigDecimal needed = bars.get(i).needed();
            data.addValue(needed == null ? null : drawn(needed), 0, new Place(i));
        }
        return data;
    }

    private static BigDecimal drawn(BigDecimal percent) {
        return percent.min(BigDecimal.valueOf(MOST)).max(BigDecimal.ZERO);
    }

    /** Names stand above the bars, where a phone has room for them. */
    private static CategoryAxis names() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setCategoryMargin(0);
        axis.setLowerMargin(0);
        axis.setUpperMargin(0);
        return axis;
    }

    private static NumberAxis percents() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(0, END);
        axis.setVisible(false);
        return axis;
    }

    /** The name above the bar; right of it the figure, and below that how it stands. */
    private void label(CategoryPlot plot, int order, Picture.Bar bar) {
        Place place = new Place(order);
        plot.addAnnotation(words(
                bar.name(),
                place,
                0,
                CategoryAnchor.START,
                TextAnchor.TOP_LEFT,
                lettering.fitting(bar.name(), 32, NAME_WIDTH)));
        plot.addAnnotation(
                words(bar.figure(), place, BESIDE, CategoryAnchor.MIDDLE, TextAnchor.CENTER_LEFT, lettering.bold(30)));
        plot.addAnnotation(
                words(bar.stands(), place, BESIDE, CategoryAnchor.END, TextAnchor.BOTTOM_LEFT, lettering.plain(26)));
    }

    private static CategoryTextAnnotation words(
            String text, Place place, int value, CategoryAnchor anchor, TextAnchor side, Font font) {
        CategoryTextAnnotation words = new CategoryTextAnnotation(text, place, value);
        words.setCategoryAnchor(anchor);
        words.setTextAnchor(side);
        words.setFont(font);
        words.setPaint(INK);
        return words;
    }

    private static BarRenderer plain(BarRenderer renderer, int bars) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDefaultPaint(FULL);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setMaximumBarWidth(BAR / bars);
        return renderer;
    }

    private static LevelRenderer marks(int bars) {
        LevelRenderer renderer = new LevelRenderer();
        renderer.setMaximumItemWidth(LEVEL / bars);
        renderer.setDefaultStroke(new BasicStroke(6));
        renderer.setDefaultPaint(INK);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setAutoPopulateSeriesStroke(false);
        return renderer;
    }

    /** A category. */
    private record Place(int order) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Integer.compare(order, other.order);
        }
    }

    /** Each bar in the colour of its tone. */
    private static final class ToneRenderer extends BarRenderer {
        private final transient List<Picture.Bar> bars;

        ToneRenderer(List<Picture.Bar> bars) {
            this.bars = bars;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return switch (bars.get(column).tone()) {
                case GOOD -> new Color(0x3B, 0x8E, 0x5A);
                case WARNING -> new Color(0xE0, 0x9B, 0x1C);
                case BAD -> new Color(0xC4, 0x3D, 0x2D);
                case UNKNOWN -> new Color(0x9A, 0xA5, 0xA8);
            };
        }
    }
}
