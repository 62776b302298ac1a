package vn.soxa.office.write;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills one new workbook: its sheets whole, the rows of long sheets as they are produced. */
final class WorkbookFilling {
    private static final int LONGEST_SHEET_NAME = 31;
    /** A sheet with more rows never stands in memory whole: cells of a stream cost a tenth of POI's others. */
    private static final int WHOLE_ROWS = 200;

    private static final int ROWS_AT_ONCE = 20;

    static {
        String user = Integer.toHexString(System.getProperty("user.name", "").hashCode());
        File own = new File(System.getProperty("java.io.tmpdir", ""), "soxa-" + user);
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(
                own)); // POI's own folder belongs to whoever came first on a machine
    }

    private final WorkbookSpec spec;
    private final XSSFWorkbook book;
    private final Looks looks;
    private final BiConsumer<Integer, RowSpec> seen;
    private final List<LongSheet> later = new ArrayList<>();

    /** Rows of a long sheet: those looked at, and those still to be produced. */
    private record LongSheet(int place, List<RowSpec> first, Iterator<RowSpec> rest) {}

    private WorkbookFilling(WorkbookSpec spec, XSSFWorkbook book, Looks looks, BiConsumer<Integer, RowSpec> seen) {
        this.spec = spec;
        this.book = book;
        this.looks = looks;
        this.seen = seen;
    }

    /** Rows are produced once: what is written is told to the digest on the way. */
    static void write(WorkbookSpec spec, StyleMaster master, ContentDigest digest, OutputStream out)
            throws IOException {
        try (XSSFWorkbook book = master.open()) {
            book.setCellFormulaValidation(false);
            WorkbookFilling filling =
                    new WorkbookFilling(spec, book, Looks.own(book, master), (place, row) -> digest.sheet(place)
                            .add(row));
            filling.sheets(WHOLE_ROWS);
            filling.about();
            ByteArrayOutputStream whole = new ByteArrayOutputStream(); // POI would hide what the disk says
            filling.save(whole, digest);
            whole.writeTo(out);
        }
    }

    /** Fills a workbook that something is put into before it is written. */
    static void fill(WorkbookSpec spec, XSSFWorkbook book, Looks looks) {
        WorkbookFilling filling = new WorkbookFilling(spec, book, looks, (place, row) -> {});
        filling.sheets(Integer.MAX_VALUE);
        filling.about();
    }

    private void sheets(int wholeRows) {
        for (SheetSpec sheet : spec.sheets()) {
            if (sheet.name().length() > LONGEST_SHEET_NAME) {
                throw new IllegalArgumentException(sheet.name());
            }
            book.createSheet(sheet.name());
        }
        for (int place = 0; place < spec.sheets().size(); place++) {
            SheetSpec sheet = spec.sheets().get(place);
            book.setSheetVisibility(place, visibility(sheet));
            SheetFrame.put(sheet, looks, book.getSheetAt(place));
            rows(place, sheet, wholeRows);
        }
        for (SheetSpec sheet : spec.sheets()) {
            charts(sheet, book.getSheet(sheet.name()));
        }
        int shown = firstShown();
        book.setFirstVisibleTab(shown);
        SheetGraft.openAt(book, shown);
    }

    private static void charts(SheetSpec sheet, XSSFSheet made) {
        SheetSpec.Print print = sheet.print();
        Paper paper = print == null ? null : new Paper(sheet, print);
        int percent = paper == null ? 100 : paper.percent(made);
        sheet.charts().forEach(chart -> DrawnChart.draw(chart, made, percent));
        if (paper != null && !sheet.charts().isEmpty()) {
            paper.keepChartsWhole(made);
            paper.fit(made);
        }
    }

    private void rows(int place, SheetSpec sheet, int wholeRows) {
        Iterator<RowSpec> rows = sheet.rows().iterator();
        List<RowSpec> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < wholeRows) {
            first.add(rows.next());
        }
        if (rows.hasNext()) {
            later.add(new LongSheet(place, first, rows));
        } else {
            XSSFSheet made = book.getSheetAt(place);
            SheetRows filling = new SheetRows(sheet, looks, made, made);
            first.forEach(row -> add(place, filling, row));
        }
    }

    private void about() {
        new TreeMap<>(spec.names()).forEach((name, formula) -> {
            Name named = book.createName();
            named.setNameName(name);
            named.setRefersToFormula(formula);
        });
        AboutDocument about = new AboutDocument(book.getProperties());
        about.say(spec.title(), spec.created());
        new TreeMap<>(spec.properties()).forEach(about::put);
        CtBeans.wideTabs(book);
    }

    private void save(OutputStream out, ContentDigest digest) throws IOException {
        if (later.isEmpty()) {
            sign(digest);
            book.write(out);
            return;
        }
        try (SXSSFWorkbook stream = new SXSSFWorkbook(book, ROWS_AT_ONCE)) {
            stream.setZip64Mode(
                    Zip64Mode.Never); // else every part is marked as one beyond 4 GB, which not every reader opens
            for (LongSheet sheet : later) {
                SheetRows filling = new SheetRows(
                        spec.sheets().get(sheet.place()),
                        looks,
                        stream.getSheetAt(sheet.place()),
                        book.getSheetAt(sheet.place()));
                sheet.first().forEach(row -> add(sheet.place(), filling, row));
                sheet.rest().forEachRemaining(row -> add(sheet.place(), filling, row));
            }
            sign(digest);
            stream.write(out);
        }
    }

    private void add(int place, SheetRows filling, RowSpec row) {
        seen.accept(place, row);
        filling.add(row);
    }

    private void sign(ContentDigest digest) {
        new AboutDocument(book.getProperties()).put(ContentDigest.PROPERTY, digest.toString());
    }

    /** The sheet that the workbook opens at. */
    private int firstShown() {
        List<SheetSpec> sheets = spec.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).visibility() == SheetSpec.Visibility.SHOWN) {
                return i;
            }
        }
        throw new IllegalArgumentException("no sheet to show");
    }

    private static SheetVisibility visibility(SheetSpec sheet) {
        return switch (sheet.visibility()) {
            case SHOWN -> SheetVisibility.VISIBLE;
            case HIDDEN -> SheetVisibility.HIDDEN;
            case VERY_HIDDEN -> SheetVisibility.VERY_HIDDEN;
        };
    }
}
