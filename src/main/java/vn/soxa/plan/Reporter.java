package vn.soxa.plan;

/**
 * Whoever fills a workbook: a hamlet ({@code AP03}) or an officer ({@code CB02}).
 *
 * @param spoken as a sentence names it: {@code ấp Phú Lợi}, or the officer's post
 */
public record Reporter(String code, String name, boolean hamlet, String spoken) {}
