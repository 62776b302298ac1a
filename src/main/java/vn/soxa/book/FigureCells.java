package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.plan.Indicator;

/** Cells with an indicator's figures: as many decimals as its unit has. */
public final class FigureCells {

    private static final Set<String> FRACTIONAL = Set.of("ha", "triệu đồng", "%", "tấn");
    private static final int THOUSANDTH = 3;

    private FigureCells() {}

    public static Look look(Indicator indicator) {
        return look(indicator.unit());
    }

    public static Look look(String unit) {
        return FRACTIONAL.contains(unit) ? Look.BODY_NUMBER : Look.BODY_WHOLE;
    }

    /** Of what nobody has reported: nothing is shown where nothing is counted. */
    public static Look sparse(Look look) {
        return look == Look.BODY_NUMBER ? Look.SPARSE_NUMBER : Look.SPARSE_WHOLE;
    }

    public static Look total(Indicator indicator) {
        return FRACTIONAL.contains(indicator.unit()) ? Look.TOTAL_NUMBER : Look.TOTAL_WHOLE;
    }

    public static CellSpec formula(int column, Indicator indicator, String formula, BigDecimal stored) {
        return CellSpec.formula(column, formula, stored, look(indicator));
    }

    public static CellSpec value(int column, Indicator indicator, @Nullable BigDecimal value) {
        return CellSpec.number(column, value, look(indicator));
    }

    /** A share as a formula of two cells, to a tenth of a percent; 0 where the whole is. */
    public static CellSpec percent(int column, String part, String whole, BigDecimal partValue, BigDecimal wholeValue) {
        BigDecimal stored = wholeValue.signum() == 0
                ? BigDecimal.ZERO
                : partValue.divide(wholeValue, THOUSANDTH, RoundingMode.HALF_UP);
        String formula = "IF(" + whole + "=0,0,ROUND(" + part + "/" + whole + "," + THOUSANDTH + "))";
        return CellSpec.formula(column, formula, stored, Look.BODY_PERCENT);
    }
}
