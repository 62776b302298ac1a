package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One of the plans that a plan book carries.
 *
 * @param document what it was issued by, as a sentence names it; empty where nobody said
 * @param fromYear its first year; null where nobody said
 * @param consolidator the code of the officer who reports it; null for the one who consolidates the book
 * @param recipients who receives its report, parted by semicolons; empty for those of the book
 */
public record PlanHead(
        String code,
        String name,
        String document,
        @Nullable Integer fromYear,
        @Nullable String consolidator,
        String recipients) {

    /**
     * The book as if it carried this plan alone: its indicators, tasks and report, for those who read it.
     *
     * @param title what it is called in a letter
     */
    public Plan alone(Plan book, String title) {
        Map<String, String> unit = new TreeMap<>(book.unit());
        unit.put("planTitle", title);
        unit.remove("planNumber");
        if (!recipients.isEmpty()) {
            unit.put("recipients", recipients);
        }
        if (consolidator != null) {
            unit.put("consolidator", consolidator);
        }
        List<ReportPart> parts =
                book.report().stream().filter(part -> code.equals(part.plan())).toList();
        return book.with(
                unit,
                book.indicators().stream()
                        .filter(indicator -> code.equals(indicator.plan()))
                        .toList(),
                book.tasks().stream().filter(task -> task.under(code)).toList(),
                parts.isEmpty() ? ReportPart.usual() : parts,
                List.of(this),
                book.faults());
    }
}
