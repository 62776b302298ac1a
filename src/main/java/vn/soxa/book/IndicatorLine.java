package vn.soxa.book;

import java.math.BigDecimal;
import java.util.Objects;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.office.write.CellSpec;
import vn.soxa.plan.Period;

/** One line of {@code Chỉ tiêu}: how its cells make the status and what is left to do. */
record IndicatorLine(int row, Period period) {

    private static final int DECEMBER = 12;

    /** What is missing to a target, or what is too much for a ceiling. */
    CellSpec remaining(IndicatorResult result) {
        String target = near(IndicatorColumn.TARGET);
        String actual = near(IndicatorColumn.ACTUAL);
        String apart = result.indicator().ceiling() ? actual + "-" + target : target + "-" + actual;
        return FigureCells.formula(
                IndicatorColumn.REMAINING.column(),
                result.indicator(),
                IndicatorFormulas.rounded(result, "MAX(" + apart + ",0)"),
                Objects.requireNonNullElse(result.remaining(), BigDecimal.ZERO));
    }

    /** 0 where nothing is known, 2 where too little is, else 1. */
    static int known(IndicatorResult result) {
        return result.status() == Status.NO_DATA ? 0 : result.status() == Status.INSUFFICIENT ? 2 : 1;
    }

    String status(IndicatorResult result) {
        String target = near(IndicatorColumn.TARGET);
        String actual = near(IndicatorColumn.ACTUAL);
        String expected = "N(" + near(IndicatorColumn.EXPECTED) + ")";
        String over = near(IndicatorColumn.OVER);
        String known = near(IndicatorColumn.KNOWN);
        if (result.indicator().ceiling() && result.aimed()) {
            boolean grows = result.grows(period);
            boolean open = grows && period.lastMonth() < DECEMBER;
            return StatusWords.ofCeiling(target, actual, expected, over, known, grows, open);
        }
        return StatusWords.formula(
                target, actual, expected, near(IndicatorColumn.STEP), near(IndicatorColumn.EXPECTED_STEP), over, known);
    }

    private String near(IndicatorColumn item) {
        return Refs.near(row, item.column());
    }
}
