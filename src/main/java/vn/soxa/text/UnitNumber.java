package vn.soxa.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A number with the unit typed after it, if any. */
public record UnitNumber(BigDecimal number, @Nullable String unit) {}
