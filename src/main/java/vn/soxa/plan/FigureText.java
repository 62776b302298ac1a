package vn.soxa.plan;

import java.math.BigDecimal;
import java.util.Optional;
import vn.soxa.text.NumberStyle;
import vn.soxa.text.NumberText;
import vn.soxa.text.UnitNumber;

/** A figure among the texts of the plan book. */
final class FigureText {
    private FigureText() {}

    /** Empty for anything that is not one clear number without a unit. */
    static Optional<BigDecimal> read(String text) {
        return Optional.ofNullable(NumberText.read(text, NumberStyle.UNKNOWN).value())
                .filter(number -> number.unit() == null)
                .map(UnitNumber::number);
    }
}
