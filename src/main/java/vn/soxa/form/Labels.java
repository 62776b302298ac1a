package vn.soxa.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The words above and beside columns, by form and column key, from {@code labels_vi.properties}. */
public final class Labels {

    private final Properties lines = new Properties();

    public Labels() {
        try (var in = Labels.class.getResourceAsStream("labels_vi.properties")) {
            if (in == null) {
                throw new IllegalStateException("labels_vi.properties is missing");
            }
            lines.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of a key that must be there. */
    public String of(String key) {
        String line = lines.getProperty(key);
        if (line == null) {
            throw new IllegalArgumentException("labels_vi.properties has no line " + key);
        }
        return line;
    }

    /** The line of a form's column, or the line shared by all forms. */
    public String of(String form, String column) {
        return lines.containsKey(form + "." + column) ? of(form + "." + column) : of("any." + column);
    }

    /** A column that every form has, or most. */
    public Column common(String form, String key, ColumnType type) {
        return Column.of(key, of(form, key), type).prompting(of(form, key + ".prompt"), of(form, key + ".example"));
    }
}
