package vn.soxa.book;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.text.Glossary;
import vn.soxa.text.Messages;

/** {@code Cần xem lại}: everything that was found, worst first, and every row that does not count, with its values. */
final class ReviewPage {

    static final String NAME = "Cần xem lại";
    /** In place of a reporter: what is wrong in the plan book. */
    private static final String BOOK = "";

    private static final int SEVERITY = 1;
    private static final int LINE = 16;
    private static final int CHARACTERS_A_LINE = 95;

    /** A finding and the file it is in; no file for what only a reporter answers for. */
    private record Found(
            Finding finding,
            @Nullable String reporter,
            @Nullable String file) {}

    private final CheckedRound round;
    private final SourceLinks links;
    private final Heading heading;
    private final List<Found> findings;
    private final WaitingTable waiting;
    private final Page page = new Page(NAME, 5, 25, 24, 16, 8, 18, 42, 42, 38);

    ReviewPage(
            CheckedRound round, Consolidation figures, IndicatorPage indicators, SourceLinks links, Heading heading) {
        this.round = round;
        this.links = links;
        this.heading = heading;
        this.findings = findings(round);
        this.waiting = new WaitingTable(figures, indicators, page);
    }

    SheetSpec spec() {
        page.title(Phrases.of("review.title"), heading.periodLine());
        int counts = SeverityWords.reserve(page);
        int header = page.header(32, headers("review.header."));
        int first = page.next();
        for (Found found : findings) {
            page.add(line(found, page.next() - header));
        }
        int last = Math.max(first, page.next() - 1);
        CellRange words = new CellRange(first, SEVERITY, last, SEVERITY);
        SeverityWords.count(
                page,
                counts,
                words,
                findings.stream().map(found -> found.finding().severity()).toList());
        SeverityWords.colour(page.sheet(), words);
        page.sheet().filter(new CellRange(header, 0, last, page.lastColumn())).freeze(header + 1, 3);
        page.skip();
        waiting.begin();
        page.insert(header - 1, waiting.link());
        rejected();
        waiting.fill();
        return page.print(header, header).unprinted();
    }

