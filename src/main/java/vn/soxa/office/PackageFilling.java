package vn.soxa.office;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Turns a workbook without rows into the file with rows: the parts are copied, the sheets' rows streamed in between. */
final class PackageFilling {
    private static final String TEXTS = "xl/sharedStrings.xml";
    private static final String CHARTS = "xl/charts/";
    private static final String EMPTY_ROWS = "<sheetData/>";
    private static final String AFTER_LINKS = "<printOptions";
    private static final String NO_RELATIONSHIPS = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final String LAST_RELATIONSHIP = "</Relationships>";

    private final WorkbookSpec spec;
    private final StyleMaster master;
    private final ZipOutputStream zip;
    private final Writer out;
    private final SharedTexts texts = new SharedTexts();
    private final ChartFigures figures;

    PackageFilling(WorkbookSpec spec, StyleMaster master, ZipOutputStream zip) {
        this.spec = spec;
        this.master = master;
        this.zip = zip;
        this.figures = new ChartFigures(spec);
        this.out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
    }

    void fill(XSSFWorkbook frame) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        frame.write(bytes);
        Map<String, byte[]> parts = SteadyPackage.parts(bytes.toByteArray());
        copy(SteadyPackage.CONTENT_TYPES, parts.remove(SteadyPackage.CONTENT_TYPES));
        Map<String, SheetLinks> links = new LinkedHashMap<>();
        for (int i = 0; i < spec.sheets().size(); i++) {
            String part =
                    frame.getSheetAt(i).getPackagePart().getPartName().getName().substring(1);
            links.put(
                    relationships(part),
                    sheet(part, parts.remove(part), spec.sheets().get(i)));
        }
        for (Map.Entry<String, SheetLinks> entry : links.entrySet()) {
            if (entry.getValue().leadToFiles()) {
                relate(entry.getKey(), parts.remove(entry.getKey()), entry.getValue());
            }
        }
        parts.remove(TEXTS);
        open(TEXTS);
        texts.write(out);
        close();
        for (Map.Entry<String, byte[]> entry : parts.entrySet()) {
            boolean chart = entry.getKey().startsWith(CHARTS);
            copy(entry.getKey(), chart ? figures.fill(entry.getValue()) : entry.getValue());
        }
    }

    private SheetLinks sheet(String part, byte[] frame, SheetSpec sheet) throws IOException {
        String xml = new String(frame, StandardCharsets.UTF_8);
        int rows = place(xml, EMPTY_ROWS);
        int afterLinks = place(xml, AFTER_LINKS);
        SheetLinks links = new SheetLinks();
        open(part);
        out.append(xml, 0, rows);
        new SheetRows(out, master, texts, links, new RowHeights(master, sheet), figures.of(sheet.name()))
                .write(sheet.rows());
        out.append(xml, rows + EMPTY_ROWS.length(), afterLinks);
        links.writeElement(out);
        out.append(xml, afterLinks, xml.length());
        close();
        return links;
    }

    private void relate(String part, byte @Nullable [] others, SheetLinks links) throws IOException {
        String xml = others == null ? NO_RELATIONSHIPS : new String(others, StandardCharsets.UTF_8);
        int end = place(xml, LAST_RELATIONSHIP);
        open(part);
        out.append(xml, 0, end);
        links.writeRelationships(out);
        out.append(LAST_RELATIONSHIP);
        close();
    }

    private static int place(String xml, String mark) {
        int place = xml.indexOf(mark);
        if (place < 0) {
            throw new IllegalStateException(mark);
        }
        return place;
    }

    private static String relationships(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    private void copy(String part, byte @Nullable [] content) throws IOException {
        open(part);
        zip.write(Objects.requireNonNull(content, part));
        zip.closeEntry();
    }

    private void open(String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(SteadyPackage.ALWAYS);
        zip.putNextEntry(entry);
    }

    private void close() throws IOException {
        out.flush();
        zip.closeEntry();
    }
}
