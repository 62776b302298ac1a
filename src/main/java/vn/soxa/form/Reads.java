package vn.soxa.form;

import java.util.stream.Stream;

/** Which columns a condition looks at. */
final class Reads {

    private Reads() {}

    static Stream<String> columns(Condition condition) {
        if (condition instanceof Condition.Blank blank) {
            return Stream.of(blank.column());
        }
        if (condition instanceof Condition.Is is) {
            return Stream.of(is.column());
        }
        if (condition instanceof Condition.Mentions mentions) {
            return Stream.of(mentions.column());
        }
        if (condition instanceof Condition.Not not) {
            return columns(not.part());
        }
        if (condition instanceof Condition.More more) {
            return Stream.concat(columns(more.left()), columns(more.right()));
        }
        if (condition instanceof Condition.Apart apart) {
            return Stream.concat(columns(apart.left()), columns(apart.right()));
        }
        return ((Condition.All) condition).parts().stream().flatMap(Reads::columns);
    }

    private static Stream<String> columns(Operand operand) {
        if (operand instanceof Operand.OfColumn column) {
            return Stream.of(column.column());
        }
        if (operand instanceof Operand.SumOf sum) {
            return sum.columns().stream();
        }
        if (operand instanceof Operand.BandOf band) {
            return Stream.of(band.column());
        }
        return operand instanceof Operand.WorkingDays days ? Stream.of(days.start(), days.end()) : Stream.empty();
    }
}
