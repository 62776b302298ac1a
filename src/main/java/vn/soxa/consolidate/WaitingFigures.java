package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.WaitingRow;

/** What each indicator would gain if the rows that wait counted, by the same measures as what counts. */
final class WaitingFigures {

    /** Rows of certain forms that are put through the measures together. */
    private record Run(Set<String> forms, List<WaitingRow> waiting) {}

    private final MeasuredPeriod frame;
    private final History history;
    private final Reported reported;
    private final List<WaitingRow> waiting;
    private final Map<String, List<AcceptedRow>> counted;
    private final Map<Run, Supposed> runs = new HashMap<>();
    private final Map<WaitingRow, Set<Entry>> unclear = new HashMap<>();

    WaitingFigures(CheckedRound round, MeasuredPeriod frame, History history, Reported reported) {
        this.reported = reported;
        this.frame = frame;
        this.history = history;
        this.waiting = round.waiting().stream()
                .map(row -> new Suppositions(row, frame).first())
                .toList();
        this.counted = round.rows().stream()
                .collect(Collectors.groupingBy(row -> row.form().code()));
    }

    /** Indicators and years of the plan for which rows wait, in its order. */
    List<Waiting> all() {
        Set<String> forms = waiting.stream().map(WaitingFigures::form).collect(Collectors.toSet());
        List<Entry> entries = frame.plan().indicators().stream()
                .filter(indicator -> frame.forms(indicator).stream().anyMatch(forms::contains))
                .flatMap(indicator -> Entry.of(indicator, frame))
                .toList();
        Unclear judged = new Unclear(frame, entries);
        waiting.forEach(row -> unclear.put(row, judged.of(row)));
        return entries.stream()
                .map(this::waiting)
                .filter(one -> one.parts().findAny().isPresent())
                .toList();
    }

    private Waiting waiting(Entry entry) {
        Supposed now = run(entry, row -> false);
        Supposed mended = run(entry, row -> !row.asks() && !unclear(row, entry));
        Supposed all = run(entry, row -> !unclear(row, entry));
        List<WaitingRow> rows = waiting.stream()
                .filter(row -> unclear(row, entry) || changes(row, entry, now, all))
                .toList();
        BigDecimal counts = now.actual(entry);
        BigDecimal after = mended.actual(entry);
        BigDecimal last = all.actual(entry);
        return new Waiting(
                entry.indicator(),
                entry.year(),
                counts,
                part(entry, after.subtract(counts), rows, row -> !row.asks()),
                part(entry, last.subtract(after), rows, WaitingRow::asks),
                all.step(entry) > now.step(entry) ? Integer.valueOf(all.step(entry)) : null);
    }

    private boolean unclear(WaitingRow row, Entry entry) {
        return unclear.getOrDefault(row, Set.of()).contains(entry);
    }

    private Supposed run(Entry entry, Predicate<WaitingRow> which) {
        Set<String> forms = frame.forms(entry.indicator());
        List<WaitingRow> rows = waiting.stream()
                .filter(row -> forms.contains(form(row)) && which.test(row))
                .toList();
        return runs.computeIfAbsent(new Run(forms, rows), run -> {
            List<AcceptedRow> others = forms.stream()
                    .flatMap(form -> counted.getOrDefault(form, List.of()).stream())
                    .toList();
            return new Supposed(others, rows, frame, history, reported);
        });
    }

    /** A row that adds as much as what stands under its code makes no difference. */
    private static boolean changes(WaitingRow row, Entry entry, Supposed now, Supposed all) {
        return Stream.<Predicate<Contribution>>of(entry::counts, entry::steps)
                .anyMatch(which -> all.adds(row, which).compareTo(now.adds(row, which)) != 0);
    }

    /** No amount where none of the rows can be told in figures: that is not the same as nothing. */
    private WaitingPart part(Entry entry, BigDecimal amount, List<WaitingRow> rows, Predicate<WaitingRow> which) {
        List<WaitingPlace> places = rows.stream()
                .filter(which)
                .map(row -> new WaitingPlace(row.reporter(), row.sheet(), row.line(), unclear(row, entry)))
                .toList();
        boolean told = !entry.share() && !places.stream().allMatch(WaitingPlace::unclear);
        return new WaitingPart(told ? amount : null, places);
    }

    private static String form(WaitingRow row) {
        return row.row().form().code();
    }
}
