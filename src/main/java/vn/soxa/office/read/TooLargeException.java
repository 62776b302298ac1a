package vn.soxa.office.read;

import java.io.IOException;

/** A bound was passed; the message names it in Vietnamese. */
final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Whether only this part is too long, so that what was read of it may be kept. */
    private final boolean partOnly;

    public TooLargeException(String what, boolean partOnly) {
        super(what);
        this.partOnly = partOnly;
    }

    public TooLargeException(String what) {
        this(what, false);
    }

    public boolean partOnly() {
        return partOnly;
    }
}
