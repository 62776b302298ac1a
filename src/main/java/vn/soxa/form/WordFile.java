package vn.soxa.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of one part of the program, from a properties file that lies beside its classes.
 *
 * @param lines by key
 */
public record WordFile(String name, Map<String, String> lines) {
    private static final int WHATEVER_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

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

    /** The same lines with another word wherever this one stands by itself, capital where it is. */
    public WordFile calling(String usual, String other) {
        if (usual.equals(other)) {
            return this;
        }
        Pattern word = Pattern.compile("(?<!\\p{L})" + usual + "(?!\\p{L})", WHATEVER_CASE);
        return new WordFile(
                name,
                lines.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, line -> word.matcher(line.getValue())
                                .replaceAll(found -> Matcher.quoteReplacement(like(found.group(), other))))));
    }

    private static String like(String found, String other) {
        String big = other.toUpperCase(Locale.ROOT);
        return found.equals(found.toUpperCase(Locale.ROOT))
                ? big
                : Character.isUpperCase(found.charAt(0)) ? big.charAt(0) + other.substring(1) : other;
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
