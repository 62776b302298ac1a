package vn.soxa.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import vn.soxa.app.FileCheck;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.form.CellAddress;

/** Opens what lies in the work folder in the programs that the system has for it. */
record DeskFiles(Work work, Opener opener, Desk.Shown shown) {

    /** A file or folder. */
    void open(Path file) {
        work.aside(
                () -> {
                    opener.open(file);
                    return file;
                },
                opened -> {});
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
