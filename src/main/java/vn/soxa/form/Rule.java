package vn.soxa.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One declared limit of a row.
 *
 * @param column the cell that is at fault when the rule is broken
 * @param breach the way it is broken
 * @param args what the message needs besides the cell: {@code min}, {@code max}, {@code whole} …
 * @param message the plan book's own words, or empty
 * @param basis the decree or decision behind it, or empty
 */
public record Rule(
        String column,
        Breach breach,
        Level level,
        Condition broken,
        Map<String, String> args,
        String message,
        String basis) {
    public Rule {
        args = Map.copyOf(args);
    }

    /** A rule in the program's own words. */
    public static Rule of(String column, Breach breach, Level level, Condition broken, Map<String, String> args) {
        return new Rule(column, breach, level, broken, args, "", "");
    }

    public Rule as(Level other) {
        return new Rule(column, breach, other, broken, args, message, basis);
    }

    public Rule saying(String words, String source) {
        return new Rule(column, breach, level, broken, args, words, source);
    }

    /** True where the row may still count. */
    public boolean warning() {
        return level != Level.STOP;
    }

    /** The column of the figure that the rule compares with another; empty where it compares none. */
    public String figure() {
        List<Condition> parts = broken instanceof Condition.All all ? all.parts() : List.of(broken);
        return parts.stream()
                .flatMap(part -> part instanceof Condition.Apart apart ? Stream.of(apart.left()) : Stream.empty())
                .flatMap(left -> left instanceof Operand.OfColumn of ? Stream.of(of.column()) : Stream.empty())
                .findFirst()
                .orElse("");
    }

    /** The columns that the rule reads, in no particular order; it is judged only where all of them could be read. */
    public List<String> reads() {
        return Reads.columns(broken).distinct().toList();
    }
}
