package vn.soxa.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The sentences of one part of the program, from a properties file that lies beside its classes. */
public final class Phrasebook {
    private final String file;
    private final Properties lines = new Properties();

    public Phrasebook(Class<?> beside, String file) {
        this.file = file;
        try (var in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            lines.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String key) {
        return lines.containsKey(key);
    }

    /** The line of a key, with {@code args} as name, value, name, value … put into its {@code {names}}. */
    public String of(String key, String... args) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalArgumentException(file + " has no line " + key);
        }
        for (int i = 0; i + 1 < args.length; i += 2) {
            line = line.replace("{" + args[i] + "}", args[i + 1]);
        }
        return line;
    }
}
