package vn.soxa.app;

/** Told what is being done, so that nobody wonders whether it is still working; may be called by several threads. */
@FunctionalInterface
public interface Progress {
    void at(String step, String file);

    static Progress silent() {
        return (step, file) -> {};
    }
}
