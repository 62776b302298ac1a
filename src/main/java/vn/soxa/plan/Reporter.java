package vn.soxa.plan;

import vn.soxa.text.Glossary;
import vn.soxa.text.Words;

/** Whoever fills a workbook: a hamlet ({@code AP03}) or an officer ({@code CB02}). */
public record Reporter(String code, String name, boolean hamlet) {

    /** As a sentence names it: {@code ấp Phú Lợi}, or the officer's post. */
    public String spoken() {
        boolean plain = hamlet && !Words.fold(name).startsWith("ap ");
        return plain ? Glossary.word("reporter.hamlet", "name", name) : name;
    }
}
