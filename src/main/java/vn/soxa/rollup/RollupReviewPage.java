package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.book.SeverityWords;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.text.Messages;

/** {@code Cần xem lại} of many communes: what was found about each file, worst first. */
final class RollupReviewPage {

    static final String NAME = "Cần xem lại";
    private static final int SEVERITY = 1;

    private record Found(String file, Finding finding) {}

    private final RollupHeading heading;
    private final UnaryOperator<String> way;
    private final List<Found> findings;
    private final Page page = new Page(NAME, 5, 25, 46, 18, 8, 52, 52);

    RollupReviewPage(RollupHeading heading, UnaryOperator<String> way) {
        this.heading = heading;
        this.way = way;
        this.findings = findings(heading.rolled());
    }

    SheetSpec spec() {
        page.title(Phrases.of("review.title"), heading.line());
        int counts = SeverityWords.reserve(page);
        int header = page.header(
                32,
                IntStream.rangeClosed(0, page.lastColumn())
                        .mapToObj(i -> Phrases.of("rollup.review." + i))
                        .toList());
        int first = page.next();
        for (Found found : findings) {
            page.add(line(found, page.next() - header));
        }
        int last = Math.max(first, page.next() - 1);
        if (findings.isEmpty()) {
            page.line(Phrases.of("rollup.review.none"), Look.GUIDE);
        }
        CellRange words = new CellRange(first, SEVERITY, last, SEVERITY);
        SeverityWords.count(
                page,
                counts,
                words,
                findings.stream().map(found -> found.finding().severity()).toList());
        SeverityWords.colour(page.sheet(), words);
        page.sheet().filter(new CellRange(header, 0, last, page.lastColumn())).freeze(header + 1, 2);
        return page.print(header, header).unprinted();
    }

    private static List<Found> findings(RolledUp rolled) {
        return rolled.files().stream()
                .flatMap(file -> file.findings().stream().map(finding -> new Found(file.file(), finding)))
                .sorted(Comparator.comparing((Found found) -> found.finding().severity())
                        .thenComparing(Found::file)
                        .thenComparing(Found::finding, Finding.WORST_FIRST))
                .toList();
    }

    private List<CellSpec> line(Found found, int number) {
        Finding finding = found.finding();
        CellAddress cell = finding.cell();
        String place = cell == null ? "" : Refs.place(cell.sheet(), cell.row(), cell.column());
        return List.of(
                CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_WHOLE),
                CellSpec.text(SEVERITY, SeverityWords.word(finding.severity()), Look.BODY_CENTRED),
                CellSpec.text(2, found.file(), Look.BODY_LINK).linking(way.apply(found.file()), place),
                CellSpec.text(3, finding.sheet(), Look.BODY_TEXT),
                CellSpec.text(4, cell == null ? null : cell.a1(), Look.BODY_CENTRED),
                CellSpec.text(5, Messages.message(finding), Look.BODY_TEXT),
                CellSpec.text(6, ReadFile.remedy(finding), Look.BODY_TEXT));
    }
}
