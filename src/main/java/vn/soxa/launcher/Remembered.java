package vn.soxa.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The work folder and period of the last time, in a small file of the user's own. */
record Remembered(Path file) {

    /** System property that names another file. */
    static final String FILE = "soxa.remembered";

    private static final String FOLDER = "folder";
    private static final String PERIOD = "period";

    /** What the window starts from. */
    record Last(Path folder, @Nullable String period) {}

    /** In {@code %APPDATA%\SoXa} on Windows, else in {@code .config/soxa} of the home folder. */
    static Remembered ofUser() {
        String named = System.getProperty(FILE);
        if (named != null) {
            return new Remembered(Path.of(named));
        }
        String windows = System.getenv("APPDATA");
        String config = System.getenv("XDG_CONFIG_HOME");
        Path folder = windows != null
                ? Path.of(windows, "SoXa")
                : (config != null ? Path.of(config) : Path.of(System.getProperty("user.home"), ".config"))
                        .resolve("soxa");
        return new Remembered(folder.resolve("cua-so.properties"));
    }

    /** Empty the first time, or where nothing usable is remembered: then the folder is asked for again. */
    Optional<Last> read() {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file, UTF_8)) {
            lines.load(in);
            String folder = lines.getProperty(FOLDER, "");
            return folder.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Last(Path.of(folder), lines.getProperty(PERIOD)));
        } catch (IOException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** Whole or not at all. */
    void write(Path folder, String period) throws IOException {
        Properties lines = new Properties();
        lines.setProperty(FOLDER, folder.toAbsolutePath().toString());
        lines.setProperty(PERIOD, period);
        Files.createDirectories(file.resolveSibling(""));
        Path unfinished = file.resolveSibling(file.getFileName() + ".tmp");
        try (BufferedWriter out = Files.newBufferedWriter(unfinished, UTF_8)) {
            lines.store(out, null);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
