package vn.soxa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.Hyperlinks;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.UnreadableWorkbookException;
import vn.soxa.office.WorkbookReader;
import vn.soxa.office.WorkbookWriter;
import vn.soxa.plan.Period;
import vn.soxa.submission.Inbox;

/** The example commune's first quarter, from the files that came in to the cells the commune workbook leads to. */
final class SourceLinksTest {

    private static final Path INBOX = Path.of("examples/2025-Q1/2-Da-nop");

    private static Path folder = Path.of("");
    private static Path workbook = Path.of("");
    private static int rows;

    @BeforeAll
    static void collect(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Period period = ExampleRound.PLAN.period("2025-Q1").orElseThrow();
        var submissions = new Inbox(ExampleRound.PLAN, period).read(INBOX, Map.of(), Map.of(), file -> {});
        CheckedRound round =
                RoundChecker.check(ExampleRound.PLAN, period, Ledger.empty(), submissions, Decisions.none(), null);
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        rows = round.rows().size();
        Path target = folder.resolve("2025-Q1/4-Tong-hop/Tong-hop.xlsx");
        Files.createDirectories(folder.resolve("2025-Q1/4-Tong-hop"));
        Imprint imprint = new Imprint(1, LocalDate.of(2025, 3, 20), ExampleRound.MOMENT);
        workbook = new WorkbookWriter().write(CommuneWorkbook.of(figures, round, imprint), target);
    }

    @Test
    void everyRowLeadsToACellThatHoldsOneOfItsValues() throws IOException, UnreadableWorkbookException {
        Map<String, RawWorkbook> files = new TreeMap<>();
        RawWorkbook written = WorkbookReader.read(workbook);
        List<String> astray = new ArrayList<>();
        int checked = 0;
        for (Hyperlinks.Link link : Hyperlinks.of(workbook)) {
            if (link.sheet().startsWith("Số liệu ")) {
                assertThat(link.file()).startsWith("../2-Da-nop/");
                String name = link.file().substring("../2-Da-nop/".length());
                if (!files.containsKey(name)) {
                    files.put(name, WorkbookReader.read(INBOX.resolve(name)));
                }
                String shown = shown(files.get(name), link.place());
                if (shown.isBlank() || !row(written, link).contains(shown)) {
                    astray.add(link + " " + shown);
                }
                checked++;
            }
        }
        assertThat(astray).isEmpty();
        assertThat(checked).isEqualTo(rows).isPositive();
    }

    @Test
    void everyStoredValueIsWhatLibreOfficeCalculates() throws IOException {
        assertThat(new LibreOffice(folder).differences(workbook)).isEmpty();
    }

    private static String shown(RawWorkbook file, String place) {
        int end = place.lastIndexOf("'!");
        RawSheet sheet = file.sheet(place.substring(1, end));
        String cell = place.substring(end + 2);
        return sheet == null ? "" : text(sheet, cell);
    }

    private static String text(RawSheet sheet, String cell) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(found -> new CellAddress(sheet.name(), row.index(), found.column())
                                .a1()
                                .equals(cell))
                        .map(found -> found.value().text()))
                .findFirst()
                .orElse("");
    }

    private static List<String> row(RawWorkbook written, Hyperlinks.Link link) {
        RawSheet sheet = written.sheet(link.sheet());
        return sheet == null
                ? List.of()
                : sheet.rows().stream()
                        .filter(row -> row.index() == link.row())
                        .map(RawRow::cells)
                        .flatMap(List::stream)
                        .map(cell -> cell.value().text())
                        .toList();
    }
}
