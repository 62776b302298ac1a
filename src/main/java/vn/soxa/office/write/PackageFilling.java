package vn.soxa.office.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the parts of a workbook one after the other, the rows of its sheets as they are produced. */
final class PackageFilling {
    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String STYLES = "xl/styles.xml";
    private static final String THEME = "xl/theme/theme1.xml";

    private final WorkbookSpec spec;
    private final StyleMaster master;
    private final ZipOutputStream zip;
    private final Writer out;
    private final SharedTexts texts = new SharedTexts();
    private final ChartFigures figures;
    private final PackageIndex index = new PackageIndex();
    private final StyleTable styles;
    private final Map<Look, Integer> differences = new EnumMap<>(Look.class);

    PackageFilling(WorkbookSpec spec, StyleMaster master, ZipOutputStream zip) {
        this.spec = spec;
        this.master = master;
        this.zip = zip;
        this.figures = new ChartFigures(spec);
        this.styles = master.table().like("dxfs");
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    void fill() throws IOException {
        WorkbookFrame frame = new WorkbookFrame(spec);
        Map<String, XmlElement> properties = frame.properties();
        list(properties.keySet());
        write(OfficePackage.CONTENT_TYPES, index.types());
        write(WORKBOOK, frame.workbook());
        for (int i = 0; i < spec.sheets().size(); i++) {
            sheet(part(i), spec.sheets().get(i), i == frame.firstShown());
        }
        int charts = 0;
        for (int i = 0; i < spec.sheets().size(); i++) {
            SheetSpec sheet = spec.sheets().get(i);
            if (!sheet.charts().isEmpty()) {
                write(drawing(i), ChartFrames.of(sheet));
            }
            for (Chart chart : sheet.charts()) {
                write(chart(charts++), ChartXml.of(chart, figures));
            }
        }
        open(TEXTS);
        texts.write(out);
        close();
        write(STYLES, styles.root());
        byte[] theme = master.theme();
        if (theme != null) {
            out.flush();
            open(THEME);
            zip.write(theme);
            close();
        }
        for (Map.Entry<String, XmlElement> part : properties.entrySet()) {
            write(part.getKey(), part.getValue());
        }
        for (Map.Entry<String, XmlElement> part : index.links().entrySet()) {
            write(part.getKey(), part.getValue());
        }
    }

    private void list(Iterable<String> properties) {
        index.add("", "officeDocument", "officeDocument", WORKBOOK, "spreadsheetml.sheet.main+xml");
        properties.forEach(index::addProperties);
        index.add(WORKBOOK, "styles", "styles", STYLES, "spreadsheetml.styles+xml");
        index.add(WORKBOOK, "sharedStrings", "sharedStrings", TEXTS, "spreadsheetml.sharedStrings+xml");
        if (master.theme() != null) {
            index.add(WORKBOOK, "theme", "theme", THEME, "theme+xml");
        }
        int charts = 0;
        for (int i = 0; i < spec.sheets().size(); i++) {
            index.add(WORKBOOK, "sheet" + (i + 1), "worksheet", part(i), "spreadsheetml.worksheet+xml");
            int ofSheet = spec.sheets().get(i).charts().size();
            if (ofSheet > 0) {
                index.add(part(i), "drawing", "drawing", drawing(i), "drawing+xml");
            }
            for (int chart = 1; chart <= ofSheet; chart++) {
                index.add(drawing(i), "chart" + chart, "chart", chart(charts++), "drawingml.chart+xml");
            }
        }
    }

    private void sheet(String part, SheetSpec sheet, boolean selected) throws IOException {
        SheetFrame frame = SheetFrame.of(sheet, master::style, this::difference);
        if (selected) {
            frame.select();
        }
        if (!sheet.charts().isEmpty()) {
            frame.draw("drawing");
        }
        SheetLinks links = new SheetLinks();
        open(part);
        frame.writeBeginning(out);
        new SheetRows(out, master::style, texts, links, new RowHeights(master, sheet), figures.of(sheet.name()))
                .write(sheet.rows());
        frame.writeMiddle(out);
        links.writeElement(out);
        frame.writeEnd(out);
        close();
        links.relate(index, part);
    }

    private int difference(Look look) {
        return differences.computeIfAbsent(
                look, missing -> styles.add("dxfs", styles.difference(master.style(missing))));
    }

    /** A sheet with charts has the drawing of its own number. */
    private static String drawing(int sheet) {
        return "xl/drawings/drawing" + (sheet + 1) + ".xml";
    }

    private static String chart(int place) {
        return "xl/charts/chart" + (place + 1) + ".xml";
    }

    private static String part(int sheet) {
        return "xl/worksheets/sheet" + (sheet + 1) + ".xml";
    }

    private void write(String part, XmlElement content) throws IOException {
        open(part);
        zip.write(content.bytes());
        zip.closeEntry();
    }

    private void open(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(OfficePackage.ALWAYS);
        zip.putNextEntry(entry);
    }

    private void close() throws IOException {
        out.flush();
        zip.closeEntry();
    }
}
