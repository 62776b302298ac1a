package vn.soxa.plan;

import java.math.BigDecimal;

/** What a hamlet sowed in a season. */
public record SownArea(String hamlet, String season, BigDecimal hectares) {}
