package vn.soxa.app;

import java.util.concurrent.CancellationException;

/** Told what is being done, so that nobody wonders whether it is still working; may be called by several threads. */
@FunctionalInterface
public interface Progress {
    void at(String step, String file);

    /** Before a step that goes through so many files. */
    default void starts(String step, int files) {}

    /**
     * Asked where stopping leaves every file as it was.
     *
     * @throws CancellationException if nobody wants the result any more
     */
    default void mayStop() {}

    static Progress silent() {
        return (step, file) -> {};
    }
}
