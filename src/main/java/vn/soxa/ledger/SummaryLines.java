package vn.soxa.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/**
 * A {@link Summary} as lines of the sheet {@link LedgerLayout#SEAL_SHEET}, before those of the {@link Seal}: a kind,
 * then one cell a component, all of them words, numbers with every digit. The first line is {@code summary}, its digest
 * is over all that follow.
 */
public final class SummaryLines {

    static final String HEAD = "summary";
    private static final String ABOUT = "about";
    private static final String FIGURE = "figure";
    private static final String TASK = "task";
    private static final String FUND = "fund";
    private static final String SENT = "submissions";
    private static final String YES = "x";

    private SummaryLines() {}

    /** The lines to write, each from the first column on. */
    public static List<List<String>> of(Summary summary) {
        List<List<String>> lines = new ArrayList<>();
        new TreeMap<>(summary.about()).forEach((key, value) -> lines.add(List.of(ABOUT, key, value)));
        summary.figures().forEach(figure -> lines.add(line(figure)));
        summary.tasks().forEach(task -> lines.add(line(task)));
        summary.funds()
                .forEach(fund -> lines.add(
                        List.of(FUND, text(fund.year()), fund.source(), text(fund.planned()), text(fund.spent()))));
        new TreeMap<>(summary.submissions()).forEach((key, count) -> lines.add(List.of(SENT, key, text(count))));
        lines.add(0, List.of(HEAD, "" + lines.size(), digest(lines)));
        return lines;
    }

    /** The summary of a sheet; empty where there is none, or where somebody changed it. */
    public static Optional<Summary> read(RawSheet sheet) {
        List<RawRow> rows = sheet.rows();
        if (rows.isEmpty() || !cell(rows.get(0), 0).equals(HEAD)) {
            return Optional.empty();
        }
        String count = cell(rows.get(0), 1);
        int size = count.matches("\\d{1,6}") ? Integer.parseInt(count) : -1;
        if (size < 0 || size >= rows.size()) {
            return Optional.empty();
        }
        List<List<String>> lines =
                rows.subList(1, size + 1).stream().map(SummaryLines::cells).toList();
        return digest(lines).equals(cell(rows.get(0), 2)) ? Optional.of(summary(lines)) : Optional.empty();
    }

    static Summary summary(List<List<String>> lines) {
        Map<String, String> about = new TreeMap<>();
        Map<String, Integer> sent = new TreeMap<>();
        lines.stream().filter(line -> line.get(0).equals(ABOUT)).forEach(line -> about.put(line.get(1), at(line, 2)));
        lines.stream()
                .filter(line -> line.get(0).equals(SENT))
                .forEach(line -> sent.put(line.get(1), Integer.valueOf(line.get(2))));
        return new Summary(
                about,
                lines.stream()
                        .filter(line -> line.get(0).equals(FIGURE))
                        .map(SummaryLines::figure)
                        .toList(),
                lines.stream()
                        .filter(line -> line.get(0).equals(TASK))
                        .map(SummaryLines::task)
                        .toList(),
                lines.stream()
                        .filter(line -> line.get(0).equals(FUND))
                        .map(SummaryLines::fund)
                        .toList(),
                sent);
    }

    private static List<String> line(Summary.Figure figure) {
        return List.of(
                FIGURE,
                figure.code(),
                text(figure.year()),
                figure.name(),
                figure.unit(),
                figure.kind(),
                figure.aggregation(),
                text(figure.parent()),
                text(figure.deadline()),
                text(figure.target()),
                text(figure.expected()),
                text(figure.actual()),
                text(figure.percent()),
                figure.status(),
                text(figure.thisPeriod()),
                text(figure.previous()),
                text(figure.sameLastYear()),
                text(figure.confirmed()),
                text(figure.forecast()),
                text(figure.old()),
                figure.share() ? YES : "",
                text(figure.cause()),
                text(figure.part()),
                text(figure.whole()),
                text(figure.told()),
                text(figure.asked()),
                figure.ceiling() ? YES : "",
                text(figure.place()));
    }

    private static Summary.Figure figure(List<String> line) {
        String deadline = at(line, 8);
        return new Summary.Figure(
                word(line, 1),
                year(at(line, 2)),
                word(line, 3),
                word(line, 4),
                word(line, 5),
                word(line, 6),
                words(word(line, 7)),
                deadline.isEmpty() ? null : LocalDate.parse(deadline),
                number(at(line, 9)),
                number(at(line, 10)),
                amount(at(line, 11)),
                number(at(line, 12)),
                word(line, 13),
                number(at(line, 14)),
                number(at(line, 15)),
                number(at(line, 16)),
                number(at(line, 17)),
                number(at(line, 18)),
                amount(at(line, 19)),
                at(line, 20).equals(YES),
                words(at(line, 21)),
                number(at(line, 22)),
                number(at(line, 23)),
                amount(at(line, 24)).intValue(),
                amount(at(line, 25)).intValue(),
                at(line, 26).equals(YES),
                words(at(line, 27)));
    }

    private static List<String> line(Summary.Work task) {
        return List.of(
                TASK,
                task.code(),
                task.title(),
                task.owner(),
                task.due(),
                text(task.status()),
                text(task.percent()),
                task.late() ? YES : "",
                text(task.planned()),
                text(task.spent()));
    }

    private static Summary.Work task(List<String> line) {
        return new Summary.Work(
                word(line, 1),
                word(line, 2),
                word(line, 3),
                word(line, 4),
                words(word(line, 5)),
                number(at(line, 6)),
                at(line, 7).equals(YES),
                amount(at(line, 8)),
                amount(at(line, 9)));
    }

    private static Summary.Fund fund(List<String> line) {
        return new Summary.Fund(year(at(line, 1)), word(line, 2), amount(at(line, 3)), amount(at(line, 4)));
    }

    private static String text(@Nullable Object value) {
        return value == null
                ? ""
                : value instanceof BigDecimal number
                        ? number.stripTrailingZeros().toPlainString()
                        : value.toString();
    }

    private static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static BigDecimal amount(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }

    private static @Nullable Integer year(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static @Nullable String words(String text) {
        return text.isEmpty() ? null : text;
    }

    /** What thousands of communes tell in the same words is kept once. */
    private static String word(List<String> line, int index) {
        return at(line, index).intern();
    }

    private static String at(List<String> line, int index) {
        return index < line.size() ? line.get(index) : "";
    }

    /** Blank cells at the end are not there any more; those between are. */
    static List<String> cells(RawRow row) {
        List<String> cells = new ArrayList<>();
        for (RawCell cell : row.cells()) {
            while (cells.size() < cell.column()) {
                cells.add("");
            }
            cells.add(cell.value().text());
        }
        return cells;
    }

    private static String cell(RawRow row, int column) {
        RawCell cell = row.cell(column);
        return cell == null ? "" : cell.value().text();
    }

    static String digest(List<List<String>> lines) {
        StringBuilder all = new StringBuilder();
        lines.forEach(line ->
                all.append(String.join("|", line).replaceFirst("\\|+$", "")).append('\n'));
        return Seal.proof(all.toString());
    }
}
