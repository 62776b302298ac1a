package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.FileCheck;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.form.CellAddress;

/** Opens what lies in the work folder in the programs that the system has for it. */
record DeskFiles(Work work, Opener opener, Desk.Shown shown) {

    /** A file or folder. */
    void open(Path file) {
        work.aside(() -> printed(file, true), opened -> {});
    }

    /** On paper: by the system where it can, else opened with what to press; {@code whole}: more than the first sheet. */
    void print(Path file, boolean whole) {
        String name = String.valueOf(file.getFileName());
        work.aside(() -> printed(file, whole), key -> shown.told(WindowWords.of(key, "file", name)));
    }

    private String printed(Path file, boolean whole) throws IOException, CannotDoException {
        if (!whole) {
            return opener.print(file) ? "told.printed" : "told.print";
        }
        opener.open(file);
        return "told.printAll";
    }

    void openInbox(Place now) {
        Path inbox = now.folder().inbox(now.period());
        work.aside(
                () -> {
                    Files.createDirectories(inbox);
                    opener.open(inbox);
                    return inbox;
                },
                opened -> {});
    }

    /** Shows a point where it is: a copy to look at opens at its cell. */
    void openAt(Point point) {
        CheckedSubmission file = Objects.requireNonNull(point.file());
        CellAddress cell = point.cell();
        work.aside(
                () -> {
                    opener.open(cell == null ? file.path() : FileCheck.viewedAt(file.path(), cell));
                    return cell == null
                            ? WindowWords.of("told.fileOpened", "file", file.file())
                            : WindowWords.of(
                                    "told.openedAt", "file", file.file(), "sheet", cell.sheet(), "cell", cell.a1());
                },
                shown::told);
    }
}
