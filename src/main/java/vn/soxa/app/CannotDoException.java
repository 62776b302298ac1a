package vn.soxa.app;

/** Something that cannot be done, said in a sentence for the officer: why, and what to do. */
public final class CannotDoException extends Exception {

    private static final long serialVersionUID = 1L;

    public CannotDoException(String sentence) {
        super(sentence);
    }

    public CannotDoException(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence, in Vietnamese. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
