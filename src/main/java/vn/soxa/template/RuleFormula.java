package vn.soxa.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import vn.soxa.form.Condition;
import vn.soxa.form.Operand;

/**
 * Conditions and operands as formulas that yield 1 or 0 for one row, or an array of them for all.
 *
 * <p>AND, OR, MAX and NETWORKDAYS take no arrays, so there are only sums and products. What is unknown is an error
 * inside and 0 outside. Every result is a number: some programs hold FALSE to be more than 0.
 */
final class RuleFormula {
    private final SheetView view;
    private final CellNames cells;
    private final NumberFormula numbers;

    RuleFormula(SheetView view, CellNames cells, boolean brief) {
        this.view = view;
        this.cells = cells;
        this.numbers = new NumberFormula(view, cells, brief);
    }

    String of(Condition condition) {
        if (condition instanceof Condition.Blank blank) {
            return "((" + text(blank.column()) + "=\"\")*1)";
        }
        if (condition instanceof Condition.Is is) {
            return any(is.values().stream()
                    .map(value -> "(" + text(is.column()) + "=" + literal(value) + ")")
                    .toList());
        }
        if (condition instanceof Condition.Mentions mentions) {
            return any(mentions.words().stream()
                    .map(word -> "ISNUMBER(SEARCH(" + literal(word) + "," + cells.of(mentions.column()) + "))")
                    .toList());
        }
        if (condition instanceof Condition.Not not) {
            return "(1-" + of(not.part()) + ")";
        }
        if (condition instanceof Condition.All all) {
            return all.parts().isEmpty()
                    ? "1"
                    : all.parts().stream().map(this::of).collect(Collectors.joining("*", "(", ")"));
        }
        return ofFigures(condition);
    }

    /** Rounded, because a spreadsheet's sums and products of decimals are a hair off. */
    private String ofFigures(Condition condition) {
        String apart;
        if (condition instanceof Condition.More more) {
            apart = of(more.left()) + "-" + of(more.right());
        } else {
            Condition.Apart differ = (Condition.Apart) condition;
            apart = "ABS(" + of(differ.left()) + "-" + of(differ.right()) + ")-"
                    + differ.tolerance().toPlainString();
        }
        return "IFERROR((ROUND(" + apart + ",6)>0)*1,0)";
    }

    private String of(Operand operand) {
        if (operand instanceof Operand.OfColumn column) {
            String number = number(column.column());
            return column.factor().compareTo(BigDecimal.ONE) == 0
                    ? number
                    : number + "*" + column.factor().toPlainString();
        }
        if (operand instanceof Operand.SumOf sum) {
            return sum.columns().stream()
                    .map(key -> sum.partial() ? "IFERROR(" + number(key) + ",0)" : number(key))
                    .collect(Collectors.joining("+", "(", ")"));
        }
        if (operand instanceof Operand.BandOf band) {
            return band.from().stream()
                    .map(start -> "(" + number(band.column()) + ">=" + start.toPlainString() + ")")
                    .collect(Collectors.joining("+", "(", ")"));
        }
        if (operand instanceof Operand.WorkingDays days) {
            return workingDays(number(days.start()), number(days.end()));
        }
        return fixed(operand).toPlainString();
    }

    private BigDecimal fixed(Operand operand) {
        if (operand instanceof Operand.PeriodStart) {
            return Operand.serial(view.bounds().from());
        }
        if (operand instanceof Operand.BeforeCutoff before) {
            return Operand.serial(view.bounds().cutoff().minusMonths(before.months()));
        }
        return operand instanceof Operand.Fixed fixed
                ? fixed.number()
                : Operand.serial(view.bounds().cutoff());
    }

    private String number(String key) {
        return numbers.of(view.column(key).orElseThrow());
    }

    /** Day 0 was a Saturday: of every seven days the last five are worked. */
    private static String workingDays(String start, String end) {
        return "IF(" + end + ">" + start + "," + worked(end) + "-" + worked(start) + ",0)";
    }

    private static String worked(String day) {
        return "(5*INT(" + day + "/7)+(MOD(" + day + ",7)>1)*(MOD(" + day + ",7)-1))";
    }

    private String text(String column) {
        return "TRIM(" + cells.of(column) + ")";
    }

    private static String any(List<String> terms) {
        return terms.size() == 1
                ? "(" + terms.get(0) + "*1)"
                : terms.stream().collect(Collectors.joining("+", "(((", ")>0)*1)"));
    }

    static String literal(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
