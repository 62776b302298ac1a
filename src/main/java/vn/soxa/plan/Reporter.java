package vn.soxa.plan;

/** Whoever fills a workbook: a hamlet ({@code AP03}) or an officer ({@code CB02}). */
public record Reporter(String code, String name, boolean hamlet) {}
