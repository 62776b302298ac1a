package vn.soxa.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which files the last collect of a period read, by its {@code ket-qua.json}. */
record Collected(Path result) {

    /** Empty where nothing was collected, or where the result can no longer be read. */
    Set<String> files() throws IOException {
        return document().get("submissions") instanceof Collection<?> all
                ? all.stream().flatMap(Collected::file).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Which version of the commune workbook that collect left; 0 where it did not say. */
    int version() throws IOException {
        return document().get("version") instanceof Number version ? version.intValue() : 0;
    }

    private Map<String, Object> document() throws IOException {
        try {
            return Files.isRegularFile(result)
                    ? JSON.std.mapFrom(Files.readString(result, StandardCharsets.UTF_8))
                    : Map.of();
        } catch (JacksonException | CharacterCodingException damaged) {
            return Map.of();
        }
    }

    private static Stream<String> file(Object submission) {
        return submission instanceof Map<?, ?> entry && entry.get("file") instanceof String file
                ? Stream.of(file)
                : Stream.empty();
    }
}
