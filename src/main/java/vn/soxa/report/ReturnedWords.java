package vn.soxa.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words of returned copies, from {@code returned_vi.properties}. */
final class ReturnedWords {
    private static final String FILE = "returned_vi.properties";

    private final Properties lines = new Properties();

    ReturnedWords() {
        try (var in = ReturnedWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a key, with {@code args} as name, value, name, value … put into its {@code {names}}. */
    String of(String key, String... args) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalArgumentException(FILE + " has no line " + key);
        }
        for (int i = 0; i + 1 < args.length; i += 2) {
            line = line.replace("{" + args[i] + "}", args[i + 1]);
        }
        return line;
    }
}
