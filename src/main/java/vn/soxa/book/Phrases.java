package vn.soxa.book;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The words of the commune workbook, from {@code book_vi.properties}; {@code {0}}, {@code {1}} … are put in. */
public final class Phrases {

    private static final Properties LINES = load();

    private Phrases() {}

    public static String of(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("book_vi.properties has no " + key));
    }

    public static Optional<String> find(String key, Object... values) {
        String line = LINES.getProperty(key);
        for (int i = 0; line != null && i < values.length; i++) {
            line = line.replace("{" + i + "}", values[i].toString());
        }
        return Optional.ofNullable(line);
    }

    private static Properties load() {
        Properties lines = new Properties();
        try (var in = Phrases.class.getResourceAsStream("book_vi.properties")) {
            if (in == null) {
                throw new IllegalStateException("book_vi.properties is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
