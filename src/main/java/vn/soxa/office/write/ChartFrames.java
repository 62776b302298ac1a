package vn.soxa.office.write;

import vn.soxa.office.CellRange;

/** Where the charts of a sheet stand; the links to them are called {@code chart1}, {@code chart2} … */
final class ChartFrames {
    private static final String CHART = Spaces.DRAWING + "chart";

    private ChartFrames() {}

    static XmlElement of(SheetSpec sheet) {
        XmlElement root = new XmlElement("xdr:wsDr")
                .set("xmlns:xdr", Spaces.DRAWING + "spreadsheetDrawing")
                .set("xmlns:a", Spaces.DRAWING + "main")
                .set("xmlns:r", Spaces.LINKS)
                .set("xmlns:c", CHART);
        int number = 0;
        for (Chart chart : sheet.charts()) {
            number++;
            anchor(root.add("twoCellAnchor").set("editAs", "twoCell"), chart, number);
        }
        return root;
    }

    private static void anchor(XmlElement anchor, Chart chart, int number) {
        CellRange place = chart.anchor();
        corner(anchor.add("from"), place.firstColumn(), place.firstRow());
        corner(anchor.add("to"), place.lastColumn() + 1, place.lastRow() + 1);
        XmlElement frame = anchor.add("graphicFrame").set("macro", "");
        XmlElement about = frame.add("nvGraphicFramePr");
        about.add("cNvPr").set("id", number + 1).set("name", chart.title());
        about.add("cNvGraphicFramePr");
        XmlElement moved = frame.add("xfrm");
        moved.add("a:off").set("x", 0).set("y", 0);
        moved.add("a:ext").set("cx", 0).set("cy", 0);
        frame.add("a:graphic")
                .add("a:graphicData")
                .set("uri", CHART)
                .add("c:chart")
                .set("r:id", "chart" + number);
        anchor.add("clientData");
    }

    private static void corner(XmlElement corner, int column, int row) {
        corner.add("col").say(Integer.toString(column));
        corner.add("colOff").say("0");
        corner.add("row").say(Integer.toString(row));
        corner.add("rowOff").say("0");
    }
}
