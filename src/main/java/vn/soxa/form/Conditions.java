package vn.soxa.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the conditions of annotations: {@code status=Ổn định|Đã trồng}, {@code status!=Hủy hợp đồng},
 * {@code product~lúa|nếp} (mentions), {@code founded<2024-07-01}, {@code outstanding>0}, {@code area>=10000},
 * {@code done<@received} (less than another column), {@code planned=@signed} (the same as another column),
 * {@code phone?} (filled), {@code recognised^36} (not longer ago than
 * so many months); a leading {@code !} denies one.
 */
public final class Conditions {

    private static final Pattern SIMPLE = Pattern.compile("(\\w+)(!=|>=|<=|<@|=@|=|~|<|>|\\^|\\?)(.*)", Pattern.DOTALL);

    private Conditions() {}

    /** All of them together. */
    public static Condition all(String... conditions) {
        return new Condition.All(Arrays.stream(conditions).map(Conditions::one).toList());
    }

    private static Condition one(String text) {
        if (text.startsWith("!")) {
            return new Condition.Not(one(text.substring(1)));
        }
        Matcher simple = SIMPLE.matcher(text);
        if (!simple.matches()) {
            throw new IllegalArgumentException("not a condition: " + text);
        }
        String column = simple.group(1);
        List<String> values = List.of(simple.group(3).split("\\|"));
        String rest = simple.group(3);
        Condition given = new Condition.Not(new Condition.Blank(column));
        return switch (simple.group(2)) {
            case "=" -> new Condition.Is(column, values);
            case "!=" -> new Condition.Not(new Condition.Is(column, values));
            case "~" -> new Condition.Mentions(column, values);
            case "<" -> new Condition.More(fixed(rest), column(column));
            case ">" -> new Condition.More(column(column), fixed(rest));
            case ">=" -> Condition.all(given, new Condition.Not(new Condition.More(fixed(rest), column(column))));
            case "<=" -> Condition.all(given, new Condition.Not(new Condition.More(column(column), fixed(rest))));
            case "<@" -> new Condition.More(column(rest), column(column));
            case "=@" ->
                Condition.all(
                        given,
                        new Condition.Not(new Condition.Blank(rest)),
                        new Condition.Not(new Condition.Apart(column(column), column(rest), BigDecimal.ZERO)));
            case "^" -> {
                Operand oldest = new Operand.BeforeCutoff(Integer.parseInt(rest));
                yield Condition.all(given, new Condition.Not(new Condition.More(oldest, column(column))));
            }
            default -> given;
        };
    }

    static Operand column(String column) {
        return new Operand.OfColumn(column, BigDecimal.ONE);
    }

    static Operand fixed(String text) {
        return new Operand.Fixed(
                text.matches("\\d{4}-\\d\\d-\\d\\d") ? Operand.serial(LocalDate.parse(text)) : new BigDecimal(text));
    }
}
