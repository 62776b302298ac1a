package vn.soxa.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The words of templates, from {@code template_vi.properties}. */
final class Wording {
    private static final String FILE = "template_vi.properties";

    private final Properties lines = new Properties();

    Wording() {
        try (var in = Wording.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            lines.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String key) {
        return lines.containsKey(key);
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
