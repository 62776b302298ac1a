package vn.soxa.plan;

import java.math.BigDecimal;

/** A hamlet's share of an indicator's target in a year. */
public record Allotment(String indicator, String hamlet, int year, BigDecimal target) {}
