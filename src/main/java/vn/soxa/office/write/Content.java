package vn.soxa.office.write;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one written cell holds. */
public sealed interface Content {

    /** Nothing; the cell exists for its look. */
    record Empty() implements Content {}

    /** Text, never taken for a formula. */
    record Words(String text) implements Content {}

    /** A number. */
    record Figure(BigDecimal number) implements Content {}

    /** A day. */
    record Date(LocalDate day) implements Content {}

    /** A formula without the leading {@code =}, and the value that viewers show without calculating. */
    record Formula(String formula, Content stored) implements Content {}

    /** A formula over arrays, with its stored value. */
    record ArrayFormula(String formula, Content stored) implements Content {}
}
