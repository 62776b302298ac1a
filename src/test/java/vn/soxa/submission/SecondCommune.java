package vn.soxa.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which of a commune's rows stand after a period, and what they come to, told from the design alone: of the program it knows
 * the words that stand in cells, no more.
 */
final class SecondCommune {

    /** What nobody can read as a number. */
    static final String BAD = "nhiều";

    /** Of which other column of its form a column is a part. */
    private static final Map<String, String> PARTS = Map.of(
            "A1 women", "members",
            "A1 khmer", "members",
            "A2 boughtHa", "signedHa",
            "A6 women", "participants",
            "A6 khmer", "participants",
            "A7 overdue", "outstanding");

    static final Set<String> ORGANISED = Set.of("Tổ hợp tác", "Hợp tác xã");

    /** A row of somebody's: what both hands say now, and what of it was accepted last. */
    static final class Line {
        final String form;
        final String place;
        final String reporter;
        final int number;
        Map<String, String> told;
        Map<String, String> stands = Map.of();
        Map<String, String> completed = Map.of();
        String last = "";

        Line(String form, String place, String reporter, int number, Map<String, String> told) {
            this.form = form;
            this.place = place;
            this.reporter = reporter;
            this.number = number;
            this.told = told;
        }

        boolean known() {
            return !last.isEmpty();
        }

        String said(String column) {
            return stands.getOrDefault(column, completed.getOrDefault(column, ""));
        }

        boolean says(String column, String... words) {
            return List.of(words).contains(said(column));
        }

        boolean ended() {
            return switch (form) {
                case "A1" -> says("status", "Giải thể", "Đã chuyển thành HTX");
                case "A3" -> says("status", "Trồng lúa trở lại", "Không chấp thuận");
                case "A4" -> says("stage", "Hết hạn", "Thu hồi", "Không đạt");
                case "A7" -> says("outstanding", "", "0");
                case "A9" -> says("status", "Bị thu hồi");
                default -> false;
            };
        }
    }

    /** A line as it was told of one period only. */
    record Happening(Line line, int year) {}

    private final Map<String, BigDecimal> unitOf;
    private final Predicate<String> ofOwner;
    private final List<Line> lines = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();

    /** {@code unitOf}: square metres of the unit a place counts in; {@code ofOwner}: form and column of the officer's hand. */
    SecondCommune(Map<String, BigDecimal> unitOf, Predicate<String> ofOwner) {
        this.unitOf = unitOf;
        this.ofOwner = ofOwner;
    }

    void add(Line line) {
        lines.add(line);
    }

    /** What a reporter still has to tell of: rows that have not ended. */
    List<Line> of(String reporter) {
        return lines.stream()
                .filter(line -> line.reporter.equals(reporter) && !line.ended())
                .toList();
    }

    /** Takes what was told by those who sent something; {@code vanished}: rows that were left out. */
    void settle(String period, Set<String> sent, Set<Line> vanished) {
        for (Line line : lines) {
            if (sent.contains(line.reporter) && !line.ended() && !vanished.contains(line) && right(line)) {
                line.stands = hand(line, column -> !ofOwner.test(line.form + column), Map.of());
                line.last = period;
            } else if (line.form.equals("A7") && line.known() && !line.ended()) {
                line.stands = without(line.stands, "disbursed");
            }
        }
    }

    /** True where the owner officer's sheet shows what the hamlet said; where it does not, a row may hold its code alone. */
    static boolean shown(Line line) {
        return line.number % 2 == 0;
    }

    /** Takes what the owner officer of a form adds to its rows; a row of nothing but its code says nothing new. */
    void complete(String form) {
        lines.stream()
                .filter(line -> line.form.equals(form) && line.place.equals(line.reporter) && line.known())
                .filter(line -> !line.ended())
                .filter(line -> shown(line) || told(line, column -> ofOwner.test(form + column)))
                .forEach(line -> line.completed = hand(line, column -> ofOwner.test(form + column), line.completed));
    }

    /** To be called once at the end of a period. */
    void close(String period, int year) {
        lines.stream()
                .filter(line ->
                        line.last.equals(period) && !line.said("disbursed").isEmpty())
                .forEach(line -> happenings.add(new Happening(copy(line), year)));
        lines.stream()
                .filter(line -> line.last.equals(period) && logged(line))
                .forEach(line -> happenings.add(new Happening(line, year)));
        lines.removeIf(line -> logged(line));
        lines.removeIf(line -> !line.known());
    }

    private static boolean logged(Line line) {
        return Set.of("A5", "A6", "B5", "B6").contains(line.form);
    }

    private static Line copy(Line line) {
        Line copy = new Line("flow", line.place, line.reporter, line.number, Map.of());
        copy.stands = line.stands;
        return copy;
    }

    /** A row counts unless a cell of its hand that must be filled is not, or cannot be read; others take only themselves away. */
    private boolean right(Line line) {
        return line.told.entrySet().stream()
                        .noneMatch(cell -> cell.getValue().equals(BAD) && asked(line, cell.getKey()))
                && (!asked(line, "converted")
                        || !line.told.getOrDefault("converted", "").isEmpty());
    }

    private boolean asked(Line line, String column) {
        Set<String> states = Set.of(line.told.getOrDefault("status", ""));
        boolean must =
                switch (line.form + " " + column) {
                    case "A1 members" ->
                        ORGANISED.contains(line.told.getOrDefault("kind", "")) && states.contains("Đang hoạt động");
                    case "A2 signedHa" -> !states.contains("Đang thỏa thuận") && !states.contains("Hủy hợp đồng");
                    case "A3 converted" -> states.contains("Đã trồng") || states.contains("Ổn định");
                    case "A2 households", "A3 area", "A9 area", "B3 planned", "B5 minutes" -> true;
                    default -> false;
                };
        return must && !ofOwner.test(line.form + column);
    }

    private static boolean told(Line line, Predicate<String> own) {
        return line.told.entrySet().stream()
                .anyMatch(cell -> own.test(cell.getKey()) && !cell.getValue().isEmpty());
    }

    /** A part does not count while nobody knows what it is a part of. */
    private static boolean unread(Line line, String column) {
        String whole = PARTS.getOrDefault(line.form + " " + column, column);
        return BAD.equals(line.told.get(column)) || BAD.equals(line.told.get(whole));
    }

    private static Map<String, String> hand(Line line, Predicate<String> own, Map<String, String> before) {
        Map<String, String> taken = new TreeMap<>();
        line.told.forEach((column, text) -> {
            String kept = unread(line, column) ? before.getOrDefault(column, "") : text;
            if (own.test(column) && !kept.isEmpty()) {
                taken.put(column, kept);
            }
        });
        return taken;
    }

    private static Map<String, String> without(Map<String, String> cells, String column) {
        Map<String, String> rest = new TreeMap<>(cells);
        rest.remove(column);
        return rest;
    }

    /** By place; what says nothing of a place leaves it out. */
    Map<String, BigDecimal> figure(String indicator, int year, String quarterEnd) {
        return new SecondFigures(lines, happenings, unitOf).of(indicator, year, quarterEnd);
    }
}
