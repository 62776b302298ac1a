package vn.soxa.book;

import java.math.BigDecimal;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;

/** Cells of figures that may not have been reported: then nothing is shown, for nothing reported is not 0. */
final class ReportedCell {

    private ReportedCell() {}

    static CellSpec formula(int column, IndicatorResult result, String formula, BigDecimal stored) {
        Look look = FigureCells.look(result.indicator());
        return CellSpec.formula(column, formula, stored, silent(result) ? FigureCells.sparse(look) : look);
    }

    /** True where nobody told anything and nothing stands. */
    static boolean silent(IndicatorResult result) {
        return result.status() == Status.NO_DATA && result.actual().signum() == 0;
    }
}
