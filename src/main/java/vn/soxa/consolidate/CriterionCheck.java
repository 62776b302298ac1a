package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.plan.ComparedWith;
import vn.soxa.plan.Comparison;
import vn.soxa.plan.Criterion;
import vn.soxa.plan.ListValue;
import vn.soxa.text.Words;

/** One criterion of a calculation, put to the rows of its form. */
final class CriterionCheck {

    private static final int SQUARE_METRE_DECIMALS = 4;

    private final Criterion criterion;
    private final MeasuredPeriod frame;
    private final String column;
    private final String header;
    private final ColumnType type;
    private final Set<String> wanted;
    private final Map<String, String> groups;

    CriterionCheck(Criterion criterion, Form form, MeasuredPeriod frame) {
        this.criterion = criterion;
        this.frame = frame;
        this.column = criterion.column().equals(Criterion.FIXED_ROW) ? Column.LINE : criterion.column();
        Column of = form.column(column).orElse(null);
        this.header = of == null ? "" : of.header();
        this.type = of == null ? ColumnType.TEXT : of.type();
        this.wanted = criterion.values().stream().map(Words::key).collect(Collectors.toSet());
        boolean grouped =
                criterion.comparison() == Comparison.IN_GROUP || criterion.comparison() == Comparison.NOT_IN_GROUP;
        String list = of == null ? null : column.equals(Column.LINE) ? form.fixed() : of.list();
        this.groups = grouped && list != null ? groups(list) : Map.of();
    }

    /** What the row misses; null where it meets the criterion. */
    @Nullable
    Missed missed(AcceptedRow row) {
        boolean blank = row.get(column) == null && !CellValues.filled(row, column);
        if (blank) {
            return criterion.comparison().blankMeets() ? null : Missed.blank(header);
        }
        if (holds(row)) {
            return null;
        }
        boolean lapsed = criterion.comparison() == Comparison.ALIVE;
        return new Missed(lapsed ? Missed.Kind.LAPSED : Missed.Kind.SAYS, header, CellValues.text(row, column));
    }

    private boolean holds(AcceptedRow row) {
        return switch (criterion.comparison()) {
            case IS -> is(row);
            case IS_NOT -> !is(row);
            case FILLED -> true;
            case BLANK -> false;
            case FROM -> compared(row) >= 0;
            case UP_TO -> compared(row) <= 0;
            case LESS_THAN_COLUMN -> besides(row).filter(apart -> apart < 0).isPresent();
            case EQUALS_COLUMN -> besides(row).filter(apart -> apart == 0).isPresent();
            case CONTAINS -> mentions(row);
            case OMITS -> !mentions(row);
            case IN_GROUP -> wanted.contains(group(row));
            case NOT_IN_GROUP -> !wanted.contains(group(row));
            case ALIVE -> alive(row);
        };
    }

    private boolean is(AcceptedRow row) {
        String text = CellValues.text(row, column);
        BigDecimal number = number(row);
        return criterion.values().contains(text)
                || (number == null
                        ? wanted.contains(Words.key(text))
                        : criterion.values().stream()
                                .flatMap(value -> ComparedWith.number(value).stream())
                                .anyMatch(value -> value.compareTo(number) == 0));
    }

    private boolean mentions(AcceptedRow row) {
        String text = Words.key(CellValues.text(row, column));
        return wanted.stream().anyMatch(text::contains);
    }

    /** Below zero where the cell is less than the limit; areas are compared in hectares. */
    private int compared(AcceptedRow row) {
        Object limit = ComparedWith.of(criterion.values().get(0), type).orElseThrow();
        if (limit instanceof BigDecimal number) {
            BigDecimal own = number(row);
            return own == null ? 0 : own.compareTo(number);
        }
        boolean from = criterion.comparison() == Comparison.FROM;
        LocalDate day = from ? CellValues.date(row, column) : CellValues.earliest(row, column);
        return day == null ? 0 : day.compareTo(day(limit));
    }

    private LocalDate day(Object limit) {
        if (limit instanceof LocalDate fixed) {
            return fixed;
        }
        return ComparedWith.is(limit.toString(), Criterion.CUTOFF) ? frame.cutoff() : frame.start();
    }

    private @Nullable BigDecimal number(AcceptedRow row) {
        BigDecimal number = CellValues.number(row, column);
        return number != null && row.get(column) instanceof Area ? number.movePointLeft(SQUARE_METRE_DECIMALS) : number;
    }

    /** Below zero where the cell is less than the other column's; empty where one of them is not known. */
    private Optional<Integer> besides(AcceptedRow row) {
        String other = criterion.values().get(0);
        LocalDate day = CellValues.date(row, column);
        LocalDate otherDay = CellValues.date(row, other);
        if (day != null && otherDay != null) {
            return Optional.of(day.compareTo(otherDay));
        }
        BigDecimal left = CellValues.number(row, column);
        BigDecimal right = CellValues.number(row, other);
        return left == null || right == null ? Optional.empty() : Optional.of(left.compareTo(right));
    }

    private boolean alive(AcceptedRow row) {
        LocalDate day = CellValues.date(row, column);
        int months = Integer.parseInt(criterion.values().get(0));
        return day != null && !day.plusMonths(months).isBefore(frame.cutoff());
    }

    private String group(AcceptedRow row) {
        return groups.getOrDefault(Words.key(CellValues.text(row, column)), "");
    }

    /** Key of a choice, or of another name for it → key of its group. */
    private Map<String, String> groups(@Nullable String list) {
        Map<String, String> found = new HashMap<>();
        List<ListValue> values = list == null ? List.of() : frame.plan().list(list, frame.year());
        for (ListValue value : values) {
            String group = value.group();
            if (group != null) {
                Stream.concat(Stream.of(value.value()), value.aliases().stream())
                        .forEach(name -> found.putIfAbsent(Words.key(name), Words.key(group)));
            }
        }
        return found;
    }
}
