package vn.soxa.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The words of the commune workbook, from {@code report_vi.properties}; {@code {0}}, {@code {1}} … are put in. */
final class Phrases {

    private static final Properties LINES = load();

    private Phrases() {}

    static String of(String key, Object... values) {
        return find(key, values).orElseThrow(() -> new IllegalArgumentException("report_vi.properties has no " + key));
    }

    static Optional<String> find(String key, Object... values) {
        String line = LINES.getProperty(key);
        for (int i = 0; line != null && i < values.length; i++) {
            line = line.replace("{" + i + "}", values[i].toString());
        }
        return Optional.ofNullable(line);
    }

    private static Properties load() {
        Properties lines = new Properties();
        try (var in = Phrases.class.getResourceAsStream("report_vi.properties")) {
            if (in == null) {
                throw new IllegalStateException("report_vi.properties is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
