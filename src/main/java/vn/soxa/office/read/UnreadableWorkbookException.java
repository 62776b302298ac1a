package vn.soxa.office.read;

import org.jspecify.annotations.Nullable;

/** A file that gives no workbook, and why. */
public final class UnreadableWorkbookException extends Exception {

    private static final long serialVersionUID = 1L;

    /** The reasons a sender can do something about. */
    public enum Why {
        /** Something else: a picture, a PDF, a Word file, a folder, a shortcut. */
        NOT_WORKBOOK,
        /** A binary workbook, .xlsb. */
        BINARY_WORKBOOK,
        /** Protected by a password for opening. */
        ENCRYPTED,
        /** Cut short or broken inside. */
        DAMAGED,
        /** Not one byte. */
        EMPTY,
        /** Beyond what an honest workbook needs. */
        TOO_LARGE,
        /** Open elsewhere, gone, or not permitted. */
        UNREADABLE
    }

    private final Why why;
    private final String detail;

    UnreadableWorkbookException(Why why, String detail, @Nullable Throwable cause) {
        super(why + (detail.isEmpty() ? "" : ": " + detail), cause);
        this.why = why;
        this.detail = detail;
    }

    UnreadableWorkbookException(Why why, String detail) {
        this(why, detail, null);
    }

    public Why why() {
        return why;
    }

    /** True for a package in which a workbook may lie. */
    public boolean isArchive() {
        return detail.equals(FileKind.ARCHIVE.vietnamese());
    }

    /** In Vietnamese, what the file seems to be (PDF, ảnh, Word …) or which bound it passes; may be empty. */
    public String detail() {
        return detail;
    }
}
