package vn.soxa.launcher;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.CannotDoException;

/** As the system does it; where it cannot, the sentence says what to open by hand. */
final class SystemOpener implements Opener {

    @Override
    public void open(Path file) throws CannotDoException {
        if (!file.toFile().exists()) {
            throw new CannotDoException(WindowWords.of("cannot.openGone", "file", file.toString()));
        }
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            by(Desktop.getDesktop(), file);
        } else {
            new OpenCommand("xdg-open").open(file);
        }
    }

    @Override
    public boolean print(Path file) throws CannotDoException {
        boolean prints = file.toFile().exists()
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.PRINT);
        if (prints && printed(file)) {
            return true;
        }
        open(file);
        return false;
    }

    /** False where there is no printer, or no program that prints such files. */
    private static boolean printed(Path file) {
        try {
            Desktop.getDesktop().print(file.toFile());
            return true;
        } catch (IOException noPrinter) {
            return false;
        }
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

    static CannotDoException cannot(Path file, @Nullable IOException why) {
        String sentence =
                WindowWords.of(Files.isDirectory(file) ? "cannot.openFolder" : "cannot.open", "file", file.toString());
        return why == null ? new CannotDoException(sentence) : new CannotDoException(sentence, why);
    }
}
