package vn.soxa.office.write;

import java.util.List;

/** A chart over cells, in the colours and letters of the cells around it, told apart in grey too. */
final class ChartXml {
    private static final int GAP_BETWEEN_BARS = 60;
    private static final String FONT = "Times New Roman";
    private static final String DEEP = "1F5560";
    private static final String GRID = "D9D9D9";
    private static final String WHITE = "FFFFFF";
    private static final List<String> SEVERAL = List.of("AFC1C5", DEEP, "C08A3E", "7B8F5A", "8C6A78");
    /** Of 2.25 points, in the units of drawings. */
    private static final int LINE = 28_575;

    private static final int HUNDREDTHS_OF_POINTS = 1100;
    private static final int TITLE_HUNDREDTHS = 1300;
    private static final int AXIS_HUNDREDTHS = 1000;
    private static final int NAMES = 1;
    private static final int NUMBERS = 2;

    private final Chart chart;
    private final ChartFigures figures;
    private final boolean lying;
    private final XmlElement root = new XmlElement("c:chartSpace")
            .set("xmlns:c", Spaces.DRAWING + "chart")
            .set("xmlns:a", Spaces.DRAWING + "main");

    private ChartXml(Chart chart, ChartFigures figures) {
        this.chart = chart;
        this.figures = figures;
        this.lying = chart.kind() == Chart.Kind.BAR;
    }

    /** The part of a chart, with the values of its cells beside their addresses. */
    static XmlElement of(Chart chart, ChartFigures figures) {
        ChartXml xml = new ChartXml(chart, figures);
        xml.build();
        return xml.root;
    }

    private void build() {
        value(root, "roundedCorners", 0);
        XmlElement drawn = root.add("chart");
        title(drawn, chart.title(), TITLE_HUNDREDTHS);
        value(drawn, "autoTitleDeleted", 0);
        XmlElement area = drawn.add("plotArea");
        area.add("layout");
        plot(area);
        axis(area.add("catAx"), NAMES);
        axis(area.add("valAx"), NUMBERS);
        XmlElement ground = area.add("spPr");
        fill(ground, WHITE);
        fill(ground.add("a:ln"), GRID);
        if (chart.series().size() > 1) {
            XmlElement legend = drawn.add("legend");
            value(legend, "legendPos", "b");
            value(legend, "overlay", 0);
        }
        value(drawn, "plotVisOnly", 1);
        XmlElement letters = root.add("txPr");
        letters.add("a:bodyPr");
        letters.add("a:lstStyle");
        XmlElement paragraph = letters.add("a:p");
        paragraph
                .add("a:pPr")
                .add("a:defRPr")
                .set("sz", HUNDREDTHS_OF_POINTS)
                .add("a:latin")
                .set("typeface", FONT);
        paragraph.add("a:endParaRPr").set("lang", "vi-VN");
    }

    private static void title(XmlElement of, String words, int hundredths) {
        XmlElement title = of.add("title");
        XmlElement text = title.add("tx").add("rich");
        text.add("a:bodyPr");
        text.add("a:lstStyle");
        XmlElement run = text.add("a:p").add("a:r");
        run.add("a:rPr").set("lang", "vi-VN").set("sz", hundredths).set("b", hundredths == TITLE_HUNDREDTHS ? 1 : 0);
        run.add("a:t").say(words);
        value(title, "overlay", 0);
    }

    private void plot(XmlElement area) {
        boolean line = chart.kind() == Chart.Kind.LINE;
        XmlElement plot = area.add(line ? "lineChart" : "barChart");
        if (!line) {
            value(plot, "barDir", lying ? "bar" : "col");
        }
        value(plot, "grouping", line ? "standard" : "clustered");
        value(plot, "varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            series(plot.add("ser"), i, line);
        }
        if (line) {
            value(plot, "marker", 1);
        } else {
            value(plot, "gapWidth", GAP_BETWEEN_BARS);
        }
        value(plot, "axId", NAMES);
        value(plot, "axId", NUMBERS);
    }

    private void series(XmlElement series, int index, boolean line) {
        Chart.Series spec = chart.series().get(index);
        String colour = chart.series().size() == 1 ? DEEP : SEVERAL.get(index % SEVERAL.size());
        value(series, "idx", index);
        value(series, "order", index);
        series.add("tx").add("v").say(spec.name());
        if (line) {
            fill(series.add("spPr").add("a:ln").set("w", LINE), colour);
            XmlElement marker = series.add("marker");
            value(marker, "symbol", "circle");
            fill(marker.add("spPr"), colour);
        } else {
            fill(series.add("spPr"), colour);
            value(series, "invertIfNegative", 0);
        }
        labels(series.add("dLbls"), line);
        XmlElement names = series.add("cat").add("strRef");
        names.add("f").say(chart.categories().on(chart.sheet()));
        figures.keep(names.add("strCache"), chart.sheet(), chart.categories());
        XmlElement numbers = series.add("val").add("numRef");
        numbers.add("f").say(spec.values().on(chart.sheet()));
        XmlElement kept = numbers.add("numCache");
        kept.add("formatCode").say("General");
        figures.keep(kept, chart.sheet(), spec.values());
        if (line) {
            value(series, "smooth", 0);
        }
    }

    /** The number alone, formatted as its cell. */
    private static void labels(XmlElement labels, boolean line) {
        if (line) {
            value(labels, "dLblPos", "t");
        }
        value(labels, "showLegendKey", 0);
        value(labels, "showVal", 1);
        value(labels, "showCatName", 0);
        value(labels, "showSerName", 0);
        value(labels, "showPercent", 0);
        value(labels, "showBubbleSize", 0);
    }

    private void axis(XmlElement axis, int which) {
        boolean names = which == NAMES;
        value(axis, "axId", which);
        value(axis.add("scaling"), "orientation", lying && names ? "maxMin" : "minMax");
        value(axis, "delete", 0);
        value(axis, "axPos", names == lying ? "l" : "b");
        if (!names) {
            fill(axis.add("majorGridlines").add("spPr").add("a:ln"), GRID);
        }
        String words = names ? chart.categoryTitle() : chart.valueTitle();
        if (!words.isEmpty()) {
            title(axis, words, AXIS_HUNDREDTHS);
        }
        value(axis, "majorTickMark", "none");
        value(axis, "minorTickMark", "none");
        value(axis, "tickLblPos", "nextTo");
        value(axis, "crossAx", names ? NUMBERS : NAMES);
        value(axis, "crosses", lying && !names ? "max" : "autoZero");
        if (names) {
            value(axis, "auto", 0);
        } else {
            value(axis, "crossBetween", "between");
        }
    }

    private static void fill(XmlElement shape, String colour) {
        shape.add("a:solidFill").add("a:srgbClr").set("val", colour);
    }

    private static void value(XmlElement of, String name, Object value) {
        of.add(name).set("val", value);
    }
}