    private static List<Found> findings(CheckedRound round) {
        Stream<Found> inFiles = round.submissions().stream().flatMap(submission -> submission.findings().stream()
                .map(finding -> new Found(
                        finding,
                        submission.submission().reporter(),
                        submission.submission().file())));
        Stream<Found> ofReporters = round.byReporter().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(finding -> new Found(finding, entry.getKey(), null)));
        Stream<Found> ofBook = round.plan().faults().findings().stream().map(finding -> new Found(finding, BOOK, null));
        return Stream.of(inFiles, ofReporters, ofBook)
                .flatMap(found -> found)
                .sorted(Comparator.comparing((Found found) -> found.finding().severity())
                        .thenComparing(found -> found.reporter() == null ? "" : found.reporter())
                        .thenComparing(found -> found.file() == null ? "" : found.file())
                        .thenComparing(Found::finding, Finding.WORST_FIRST))
                .toList();
    }

    private List<String> headers(String prefix) {
        return IntStream.rangeClosed(0, page.lastColumn())
                .mapToObj(i -> Phrases.of(prefix + i))
                .toList();
    }

    private List<CellSpec> line(Found found, int number) {
        Finding finding = found.finding();
        CellAddress cell = finding.cell();
        String file = found.file();
        CellSpec place =
                CellSpec.text(4, cell == null ? null : cell.a1(), cell == null ? Look.BODY_CENTRED : Look.BODY_LINK);
        CellSpec source = CellSpec.text(8, file, file == null ? Look.BODY_TEXT : Look.BODY_LINK);
        return List.of(
                CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_WHOLE),
                CellSpec.text(SEVERITY, SeverityWords.word(finding.severity()), Look.BODY_CENTRED),
                CellSpec.text(2, name(found.reporter()), Look.BODY_TEXT),
                CellSpec.text(3, finding.sheet(), Look.BODY_TEXT),
                cell == null || file == null ? place : links.toCell(place, file, cell),
                CellSpec.text(5, finding.found().orElse(null), Look.BODY_TEXT),
                CellSpec.text(6, Messages.message(finding), Look.BODY_TEXT),
                CellSpec.text(7, Messages.remedy(finding), Look.BODY_TEXT),
                file == null ? source : links.toFile(source, file));
    }

    private void rejected() {
        page.line(Phrases.of("review.rejected"), Look.SECTION, 22);
        page.line(Phrases.of("review.rejected.note"), Look.GUIDE);
        page.header(32, headers("review.rejected."));
        int number = 0;
        for (CheckedSubmission submission : round.submissions()) {
            Set<CellAddress> givenUp = submission.placesGivenUp();
            for (BoundRow row : replaced(submission) ? List.<BoundRow>of() : submission.rejected()) {
                number++;
                String reporter = submission.reporter();
                if (reporter != null && submission.status() != SubmissionStatus.UNIDENTIFIED) {
                    waiting.listed(reporter, row.sheet(), row.row(), number);
                }
                page.merge(page.next(), 5, 7);
                page.addHigh(height(values(row)), rejected(submission, row, number, weight(row, givenUp)));
            }
        }
        if (number == 0) {
            page.line(Phrases.of("review.rejected.none"), Look.GUIDE);
        }
        round.submissions().stream().filter(ReviewPage::replaced).forEach(this::aside);
    }

    private static boolean replaced(CheckedSubmission submission) {
        return submission.aside();
    }

    /** A file whose rows nobody has to look at, and which file counts instead. */
    private void aside(CheckedSubmission submission) {
        String line = submission.findings().stream()
                .filter(finding -> finding.code() == FindingCode.FILE_REPLACED)
                .flatMap(finding -> Stream.ofNullable(finding.args().get("other")))
                .findFirst()
                .map(other -> Phrases.of("review.rejected.replaced", submission.file(), other))
                .orElseGet(() -> Phrases.of(
                        submission.status() == SubmissionStatus.NOT_REPORT
                                ? "review.rejected.noReport"
                                : "review.rejected.excluded",
                        submission.file()));
        page.line(line, Look.GUIDE);
    }

    private List<CellSpec> rejected(CheckedSubmission submission, BoundRow row, int number, String weight) {
        String file = submission.submission().file();
        CellSpec place = CellSpec.text(4, "" + (row.row() + 1), Look.BODY_LINK);
        return List.of(
                CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_WHOLE),
                CellSpec.text(1, weight, Look.BODY_CENTRED),
                CellSpec.text(2, name(submission.submission().reporter()), Look.BODY_TEXT),
                CellSpec.text(3, row.sheet(), Look.BODY_TEXT),
                links.toCell(place, file, row.address()),
                CellSpec.text(5, values(row), Look.BODY_TEXT),
                CellSpec.text(6, null, Look.BODY_TEXT),
                CellSpec.text(7, null, Look.BODY_TEXT),
                links.toFile(CellSpec.text(8, file, Look.BODY_LINK), file));
    }

    /** Merged cells do not grow by themselves. */
    private static int height(String values) {
        return LINE * (1 + values.length() / CHARACTERS_A_LINE) + 2;
    }

    private static String weight(BoundRow row, Set<CellAddress> givenUp) {
        if (givenUp.contains(row.place())) {
            return Phrases.of("review.rejected.givenUp");
        }
        Severity asked = row.findings().stream().anyMatch(Finding::askedElsewhere) ? Severity.CONFIRM : Severity.ERROR;
        return SeverityWords.word(row.findings().stream()
                .filter(Finding::rejects)
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(asked));
    }

    /** Every value of a row with its header, in the form's order, columns unknown to the form last. */
    private static String values(BoundRow row) {
        Stream<String> known = row.form().columns().stream()
                .filter(column -> row.cells().containsKey(column.key()))
                .map(column -> said(column, row));
        Stream<String> others = row.others().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + ": " + entry.getValue().raw());
        return Stream.concat(known, others).collect(Collectors.joining("; "));
    }

    private static String said(Column column, BoundRow row) {
        BoundCell cell = row.cells().get(column.key());
        return column.header() + ": " + (cell == null ? "" : cell.raw());
    }

    private @Nullable String name(@Nullable String reporter) {
        return BOOK.equals(reporter)
                ? Phrases.of("review.planBook")
                : reporter == null
                        ? Glossary.word("submission.UNIDENTIFIED")
                        : round.plan()
                                .reporter(reporter)
                                .map(Reporter::name)
                                .orElseGet(() -> DataSheet.hamletName(round.plan(), reporter));
    }
}
