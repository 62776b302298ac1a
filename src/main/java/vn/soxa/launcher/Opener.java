package vn.soxa.launcher;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import vn.soxa.app.CannotDoException;

/** Opens a file in the program that the system has for it, a folder in the file manager. */
@FunctionalInterface
interface Opener {
    void open(Path file) throws IOException, CannotDoException;

    /** As the system does it; where it cannot, the sentence says what to open by hand. */
    static void bySystem(Path file) throws CannotDoException {
        if (!file.toFile().exists()) {
            throw new CannotDoException(WindowWords.of("cannot.openGone", "file", file.toString()));
        }
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
                Desktop.getDesktop().open(file.toFile());
                return;
            }
        } catch (IOException none) {
            throw new CannotDoException(WindowWords.of("cannot.open", "file", file.toString()), none);
        }
        throw new CannotDoException(WindowWords.of("cannot.open", "file", file.toString()));
    }
}
