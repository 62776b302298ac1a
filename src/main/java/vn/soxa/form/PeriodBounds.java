package vn.soxa.form;

import java.time.LocalDate;

/** The days whose facts a period reports, both included. */
public record PeriodBounds(LocalDate from, LocalDate cutoff) {}
