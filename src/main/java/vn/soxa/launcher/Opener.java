package vn.soxa.launcher;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
        if (!Desktop.isDesktopSupported()) {
            throw cannot(file, null);
        }
        by(Desktop.getDesktop(), file);
    }

    static void by(Desktop desktop, Path file) throws CannotDoException {
        if (!desktop.isSupported(Desktop.Action.OPEN)) {
            throw cannot(file, null);
        }
        try {
            desktop.open(file.toFile());
        } catch (IOException none) {
            throw cannot(file, none);
        }
    }

    private static CannotDoException cannot(Path file, @Nullable IOException why) {
        String sentence = WindowWords.of("cannot.open", "file", file.toString());
        return why == null ? new CannotDoException(sentence) : new CannotDoException(sentence, why);
    }
}
