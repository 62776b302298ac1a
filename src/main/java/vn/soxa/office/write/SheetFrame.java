package vn.soxa.office.write;

import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellReference;

/** Everything of a sheet but its rows: columns, view, protection, print, in the order of the schema. */
final class SheetFrame {
    /** A column is this much wider than the characters in it. */
    private static final double PADDING = 0.7109375;

    private static final int A4 = 9;
    private static final int MILLIMETRES_TOP_AND_BOTTOM = 20;
    private static final int MILLIMETRES_LEFT = 30;
    private static final int MILLIMETRES_RIGHT = 15;
    private static final int MILLIMETRES_HEADER_AND_FOOTER = 10;
    private static final double MILLIMETRES_IN_AN_INCH = 25.4;

    private final SheetSpec spec;
    private final ToIntFunction<Look> styles;
    private final XmlElement view = new XmlElement("sheetView");
    private final XmlElement xml =
            new XmlElement("worksheet").set("xmlns", Spaces.WORKBOOK).set("xmlns:r", Spaces.LINKS);

    private SheetFrame(SheetSpec spec, ToIntFunction<Look> styles) {
        this.spec = spec;
        this.styles = styles;
    }

    /**
     * Builds it.
     *
     * @param styles the numbers of looks among the cell styles
     * @param differences the numbers of looks among the differential formats
     */
    static SheetFrame of(SheetSpec spec, ToIntFunction<Look> styles, ToIntFunction<Look> differences) {
        SheetFrame frame = new SheetFrame(spec, styles);
        frame.build();
        new SheetRules(frame.xml, spec, differences).build();
        frame.print();
        return frame;
    }

    /** The sheet that the program opens. */
    void select() {
        view.set("tabSelected", 1);
    }

    void draw(String link) {
        xml.insert(SchemaOrder.SHEET, new XmlElement("drawing")).set("r:id", link);
    }

    /** The sheet up to its rows. */
    void writeBeginning(Appendable out) throws IOException {
        String whole = xml.bare();
        out.append(XmlElement.DECLARATION).append(whole, 0, whole.length() - 2).append('>');
        write(out, "", "sheetData");
    }

    /** What stands between the rows and the links. */
    void writeMiddle(Appendable out) throws IOException {
        write(out, "sheetData", "hyperlinks");
    }

    void writeEnd(Appendable out) throws IOException {
        write(out, "hyperlinks", "");
        out.append("</worksheet>");
    }

    private void write(Appendable out, String after, String before) throws IOException {
        int first = SchemaOrder.SHEET.indexOf(after);
        int last = before.isEmpty() ? SchemaOrder.SHEET.size() : SchemaOrder.SHEET.indexOf(before);
        StringBuilder text = new StringBuilder();
        for (XmlElement child : xml.children()) {
            int place = SchemaOrder.SHEET.indexOf(child.name());
            if (place > first && place < last) {
                child.write(text);
            }
        }
        out.append(text);
    }

    private void build() {
        if (spec.print() != null) {
            xml.add("sheetPr").add("pageSetUpPr").set("fitToPage", 1);
        }
        view();
        xml.add("sheetFormatPr").set("defaultRowHeight", Lettering.STANDARD.lineHeight());
        columns();
        if (spec.guarded()) {
            protect();
        }
        CellRange filter = spec.filter();
        if (filter != null) {
            xml.add("autoFilter").set("ref", filter.reference());
        }
        List<CellRange> merged = spec.merged();
        if (!merged.isEmpty()) {
            XmlElement all = xml.add("mergeCells").set("count", merged.size());
            merged.forEach(range -> all.add("mergeCell").set("ref", range.reference()));
        }
    }

    private void columns() {
        XmlElement columns = new XmlElement("cols");
        int number = 0;
        for (ColumnSpec wanted : spec.columns()) {
            number++;
            XmlElement column = columns.add("col").set("min", number).set("max", number);
            column.set("width", wanted.width() + PADDING).set("customWidth", 1);
            Look look = wanted.look();
            if (look != null) {
                column.set("style", styles.applyAsInt(look));
            }
            if (wanted.hidden()) {
                column.set("hidden", 1);
            }
        }
        if (number > 0) {
            xml.add(columns);
        }
    }

    private void view() {
        xml.add("sheetViews").add(view);
        if (spec.gridless()) {
            view.set("showGridLines", 0);
        }
        if (spec.zoom() != 100) {
            view.set("zoomScale", spec.zoom());
        }
        view.set("workbookViewId", 0);
        int rows = spec.frozenRows();
        int columns = spec.frozenColumns();
        if (rows > 0 || columns > 0) {
            freeze(view, rows, columns);
        }
    }

    private static void freeze(XmlElement view, int rows, int columns) {
        XmlElement pane = view.add("pane");
        if (columns > 0) {
            pane.set("xSplit", columns);
        }
        if (rows > 0) {
            pane.set("ySplit", rows);
        }
        String active = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
        pane.set("topLeftCell", CellReference.of(rows, columns))
                .set("activePane", active)
                .set("state", "frozen");
        view.add("selection").set("pane", active);
    }

    /** Each of these says what is locked. */
    private void protect() {
        XmlElement locked =
                xml.add("sheetProtection").set("sheet", 1).set("objects", 1).set("scenarios", 1);
        for (String open : List.of("formatColumns", "formatRows", "insertRows", "sort", "autoFilter")) {
            locked.set(open, 0);
        }
    }

    /** Margins as Decree 30/2020/NĐ-CP, annex I, wants documents: narrower sides would be cut off in the binding. */
    private void print() {
        xml.add("printOptions").set("horizontalCentered", 1);
        xml.add("pageMargins")
                .set("left", MILLIMETRES_LEFT / MILLIMETRES_IN_AN_INCH)
                .set("right", MILLIMETRES_RIGHT / MILLIMETRES_IN_AN_INCH)
                .set("top", MILLIMETRES_TOP_AND_BOTTOM / MILLIMETRES_IN_AN_INCH)
                .set("bottom", MILLIMETRES_TOP_AND_BOTTOM / MILLIMETRES_IN_AN_INCH)
                .set("header", MILLIMETRES_HEADER_AND_FOOTER / MILLIMETRES_IN_AN_INCH)
                .set("footer", MILLIMETRES_HEADER_AND_FOOTER / MILLIMETRES_IN_AN_INCH);
        SheetSpec.Print print = spec.print();
        if (print != null) {
            xml.add("pageSetup")
                    .set("paperSize", A4)
                    .set("fitToWidth", print.pagesWide())
                    .set("fitToHeight", 0)
                    .set("orientation", print.landscape() ? "landscape" : "portrait");
            if (!print.footer().isEmpty()) {
                xml.add("headerFooter").add("oddFooter").say("&C" + print.footer());
            }
        }
    }
}
