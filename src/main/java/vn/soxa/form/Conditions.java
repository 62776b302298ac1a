package vn.soxa.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the conditions of annotations: {@code status=Ổn định|Đã trồng}, {@code status!=Hủy hợp đồng},
 * {@code product~lúa|nếp} (mentions), {@code founded<2024-07-01}, {@code outstanding>0}; a leading {@code !} denies one.
 */
public final class Conditions {

    private static final Pattern SIMPLE = Pattern.compile("(\\w+)(!=|=|~|<|>)(.*)");

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
        return switch (simple.group(2)) {
            case "=" -> new Condition.Is(column, values);
            case "!=" -> new Condition.Not(new Condition.Is(column, values));
            case "~" -> new Condition.Mentions(column, values);
            case "<" -> new Condition.More(fixed(simple.group(3)), column(column));
            default -> new Condition.More(column(column), fixed(simple.group(3)));
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
