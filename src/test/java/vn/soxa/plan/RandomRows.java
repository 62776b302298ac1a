package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.Condition;
import vn.soxa.form.Form;
import vn.soxa.form.Operand;
import vn.soxa.form.PartialDate;
import vn.soxa.form.PeriodBounds;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;

/** Rows of a form that lie about the limits of its rules: the same ones for the same seed. */
public final class RandomRows {
    private static final List<BigDecimal> SOME =
            List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.valueOf(20), BigDecimal.valueOf(3000));

    private final Random random;
    private final PeriodBounds bounds;
    private final Form form;
    private final List<BigDecimal> numbers = new ArrayList<>(SOME);
    private final Map<String, List<String>> texts = new TreeMap<>();

    public RandomRows(Form form, PeriodBounds bounds, long seed) {
        this.form = form;
        this.bounds = bounds;
        this.random = new Random(seed);
        form.rules().stream().map(Rule::broken).forEach(this::learn);
    }

    RowValues next() {
        return values()::get;
    }

    public Map<String, Object> values() {
        Map<String, Object> row = new HashMap<>();
        for (Column column : form.columns()) {
            Object value = random.nextInt(4) == 0 ? null : value(column);
            if (value != null) {
                row.put(column.key(), value);
            }
        }
        return row;
    }

    private @Nullable Object value(Column column) {
        List<String> said = texts.getOrDefault(column.key(), List.of());
        BigDecimal near = numbers.get(random.nextInt(numbers.size())).add(BigDecimal.valueOf(random.nextInt(3) - 1));
        LocalDate day = (random.nextBoolean() ? bounds.from() : bounds.cutoff())
                .minusMonths(random.nextInt(3) == 0 ? random.nextInt(60) : 0)
                .plusDays(random.nextInt(7) - 3);
        return switch (column.type()) {
            case AREA -> new Area(near.longValue());
            case DATE -> day;
            case MONTH -> PartialDate.of(day);
            case INTEGER, STARS, YEAR -> near.intValue();
            case AMOUNT, PERCENT -> near;
            case YES_NO -> random.nextBoolean();
            default -> said.isEmpty() || random.nextInt(4) == 0 ? "khác" : said.get(random.nextInt(said.size()));
        };
    }

    private void learn(Condition condition) {
        if (condition instanceof Condition.All all) {
            all.parts().forEach(this::learn);
        } else if (condition instanceof Condition.Not not) {
            learn(not.part());
        } else if (condition instanceof Condition.Is is) {
            texts.computeIfAbsent(is.column(), any -> new ArrayList<>()).addAll(is.values());
        } else if (condition instanceof Condition.Mentions mentions) {
            texts.computeIfAbsent(mentions.column(), any -> new ArrayList<>()).addAll(mentions.words());
        } else if (condition instanceof Condition.More more) {
            learn(more.left());
            learn(more.right());
        }
    }

    private void learn(Operand operand) {
        if (operand instanceof Operand.Fixed fixed) {
            numbers.add(fixed.number());
        }
    }
}
