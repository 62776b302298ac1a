package vn.soxa.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Condition;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.Operand;
import vn.soxa.form.PartialDate;
import vn.soxa.form.PeriodBounds;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.plan.ListValue;

/** Makes rows that break one declared rule each, from the rule itself. */
final class RuleBreaker {
    private final SheetContent sheet;
    private final PeriodBounds bounds;
    private final int turn;
    private final Map<String, Object> row = new TreeMap<>();

    private RuleBreaker(SheetContent sheet, PeriodBounds bounds, int turn) {
        this.sheet = sheet;
        this.bounds = bounds;
        this.turn = turn;
        sheet.columns().stream()
                .filter(column -> !column.key().equals(Column.ROW_CODE))
                .forEach(column -> row.put(column.key(), usual(column)));
    }

    /** A row in which every column is filled with something of its type. */
    static Map<String, Object> usual(SheetContent sheet, PeriodBounds bounds, int turn) {
        return new RuleBreaker(sheet, bounds, turn).row;
    }

    static Map<String, Object> broken(SheetContent sheet, PeriodBounds bounds, Rule rule, int turn) {
        RuleBreaker breaker = new RuleBreaker(sheet, bounds, turn);
        breaker.make(rule.broken(), true);
        return breaker.row;
    }

    private Object usual(Column column) {
        List<String> choices = choices(column);
        if (column.key().equals(Column.UNIT) && !choices.isEmpty()) {
            return choices.get(turn % choices.size());
        }
        if (!choices.isEmpty()) {
            return choices.get(0);
        }
        return switch (column.type()) {
            case INTEGER, AMOUNT, AREA, PERCENT -> figure(column, BigDecimal.valueOf(1_000));
            case YEAR -> 2025;
            case STARS -> 3;
            case DATE, MONTH -> figure(column, Operand.serial(bounds.cutoff().minusDays(5)));
            case YES_NO -> false;
            case HAMLET -> "AP03";
            case PHONE -> "0912345678";
            case TAX_CODE -> "1600123456";
            default -> column.example();
        };
    }

    private void make(Condition condition, boolean wanted) {
        if (condition instanceof Condition.Not not) {
            make(not.part(), !wanted);
        } else if (condition instanceof Condition.All all) {
            (wanted ? all.parts() : all.parts().subList(0, 1)).forEach(part -> make(part, wanted));
        } else if (condition instanceof Condition.Blank blank) {
            if (wanted) {
                row.remove(blank.column());
            }
        } else if (condition instanceof Condition.Is is) {
            choose(column(is.column()), is.values(), wanted);
        } else if (condition instanceof Condition.Mentions mentions) {
            row.put(mentions.column(), wanted ? mentions.words().get(0) : "Bắp");
        } else {
            compare(condition, wanted);
        }
    }

    private void choose(Column column, List<String> values, boolean wanted) {
        if (column.type() == ColumnType.YES_NO) {
            row.put(column.key(), values.contains("Có") == wanted);
            return;
        }
        String value = choices(column).stream()
                .filter(choice -> values.contains(choice) == wanted)
                .findFirst()
                .orElseThrow();
        row.put(column.key(), value);
    }

    private void compare(Condition condition, boolean wanted) {
        if (condition instanceof Condition.Apart apart) {
            BigDecimal whole = value(apart.right());
            put(apart.left(), whole.subtract(BigDecimal.ONE));
        } else {
            Condition.More more = (Condition.More) condition;
            BigDecimal step = wanted ? BigDecimal.ONE : BigDecimal.ZERO;
            if (more.left() instanceof Operand.OfColumn) {
                put(
                        more.left(),
                        value(more.right()).setScale(0, RoundingMode.UP).add(step));
            } else {
                put(more.right(), value(more.left()).subtract(step));
            }
        }
    }

    private void put(Operand operand, BigDecimal number) {
        Column column = column(((Operand.OfColumn) operand).column());
        row.put(column.key(), figure(column, number));
    }

    private BigDecimal value(Operand operand) {
        RowValues values = row::get;
        return Objects.requireNonNull(operand.of(values, bounds));
    }

    private static Object figure(Column column, BigDecimal number) {
        LocalDate day = LocalDate.of(1899, 12, 30).plusDays(number.longValue());
        return switch (column.type()) {
            case AREA -> new Area(number.longValue());
            case DATE -> day;
            case MONTH -> PartialDate.of(day);
            case INTEGER, STARS, YEAR -> number.intValue();
            default -> number;
        };
    }

    private Column column(String key) {
        return sheet.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> choices(Column column) {
        @Nullable String list = column.list();
        return list == null
                        || column.type() == ColumnType.HAMLET
                        || column.type().numeric()
                ? List.of()
                : Fixture.PLAN.list(list, Fixture.Q1.year()).stream()
                        .map(ListValue::value)
                        .toList();
    }

    /** True where the rule can be broken here at all. */
    static boolean applies(Rule rule, SheetContent sheet) {
        List<String> keys = sheet.columns().stream().map(Column::key).toList();
        return !rule.warning() && keys.contains(rule.column()) && keys.containsAll(rule.reads());
    }

    /** True where words in place of a number, a date or a choice cost the row. */
    static boolean canBeMistyped(Column column) {
        boolean typed =
                column.type().numeric() || column.type().date() || column.type().listed();
        boolean unit = column.key().equals(Column.UNIT);
        return typed && !unit && !column.open() && ColumnChecks.weighs(column) && column.hand() != Hand.ISSUED;
    }

    static String name(Form form, Rule rule) {
        return form.code() + "." + rule.column() + " " + rule.breach();
    }
}
