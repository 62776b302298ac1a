package vn.soxa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;
import vn.soxa.text.Words;

/** Reminders of what was copied from the period before: meetings told again, contracts not updated after the harvest. */
final class NothingNew implements CrossCheck {

    private static final List<String> MEETING = List.of("kind", "topic", "content", "times", "participants");

    /** Folded beginning of a season's name → month by whose end it is harvested. */
    private static final Map<String, Integer> HARVESTED = Map.of("dong xuan", 4, "he thu", 9, "mua", 2);

    private static final int YEAR_END = 12;
    private static final int WORDS = 8;

    @Override
    public void judge(Round round) {
        round.own()
                .filter(row -> row.form().code().equals("A6"))
                .filter(row -> row.get("content") != null && row.get("participants") != null)
                .forEach(row -> repeated(round, row));
        round.counting("A2").forEach(row -> notUpdated(round, row));
    }

    private static void repeated(Round round, ReportedRow row) {
        String same = NaturalKey.of(MEETING, row);
        round.past().of(row.reporter()).stream()
                .filter(last -> last.form().code().equals("A6")
                        && NaturalKey.of(MEETING, last).equals(same))
                .findFirst()
                .ifPresent(last -> repeated(round, row, last));
    }

    /** A row whose date is of another period anyhow is told once: where it was reported. */
    private static void repeated(Round round, ReportedRow row, LedgerRow last) {
        String where = VietnameseFormat.period(last.period()) + ": " + about(last);
        if (!row.retold(FindingCode.CELL_DATE_OUTSIDE_PERIOD, "other", where) && row.counts()) {
            round.find(row, row.finding(FindingCode.ROW_REPEATED, "date", "other", where));
        }
    }

    /** The day and the first words, by which its reporter knows it again. */
    private static String about(LedgerRow row) {
        String words = Stream.of("content", "topic")
                .flatMap(column -> Stream.ofNullable(row.text(column)))
                .findFirst()
                .map(text -> Stream.of(text.split(" ", -1)).limit(WORDS).collect(Collectors.joining(" ")))
                .orElse("");
        String day = row.get("date") instanceof LocalDate date ? VietnameseFormat.date(date) : "";
        return Stream.of(day, words).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static void notUpdated(Round round, ReportedRow row) {
        LedgerRow before = row.before();
        boolean waiting = "Đang thực hiện".equals(row.text("status")) && row.get("boughtHa") == null;
        if (before != null
                && waiting
                && unchanged(row, before)
                && harvested(before, round.period().cutoff())) {
            round.find(
                    row,
                    row.finding(FindingCode.ROW_NOT_UPDATED, "boughtHa", "other", String.valueOf(row.text("season"))));
        }
    }

    private static boolean unchanged(ReportedRow row, LedgerRow before) {
        List<String> typed = row.form().columns().stream()
                .filter(Column::startsRow)
                .map(Column::key)
                .toList();
        return NaturalKey.of(typed, row).equals(NaturalKey.of(typed, before));
    }

    private static boolean harvested(LedgerRow row, LocalDate cutoff) {
        Integer year = row.year();
        String season = Words.fold(String.valueOf(row.text("season")));
        int month = HARVESTED.entrySet().stream()
                .filter(entry -> season.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(YEAR_END);
        return year != null
                && cutoff.isAfter(LocalDate.of(year, month, 1).plusMonths(1).minusDays(1));
    }
}
