package vn.soxa.template;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;

/** What the counts of a sheet are on the day it is issued: judged by the rules themselves, not by their formulas. */
final class IssuedState {
    /** One column: how many cells are missing and wrong, and the first of them. */
    record Count(int missing, int wrong, @Nullable CellAddress first) {}

    private final SheetView view;
    private final List<RowValues> rows;
    private final Map<String, Count> counts;

    IssuedState(SheetView view) {
        this.view = view;
        this.rows = view.content().rows().stream().map(PrefilledRow::row).toList();
        this.counts = view.columns().stream().collect(Collectors.toMap(Column::key, this::judge));
    }

    /** How many rows were begun by a person. */
    int rows() {
        return (int) rows.stream().filter(this::started).count();
    }

    Count count(Column column) {
        return counts.getOrDefault(column.key(), new Count(0, 0, null));
    }

    /** The first cell to mend, by row. */
    @Nullable
    CellAddress first() {
        return counts.values().stream()
                .map(Count::first)
                .flatMap(Stream::ofNullable)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    int missing() {
        return counts.values().stream().mapToInt(Count::missing).sum();
    }

    int wrong() {
        return counts.values().stream().mapToInt(Count::wrong).sum();
    }

    /** The cell's place as {@link CountSheet} writes it. */
    static BigDecimal place(@Nullable CellAddress cell) {
        return cell == null ? CountSheet.NOWHERE : BigDecimal.valueOf((cell.row() + 1) * 1000L + cell.column() + 1);
    }

    private Count judge(Column column) {
        int missing = 0;
        int wrong = 0;
        CellAddress first = null;
        Predicate<RowValues> asked = breaking(column, ColumnChecks::asks);
        Predicate<RowValues> forbidden =
                ColumnChecks.weighs(column) ? breaking(column, ColumnChecks::forbids) : row -> false;
        for (int i = 0; i < rows.size(); i++) {
            RowValues row = rows.get(i);
            boolean lacks = asked.test(row) && started(row);
            boolean errs = unreadable(row, column) || forbidden.test(row);
            missing += lacks ? 1 : 0;
            wrong += errs ? 1 : 0;
            if (first == null && (lacks || errs)) {
                first = new CellAddress(view.sheet(), Layout.FIRST_ROW + i, view.index(column.key()));
            }
        }
        return new Count(missing, wrong, first);
    }

    private boolean started(RowValues row) {
        return view.columns().stream().anyMatch(column -> column.startsRow() && row.get(column.key()) != null);
    }

    private Predicate<RowValues> breaking(Column column, Predicate<Rule> which) {
        Function<Rule, Predicate<RowValues>> broken =
                rule -> row -> rule.broken().holds(row, view.bounds());
        return view.rules().stream()
                .filter(rule -> rule.column().equals(column.key()) && which.test(rule))
                .map(broken)
                .reduce(row -> false, Predicate::or);
    }

    /** Values have the type of their column; text that stands for a number or a date could not be read. */
    private boolean unreadable(RowValues row, Column column) {
        if (!ColumnChecks.weighs(column) || !(row.get(column.key()) instanceof String text)) {
            return false;
        }
        List<String> choices = view.choices().of(column);
        boolean unlisted =
                !column.open() && !choices.isEmpty() && choices.stream().noneMatch(text::equalsIgnoreCase);
        return unlisted || column.type().numeric() || column.type().date();
    }
}
