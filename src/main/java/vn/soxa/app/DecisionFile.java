package vn.soxa.app;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** The file {@code quyet-dinh.json}: what the officer decided about a period. */
record DecisionFile(Path file, Phrasebook say) {

    private static final String NOTES = "notes";

    Decisions read() throws IOException, CannotDoException {
        if (!Files.exists(file)) {
            return Decisions.none();
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotDoException(say.of("disk.isFolder", "file", " “" + file + "”"));
        }
        try {
            Map<String, Object> document = document();
            Map<String, Severity> severities = new TreeMap<>();
            texts(document.get("severities")).forEach((code, word) -> severities.put(code, severity(word)));
            refuseFixed(severities.keySet());
            return new Decisions(
                    texts(document.get("accepted")),
                    texts(document.get("said")),
                    texts(document.get("as")),
                    names(document.get("pinned")),
                    names(document.get("excluded")),
                    names(document.get("closed")),
                    severities,
                    because(document));
        } catch (JacksonException | CharacterCodingException e) {
            throw new CannotDoException(say.of("cannot.decisionsBroken", "file", file.toString()), e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CannotDoException(say.of("cannot.decisions", "file", file.toString(), "message", message), e);
        }
    }

    private Map<String, Object> document() throws IOException {
        return JSON.std.mapFrom(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** What was said about what, where anything was. */
    private static Map<String, String> because(Map<String, Object> document) {
        Map<String, String> because = new TreeMap<>();
        notes(document).forEach((about, note) -> {
            if (!note.because().isEmpty()) {
                because.put(about, note.because());
            }
        });
        return because;
    }

    private void refuseFixed(Set<String> codes) throws CannotDoException {
        for (FindingCode code : FindingCode.values()) {
            if (code.fixed() && codes.contains(code.name())) {
                throw new CannotDoException(say.of(
                        "cannot.severityFixed",
                        "file",
                        file.toString(),
                        "code",
                        code.name(),
                        "rule",
                        Messages.title(code)));
            }
        }
    }

    /** Adds what the cells say that were decided about, so that a decision is never taken for another cell's. */
    void remember(CheckedRound round) throws IOException, CannotDoException {
        Decisions kept = read();
        Decisions known = kept.remembering(round);
        if (!known.equals(kept)) {
            write(known);
        }
    }

    void close(String period, DecisionNote note) throws IOException, CannotDoException {
        write(SettledReadings.closed(read(), period), Map.of(period, note));
    }

    /** When, by whom and why, by cell, file or period. */
    Map<String, DecisionNote> notes() throws IOException {
        return Files.exists(file) ? notes(document()) : new TreeMap<>();
    }

    private static Map<String, DecisionNote> notes(Map<String, Object> document) {
        Map<String, DecisionNote> notes = new TreeMap<>();
        if (document.get(NOTES) instanceof Map<?, ?> kept) {
            kept.forEach((about, note) -> {
                Map<String, String> lines = texts(note);
                notes.put(
                        String.valueOf(about),
                        new DecisionNote(
                                lines.getOrDefault("when", ""),
                                lines.getOrDefault("who", ""),
                                lines.getOrDefault("because", "")));
            });
        }
        return notes;
    }

    void write(Decisions decisions) throws IOException {
        write(decisions, Map.of());
    }

    /** Whole or not at all; what was noted before stays beside what still stands. */
    void write(Decisions decisions, Map<String, DecisionNote> noted) throws IOException {
        Map<String, DecisionNote> notes = notes();
        notes.putAll(noted);
        notes.keySet().retainAll(standing(decisions));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("accepted", new TreeMap<>(decisions.accepted()));
        document.put("said", new TreeMap<>(decisions.said()));
        document.put("as", new TreeMap<>(decisions.as()));
        document.put("pinned", new TreeSet<>(decisions.pinned()));
        document.put("excluded", new TreeSet<>(decisions.excluded()));
        document.put("closed", new TreeSet<>(decisions.closed()));
        document.put("severities", new TreeMap<>(decisions.severities()));
        document.put(NOTES, lines(notes));
        AtomicFile.replace(file, out -> out.write(ResultJson.text(document).getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<String> standing(Decisions decisions) {
        Set<String> standing = new TreeSet<>(decisions.accepted().keySet());
        standing.addAll(decisions.as().keySet());
        standing.addAll(decisions.pinned());
        standing.addAll(decisions.excluded());
        standing.addAll(decisions.closed());
        return standing;
    }

    private static Map<String, Object> lines(Map<String, DecisionNote> notes) {
        Map<String, Object> lines = new TreeMap<>();
        notes.forEach((about, note) ->
                lines.put(about, Map.of("when", note.when(), "who", note.who(), "because", note.because())));
        return lines;
    }

    private static Map<String, String> texts(@Nullable Object object) {
        Map<String, String> texts = new TreeMap<>();
        if (object instanceof Map<?, ?> map) {
            map.forEach((key, value) -> texts.put(String.valueOf(key), String.valueOf(value)));
        }
        return texts;
    }

    private static Set<String> names(@Nullable Object object) {
        return object instanceof Collection<?> all
                ? all.stream().map(String::valueOf).collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static Severity severity(String word) {
        return Severity.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
