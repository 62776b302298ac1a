package vn.soxa.ledger;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.Strings;
import vn.soxa.form.Column;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Plan;

/** Reads back the commune workbooks that this program wrote. */
public final class LedgerReader {

    private LedgerReader() {}

    /**
     * The books a period starts from.
     *
     * @param previous the commune workbook of the period before, if there is one
     * @param current what an earlier run of the period wrote, if there was one
     */
    public static Ledger read(Optional<Path> previous, Optional<Path> current, Plan plan)
            throws UnreadableWorkbookException {
        Optional<BooksFile> before = open(previous, plan);
        Optional<BooksFile> given = open(current, plan);
        Map<String, Integer> highest = new TreeMap<>();
        Set<String> closed = new TreeSet<>();
        Stream.concat(before.stream(), given.stream()).forEach(file -> {
            file.highest().forEach((prefix, number) -> highest.merge(prefix, number, Integer::max));
            closed.addAll(file.closed());
        });
        return new Ledger(
                before.map(BooksFile::period).orElse(null),
                before.map(BooksFile::rows).orElse(List.of()),
                before.map(BooksFile::series).orElse(List.of()),
                given.map(BooksFile::rows).orElse(List.of()),
                highest,
                closed,
                before.map(BooksFile::edits).orElse(List.of()),
                Stream.concat(given.stream(), before.stream())
                        .flatMap(file -> file.former().stream())
                        .toList(),
                Map.of());
    }

    /** Row code without its number → the highest that a commune workbook's period or one before it gave. */
    public static Map<String, Integer> numbers(Path workbook) throws UnreadableWorkbookException {
        RawWorkbook seal = WorkbookReader.readBooks(workbook, LedgerLayout.SEAL_SHEET::equals);
        return BooksFile.highest(BooksFile.seal(seal.sheet(LedgerLayout.SEAL_SHEET)), List.of());
    }

    /** The series of one commune workbook, its own period's figures included. */
    public static List<SeriesPoint> series(Path workbook, Plan plan) throws UnreadableWorkbookException {
        return BooksFile.of(books(workbook), plan.forms()).series();
    }

    /** Where a commune workbook is no longer as it was sealed, told without its plan book. */
    public static List<HandEdit> edits(RawWorkbook workbook) {
        FormCatalogue forms = Seal.forms(BooksFile.seal(workbook.sheet(LedgerLayout.SEAL_SHEET)));
        return BooksFile.of(workbook, forms).edits();
    }

    /** Whether a commune workbook is sealed over exactly the rows and figures of these books. */
    public static boolean holds(Path workbook, Ledger books) throws UnreadableWorkbookException {
        RawWorkbook seal = WorkbookReader.read(workbook, LedgerLayout.SEAL_SHEET::equals);
        return Seal.figures(BooksFile.seal(seal.sheet(LedgerLayout.SEAL_SHEET)))
                .equals(Seal.figures(Seal.lines(books)));
    }

    /** The codes of the forms that have rows in a commune workbook. */
    public static Set<String> forms(Path workbook) throws UnreadableWorkbookException {
        return books(workbook).sheets().stream()
                .filter(sheet -> KeyedSheet.of(sheet, Column.ROW_CODE)
                        .filter(keyed -> !keyed.rows().isEmpty())
                        .isPresent())
                .map(sheet -> Strings.CS.removeStart(sheet.name(), LedgerLayout.ROWS_SHEET))
                .collect(Collectors.toSet());
    }

    private static Optional<BooksFile> open(Optional<Path> file, Plan plan) throws UnreadableWorkbookException {
        return file.isPresent() ? Optional.of(BooksFile.of(books(file.get()), plan.forms())) : Optional.empty();
    }

    /** Only the sheets that are read back. */
    private static RawWorkbook books(Path workbook) throws UnreadableWorkbookException {
        return WorkbookReader.readBooks(
                workbook, sheet -> sheet.startsWith(LedgerLayout.ROWS_SHEET) || sheet.equals(LedgerLayout.SEAL_SHEET));
    }
}
