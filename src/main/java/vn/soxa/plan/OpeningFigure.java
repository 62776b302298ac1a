package vn.soxa.plan;

import java.math.BigDecimal;

/** A figure of a year before the book was used; hamlet {@code XA} for the whole commune. */
public record OpeningFigure(String indicator, String hamlet, int year, BigDecimal value) {}
