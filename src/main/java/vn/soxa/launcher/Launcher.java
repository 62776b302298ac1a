package vn.soxa.launcher;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.SwingUtilities;
import vn.soxa.app.WorkFolder;

/** Opens the window. */
public final class Launcher {

    private Launcher() {}

    /** False on a machine without a screen. */
    public static boolean possible() {
        try {
            return !GraphicsEnvironment.isHeadless()
                    && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
        } catch (AWTError noScreen) {
            return false;
        }
    }

    /**
     * Returns at once; the program ends when the last window is closed and what it was doing is done.
     *
     * @param given a work folder to open, files to check, or nothing: then the work folder of the last time
     */
    public static void open(List<Path> given) {
        Remembered remembered = Remembered.ofUser();
        Optional<Path> folder = given.stream()
                .filter(path -> Files.exists(path.resolve(WorkFolder.PLAN_BOOK)))
                .findFirst();
        Optional<Remembered.Last> last =
                folder.map(path -> new Remembered.Last(path, null)).or(remembered::read);
        show(remembered, last, folder.isPresent() ? List.of() : given);
    }

    /** Shows a period of a work folder. */
    public static void open(Path folder, String period) {
        show(Remembered.ofUser(), Optional.of(new Remembered.Last(folder, period)), List.of());
    }

    private static void show(Remembered remembered, Optional<Remembered.Last> last, List<Path> toCheck) {
        SwingUtilities.invokeLater(() -> {
            Appearance.install();
            Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> SwingUtilities.invokeLater(
                    () -> Trouble.of(failure, last.map(Remembered.Last::folder).orElse(null))
                            .show(null)));
            if (toCheck.isEmpty()) {
                new RoundWindow(remembered, new SystemOpener()).start(last);
            } else {
                new CheckWindow(new FileDesk(remembered, new SystemOpener())).start(toCheck);
            }
        });
    }
}
