package vn.soxa.rollup;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Phrases;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.SummaryLines;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;

/** The workbook of the level above: many communes added up, and itself fit to be added up again. */
public final class RollupWorkbook {

    private final RollupHeading heading;
    private final CommuneLines lines;
    private final UnaryOperator<String> way;

    private RollupWorkbook(RolledUp rolled, @Nullable String unit, UnaryOperator<String> way) {
        this.heading = RollupHeading.of(rolled, unit);
        this.way = way;
        this.lines = new CommuneLines(rolled, heading.year(), way);
    }

    /**
     * The workbook to write.
     *
     * @param unit whose it is; null for the province that all communes lie in
     * @param way from where the workbook will lie to a file of the folder
     * @param created written into the document, so that the same content gives the same file
     */
    public static WorkbookSpec of(RolledUp rolled, @Nullable String unit, UnaryOperator<String> way, Instant created) {
        return new RollupWorkbook(rolled, unit, way).spec(created);
    }

    private WorkbookSpec spec(Instant created) {
        RollupIndicatorPage indicators = new RollupIndicatorPage(lines, heading);
        SheetSpec indicatorSheet = indicators.spec();
        RollupCommunePage communes = new RollupCommunePage(lines, indicators, heading);
        SheetSpec communeSheet = communes.spec();
        List<SheetSpec> pages = new ArrayList<>(List.of(
                new RollupOverviewPage(lines, indicators, communes, heading).spec(),
                indicatorSheet,
                communeSheet,
                new RollupTaskPage(lines, heading).spec(),
                new RollupFundsPage(lines, heading).spec(),
                new RollupSubmissionPage(lines, heading).spec(),
                new RollupReviewPage(heading, way).spec()));
        pages.addAll(lines.specs());
        pages.add(
                1,
                new RollupCoverPage(heading)
                        .spec(pages.stream().map(SheetSpec::name).toList()));
        pages.add(new SheetSpec(LedgerLayout.SEAL_SHEET)
                .visibility(SheetSpec.Visibility.VERY_HIDDEN)
                .rows(this::told));
        return new WorkbookSpec(
                Phrases.of("rollup.title", heading.unit(), heading.rolled().period()),
                pages,
                Map.of(),
                Map.of("SOXA_SO_NHIEU_XA", heading.rolled().period()),
                created);
    }

    /** What each commune tells, word for word, so that totals of totals are the flat total. */
    private Iterator<RowSpec> told() {
        AtomicInteger row = new AtomicInteger();
        return heading.rolled().communes().stream()
                .flatMap(book -> SummaryLines.of(lines.told(book)).stream())
                .map(cells -> RowSpec.of(
                        row.getAndIncrement(),
                        IntStream.range(0, cells.size())
                                .mapToObj(i -> CellSpec.text(i, cells.get(i), Look.PLAIN))
                                .toList()))
                .iterator();
    }
}
