package vn.soxa.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;

/**
 * Many communes added up.
 *
 * @param period the period all of them tell
 * @param cutoff the last day whose facts they tell; null where none tells it
 * @param communes those that count, by code
 * @param files every file that was read, with everything found about it
 */
public record RolledUp(
        String period,
        @Nullable LocalDate cutoff,
        List<CommuneBook> communes,
        List<IndicatorTotal> indicators,
        List<TaskTotal> tasks,
        List<ReadFile> files) {

    /** Of a period, or of that which most communes tell where it is null. */
    public static RolledUp of(List<ReadFile> files, @Nullable String period) {
        Selection selection = new Selection(files, period);
        List<CommuneBook> communes = selection.chosen();
        LocalDate cutoff = cutoff(communes);
        PlanComparison plans = new PlanComparison(communes, cutoff);
        List<ReadFile> told = files.stream()
                .map(file -> file.with(found(file, selection.findings(), plans.findings())))
                .toList();
        return new RolledUp(selection.period(), cutoff, communes, plans.totals(), tasks(communes), told);
    }

    /** True where a person must see to something before every commune is in the totals. */
    public boolean needsPerson() {
        return files.stream().flatMap(file -> file.findings().stream()).anyMatch(Finding::rejects);
    }

    /** True where the file's books are among those that count. */
    public boolean counts(ReadFile file) {
        return communes.stream().anyMatch(book -> book.file().equals(file.file()));
    }

    private static List<Finding> found(
            ReadFile file, Map<String, List<Finding>> chosen, Map<String, List<Finding>> plans) {
        return Stream.of(chosen, plans)
                .flatMap(found -> found.getOrDefault(file.file(), List.of()).stream())
                .toList();
    }

    /** Digits of a date sort as dates do. */
    private static @Nullable LocalDate cutoff(List<CommuneBook> communes) {
        return communes.stream()
                .map(book -> book.about("cutoff"))
                .filter(day -> day.matches("\\d{4}-\\d{2}-\\d{2}"))
                .max(Comparator.naturalOrder())
                .map(LocalDate::parse)
                .orElse(null);
    }

    private static List<TaskTotal> tasks(List<CommuneBook> communes) {
        Map<String, List<TaskTotal.Part>> parts = new LinkedHashMap<>();
        communes.forEach(book -> book.summary().tasks().forEach(work -> parts.computeIfAbsent(
                        work.code(), code -> new ArrayList<>())
                .add(new TaskTotal.Part(book, work))));
        return parts.entrySet().stream()
                .map(entry -> new TaskTotal(
                        entry.getKey(), entry.getValue().get(0).work().title(), entry.getValue()))
                .toList();
    }
}
