package vn.soxa.office.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/** Reads the rows of one sheet one after the other, so that a sheet of any length needs no memory. */
public final class SheetStream {

    private final ZipParts parts;
    private final Budget budget;
    private final Predicate<RawRow> wanted;

    private SheetStream(ZipParts parts, Budget budget, Predicate<RawRow> wanted) {
        this.parts = parts;
        this.budget = budget;
        this.wanted = wanted;
    }

    /**
     * Hands on the rows of the sheet that are not blank, until one is refused; none where there is no such sheet. A
     * workbook of another format is read whole.
     */
    public static void rows(Path file, String sheet, Predicate<RawRow> wanted) throws UnreadableWorkbookException {
        if (!streams(file, sheet, wanted)) {
            RawSheet whole = WorkbookReader.read(file, sheet::equals).sheet(sheet);
            for (RawRow row : whole == null ? List.<RawRow>of() : whole.rows()) {
                if (!wanted.test(row)) {
                    return;
                }
            }
        }
    }

    /** False where the file is nothing that can be streamed: reading it whole then tells why. */
    private static boolean streams(Path file, String sheet, Predicate<RawRow> wanted)
            throws UnreadableWorkbookException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Budget budget = Budget.streaming();
        AtomicBoolean begun = new AtomicBoolean();
        Predicate<RawRow> counted = row -> {
            begun.set(true);
            return wanted.test(row);
        };
        try (ZipParts parts = new ZipParts(file, budget)) {
            String workbook = Relationships.of(parts, "").ofType("officeDocument");
            return workbook != null && new SheetStream(parts, budget, counted).sheet(workbook, sheet);
        } catch (OutOfMemoryError e) {
            throw new UnreadableWorkbookException(UnreadableWorkbookException.Why.TOO_LARGE, "bộ nhớ", e);
        } catch (IOException | RuntimeException e) {
            if (begun.get()) {
                throw new UnreadableWorkbookException(UnreadableWorkbookException.Why.DAMAGED, "", e);
            }
            return false;
        }
    }

    private boolean sheet(String workbook, String name) throws IOException {
        Relationships links = Relationships.of(parts, workbook);
        Relationships.Link link = links.byId(id(workbook, name));
        if (link == null) {
            return false;
        }
        XlsxStyles styles = XlsxStyles.read(parts, links.ofType("styles"));
        XlsxStrings strings = XlsxStrings.read(parts, links.ofType("sharedStrings"), budget);
        try (XmlCursor xml = parts.xml(link.part())) {
            if (xml == null) {
                return false;
            }
            read(xml, new XlsxCell(xml, styles, strings, new Serials(false), budget));
            return true;
        }
    }

    private String id(String workbook, String name) throws IOException {
        try (XmlCursor xml = parts.xml(workbook)) {
            int depth = xml == null ? 0 : xml.depth();
            while (xml != null && xml.nextInside(depth)) {
                if (xml.name().equals("sheet") && xml.attribute("name", "").equals(name)) {
                    return xml.attribute("id", "");
                }
            }
        }
        return "";
    }

    private void read(XmlCursor xml, XlsxCell cell) throws IOException {
        int depth = xml.depth();
        int index = -1;
        while (xml.nextInside(depth)) {
            if (xml.name().equals("row")) {
                int named = xml.number("r", 0);
                index = named > 0 && named <= Bounds.ROW_INDEX ? named - 1 : index + 1;
                RawRow row = row(xml, cell, index);
                if (row != null && !wanted.test(row)) {
                    return;
                }
            }
        }
    }

    private static @Nullable RawRow row(XmlCursor xml, XlsxCell cell, int index) throws IOException {
        List<RawCell> cells = new ArrayList<>();
        int depth = xml.depth();
        int column = 0;
        while (xml.nextChild(depth)) {
            cell.read(column);
            column = cell.column() + 1;
            CellValue value = cell.value();
            if (value != null) {
                cells.add(new RawCell(cell.column(), value, cell.formula()));
            }
        }
        return cells.isEmpty() ? null : new RawRow(index, false, cells);
    }
}
