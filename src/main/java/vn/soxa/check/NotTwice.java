package vn.soxa.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.plan.Plan;
import vn.soxa.text.VietnameseFormat;

/**
 * One thing told by two rows: the one accepted first counts, the others wait until a person says that they are two things.
 */
record NotTwice(Form form, CrossRule rule) implements CrossCheck {

    @Override
    public void judge(Round round) {
        Map<String, List<CountingRow>> told = new HashMap<>();
        Contested contested = new Contested(round, this);
        for (CountingRow row : CountingRow.of(round, form.code(), known -> same(round, known) != null)) {
            String same = same(round, row.values());
            if (same != null) {
                List<CountingRow> others = told.computeIfAbsent(same, key -> new ArrayList<>());
                others.stream()
                        .filter(other -> clash(other, row) && !settled(round, other, row))
                        .findFirst()
                        .ifPresent(other -> {
                            contested.between(other, row);
                            others.removeIf(one -> !one.counts(round));
                        });
                if (row.counts(round)) {
                    others.add(row);
                }
            }
        }
    }

    /** What makes two rows the same thing; null where the row doesn't say, or is not one that the rule is about. */
    private @Nullable String same(Round round, RowValues row) {
        boolean says = rule.columns().stream().allMatch(column -> row.get(column) != null);
        return says && rule.when().holds(row, round.period().bounds()) ? NaturalKey.named(rule.columns(), row) : null;
    }

    private boolean clash(CountingRow first, CountingRow second) {
        return switch (rule.scope()) {
            case COMMUNE -> true;
            case HAMLET -> here(first, second);
            case HANDS ->
                here(first, second)
                        && !first.reporter().equals(second.reporter())
                        && !(ofHamlet(first) && ofHamlet(second));
        };
    }

    private static boolean ofHamlet(CountingRow row) {
        return row.reporter().equals(row.hamlet());
    }

    /** An officer's row for the whole commune may be any hamlet's. */
    private static boolean here(CountingRow first, CountingRow second) {
        return first.hamlet().equals(second.hamlet())
                || first.hamlet().equals(Plan.WHOLE_COMMUNE)
                || second.hamlet().equals(Plan.WHOLE_COMMUNE);
    }

    /** Both rows have said so since the period before: it was settled then. */
    private boolean settled(Round round, CountingRow first, CountingRow second) {
        if (first.reporter().equals(second.reporter()) && second.doubted()) {
            return true; // it was asked already whether its sheet tells it twice
        }
        LedgerRow one = first.last();
        LedgerRow two = second.last();
        String then = one == null ? null : same(round, one);
        return then != null && two != null && then.equals(same(round, two));
    }

    /** True where the row's place is known to hold what both report. */
    boolean hosts(Plan plan, ReportedRow row, ReportedRow other) {
        return new HostColumn(form, rule.versus()).names(plan, row, other);
    }

    /**
     * The cell that says most of it where it is the row's own: a text that tells it from others, else the first that the rule
     * compares; one that a merged cell above fills is not.
     */
    String column(ReportedRow row) {
        List<String> compared = rule.columns();
        Stream<String> telling = form.keys().get(0).stream()
                .filter(key -> !compared.contains(key)
                        && form.column(key)
                                .filter(column ->
                                        column.list() == null && !column.type().date())
                                .isPresent());
        return Stream.concat(telling, compared.stream())
                .filter(row::says)
                .findFirst()
                .orElse(compared.get(compared.size() - 1));
    }

    /** The values that the rule compares, numbers with their headers. */
    String what(ReportedRow row) {
        return form.columns().stream()
                .filter(column -> rule.columns().contains(column.key()))
                .map(column -> said(column, row))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String said(Column column, ReportedRow row) {
        Object value = row.get(column.key());
        if (value instanceof LocalDate day) {
            return VietnameseFormat.date(day);
        }
        String text = row.text(column.key());
        boolean bare = text != null && !text.isEmpty() && Character.isDigit(text.charAt(0));
        return bare ? column.header().toLowerCase(Locale.ROOT) + " " + text : text;
    }
}
