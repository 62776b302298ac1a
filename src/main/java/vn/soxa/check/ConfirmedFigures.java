package vn.soxa.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.soxa.finding.FindingCode;
import vn.soxa.text.VietnameseFormat;

/** An owner who confirms another figure than was added up says why; figures are compared as they are shown. */
final class ConfirmedFigures implements CrossCheck {

    private static final int SHOWN = 2;

    @Override
    public void judge(Round round) {
        for (ReportedRow row :
                round.own().filter(row -> row.form().code().equals("B1")).toList()) {
            if (row.get("reported") instanceof BigDecimal reported
                    && row.get("confirmed") instanceof BigDecimal confirmed
                    && shown(reported).compareTo(shown(confirmed)) != 0
                    && row.get("difference") == null) {
                round.find(
                        row,
                        row.finding(
                                FindingCode.CELL_DIFFERENCE_UNEXPLAINED,
                                "confirmed",
                                "found",
                                VietnameseFormat.number(confirmed, 2),
                                "other",
                                VietnameseFormat.number(reported, 2)));
            }
        }
    }

    private static BigDecimal shown(BigDecimal figure) {
        return figure.setScale(SHOWN, RoundingMode.HALF_UP);
    }
}
