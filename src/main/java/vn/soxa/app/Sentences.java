package vn.soxa.app;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the round says to the officer, from {@code app_vi.properties}. */
public final class Sentences {

    private final Properties lines = new Properties();

    public Sentences() {
        try (var in = Sentences.class.getResourceAsStream("app_vi.properties")) {
            if (in == null) {
                throw new IllegalStateException("app_vi.properties is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a key with {@code {name}} places filled from name, value pairs. */
    public String of(String key, String... args) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalArgumentException("app_vi.properties has no line " + key);
        }
        for (int i = 0; i + 1 < args.length; i += 2) {
            line = line.replace("{" + args[i] + "}", args[i + 1]);
        }
        return line;
    }
}
