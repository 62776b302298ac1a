package vn.soxa.text;

import java.util.List;
import java.util.stream.Stream;

/** A value of a list, with the other ways it may be typed. */
public record ListEntry(String value, List<String> aliases) {
    public ListEntry {
        aliases = List.copyOf(aliases);
    }

    public static ListEntry of(String value) {
        return new ListEntry(value, List.of());
    }

    Stream<String> spellings() {
        return Stream.concat(Stream.of(value), aliases.stream());
    }
}
