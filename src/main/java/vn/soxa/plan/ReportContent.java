package vn.soxa.plan;

import org.jspecify.annotations.Nullable;

/** Where a part of the report takes its text from. */
public enum ReportContent {
    /** How everything stands, in a few sentences. */
    ASSESSMENT,
    /** Sentences and a table of indicators; those without a target in one sentence. */
    INDICATORS,
    /** A table of indicators over the hamlets. */
    BY_HAMLET,
    /** The rows of a form, a line each. */
    ROWS,
    TASKS,
    FUNDS,
    DIFFICULTIES,
    PROPOSALS,
    /** What is to be done next. */
    NEXT;

    private static final String LIST = "Lấy gì";

    /** What a word of the plan book means; null for none. */
    static @Nullable ReportContent of(String word, ProgramChoices choices) {
        return choices.code(LIST, word).map(ReportContent::valueOf).orElse(null);
    }
}
