package vn.soxa.book;

import org.jspecify.annotations.Nullable;

/**
 * One thing that leaders have to settle, or to know before they do.
 *
 * @param text what it is, in a sentence or two
 * @param about the target's key or the task's code, where it is about one
 */
public record Matter(Kind kind, String text, @Nullable String about) {

    /** What it is about. */
    public enum Kind {
        /** Who has reported and who has not. */
        SENT,
        /** A target that falls short. */
        TARGET,
        /** Questions that somebody has to answer. */
        WAITING,
        TASK,
        PROPOSAL;

        public String word() {
            return Phrases.of("matter." + name());
        }
    }
}
