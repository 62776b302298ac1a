package vn.soxa.book;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Waiting;
import vn.soxa.consolidate.WaitingPart;
import vn.soxa.finding.Severity;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;

/** What does not count yet, by indicator and plan year: how much is to be mended, how much to be confirmed, which rows. */
final class WaitingTable {

    private static final int SEVERITY = 1;

    /** A row of the list below. */
    private record Listed(int number, int row) {}

    private record Line(Waiting waiting, WaitingPart part, Severity severity) {}

    private final Consolidation figures;
    private final IndicatorPage indicators;
    private final Page page;
    private final List<Line> lines;
    private final Map<String, Listed> list = new HashMap<>();
    private int start;
    private int first;

    WaitingTable(Consolidation figures, IndicatorPage indicators, Page page) {
        this.figures = figures;
        this.indicators = indicators;
        this.page = page;
        this.lines = figures.waiting().stream()
                .flatMap(waiting -> Stream.of(
                        new Line(waiting, waiting.toMend(), Severity.ERROR),
                        new Line(waiting, waiting.toConfirm(), Severity.CONFIRM)))
                .filter(line -> !line.part().rows().isEmpty())
                .toList();
    }

    /** Leads to the table from the top of the page. */
    CellSpec link() {
        return CellSpec.text(1, Phrases.of("review.waiting.link"), Look.LINK)
                .linking(null, Refs.place(page.name(), start, 0));
    }

    /** Writes what stands around the table, which {@link #fill} puts in when the places of the list's rows are known. */
    void begin() {
        start = page.line(Phrases.of("review.waiting"), Look.SECTION, 22);
        if (lines.isEmpty()) {
            page.line(Phrases.of("review.waiting.none"), Look.GUIDE);
        } else {
            page.line(Phrases.of("review.waiting.note"), Look.GUIDE, 34);
            page.header(
                    32,
                    IntStream.rangeClosed(0, page.lastColumn())
                            .mapToObj(i -> Phrases.of("review.waiting." + i))
                            .toList());
            first = page.next();
            lines.forEach(line -> page.skip());
        }
        page.skip();
    }

    /** A row of the list of rows that do not count; it stands where the page goes on. */
    void listed(String reporter, String sheet, int row, int number) {
        list.put(key(reporter, sheet, row), new Listed(number, page.next()));
    }

    void fill() {
        for (int i = 0; i < lines.size(); i++) {
            page.insert(first + i, cells(lines.get(i), i + 1).toArray(CellSpec[]::new));
        }
        if (!lines.isEmpty()) {
            SeverityWords.colour(page.sheet(), new CellRange(first, SEVERITY, first + lines.size() - 1, SEVERITY));
        }
    }

    private List<CellSpec> cells(Line line, int number) {
        Waiting waiting = line.waiting();
        WaitingPart part = line.part();
        Integer year = waiting.year();
        String code = waiting.indicator().code();
        return List.of(
                CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_WHOLE),
                CellSpec.text(SEVERITY, SeverityWords.word(line.severity()), Look.BODY_CENTRED),
                CellSpec.text(
                        2, year == null ? code : Phrases.of("review.waiting.year", code, year), Look.BODY_CENTRED),
                counted(waiting),
                CellSpec.text(4, waiting.indicator().unit(), Look.BODY_CENTRED),
                part.amount() == null
                        ? CellSpec.text(5, Phrases.of("review.waiting.unknown"), Look.BODY_CENTRED)
                        : FigureCells.value(5, waiting.indicator(), part.amount()),
                CellSpec.text(6, waiting.indicator().name(), Look.BODY_TEXT),
                CellSpec.text(7, WaitingWords.rows(part), Look.BODY_TEXT),
                places(part));
    }

    private CellSpec counted(Waiting waiting) {
        return figures.indicator(waiting.indicator().code(), waiting.year())
                .filter(indicators::has)
                .map(result -> counted(waiting, result))
                .orElseGet(() -> FigureCells.value(3, waiting.indicator(), waiting.counted()));
    }

    private CellSpec counted(Waiting waiting, IndicatorResult result) {
        String cell = indicators.cell(result, IndicatorColumn.ACTUAL);
        return FigureCells.formula(3, waiting.indicator(), cell, result.actual());
    }

    private CellSpec places(WaitingPart part) {
        List<Listed> found = part.rows().stream()
                .flatMap(row -> Stream.ofNullable(list.get(key(row.reporter(), row.sheet(), row.row()))))
                .distinct()
                .sorted(Comparator.comparing(Listed::number))
                .toList();
        if (found.isEmpty()) {
            return CellSpec.text(8, null, Look.BODY_TEXT);
        }
        String numbers = found.stream().map(listed -> "" + listed.number()).collect(Collectors.joining(", "));
        return CellSpec.text(8, Phrases.of("review.waiting.rows", numbers), Look.BODY_LINK)
                .linking(null, Refs.place(page.name(), found.get(0).row(), 0));
    }

    private static String key(String reporter, String sheet, int row) {
        return reporter + "/" + sheet + "/" + row;
    }
}
