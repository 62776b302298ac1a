package vn.soxa.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tab-separated rows that the program carries, each cell under its column's key. */
final class TextRows {

    private TextRows() {}

    static boolean exists(String name) {
        return TextRows.class.getResource(name) != null;
    }

    static List<Map<String, String>> read(String name) {
        List<String> lines = text(name).lines().toList();
        String[] keys = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> row(keys, line.split("\t", -1), name))
                .toList();
    }

    /** The parts of a cell that holds several: {@code CB01; CB02}. */
    static List<String> parts(String text) {
        return Arrays.stream(text.split("[;\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Map<String, String> row(String[] keys, String[] cells, String name) {
        if (cells.length != keys.length) {
            throw new IllegalStateException(name + " has a line of " + cells.length + " cells: " + cells[0]);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < keys.length; i++) {
            row.put(keys[i], cells[i]);
        }
        return row;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(TextRows.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
