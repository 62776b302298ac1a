package vn.soxa.book;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.office.Hyperlinks;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;

/** Where the links of a commune workbook's data rows lead: each to a cell in a sent file that holds one of the row's values. */
public final class LinkedRows {

    private final Path workbook;
    private final Map<Path, RawWorkbook> files = new TreeMap<>();
    private final List<String> astray = new ArrayList<>();
    private int rows;

    private LinkedRows(Path workbook) {
        this.workbook = workbook;
    }

    public static LinkedRows of(Path workbook) throws IOException, UnreadableWorkbookException {
        LinkedRows linked = new LinkedRows(workbook);
        RawWorkbook written = WorkbookReader.readBooks(workbook, sheet -> true);
        List<Hyperlinks.Link> links = Hyperlinks.of(workbook);
        for (RawSheet sheet : written.sheets()) {
            if (sheet.name().startsWith(LedgerLayout.ROWS_SHEET)
                    && !sheet.name().equals(LedgerLayout.SERIES_SHEET)) {
                linked.follow(sheet, links);
            }
        }
        return linked;
    }

    /** Links that lead to no file, no cell, or a cell with something else. */
    public List<String> astray() {
        return astray;
    }

    public int rows() {
        return rows;
    }

    private void follow(RawSheet sheet, List<Hyperlinks.Link> all) throws UnreadableWorkbookException {
        Map<Integer, Hyperlinks.Link> links = all.stream()
                .filter(link -> link.sheet().equals(sheet.name()))
                .collect(Collectors.toMap(Hyperlinks.Link::row, link -> link));
        for (RawRow row : sheet.rows()) {
            if (row.index() > 3) {
                rows++;
                check(row, links.get(row.index()), sheet.name());
            }
        }
    }

    private void check(RawRow row, Hyperlinks.@Nullable Link link, String sheet) throws UnreadableWorkbookException {
        String shown = link == null ? "" : shown(link);
        boolean holds = row.cells().stream().map(RawCell::value).anyMatch(value -> value.text()
                .equals(shown));
        if (shown.isBlank() || !holds) {
            astray.add(sheet + " " + (row.index() + 1) + ": " + link + " " + shown);
        }
    }

    private String shown(Hyperlinks.Link link) throws UnreadableWorkbookException {
        Path file = Objects.requireNonNull(workbook.getParent())
                .resolve(link.file())
                .normalize();
        if (!files.containsKey(file)) {
            files.put(file, WorkbookReader.read(file));
        }
        int end = link.place().lastIndexOf("'!");
        RawSheet sheet = Objects.requireNonNull(files.get(file))
                .sheet(link.place().substring(1, end).replace("''", "'"));
        CellAddress cell = CellAddress.of("", link.place().substring(end + 2)).orElseThrow();
        return sheet == null
                ? ""
                : sheet.rows().stream()
                        .filter(row -> row.index() == cell.row())
                        .flatMap(row -> java.util.stream.Stream.ofNullable(row.cell(cell.column())))
                        .map(found -> found.value().text())
                        .findFirst()
                        .orElse("");
    }
}
