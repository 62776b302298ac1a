package vn.soxa.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The words of one part of the program, from a properties file that lies beside its classes.
 *
 * @param lines by key
 */
public record WordFile(String name, Map<String, String> lines) {

    public static WordFile beside(Class<?> part, String name) {
        Properties lines = new Properties();
        try (var in = Objects.requireNonNull(part.getResourceAsStream(name), name)) {
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return new WordFile(
                name,
                lines.stringPropertyNames().stream()
                        .collect(Collectors.toUnmodifiableMap(key -> key, lines::getProperty)));
    }

    public boolean has(String key) {
        return lines.containsKey(key);
    }

    /** The line of a key that must be there. */
    public String of(String key) {
        String line = lines.get(key);
        if (line == null) {
            throw new IllegalArgumentException(name + " has no line " + key);
        }
        return line;
    }
}
