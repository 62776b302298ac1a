package vn.soxa.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.soxa.check.Decisions;
import vn.soxa.form.CellAddress;
import vn.soxa.text.Phrasebook;

/**
 * A decision that stands.
 *
 * @param what in words: what about, then what was decided
 * @param back the decision that takes it back
 */
public record Decided(String what, DecisionNote note, Decision back) {

    /** Those about cells first, each kind in the order of the files. */
    static List<Decided> of(Decisions decisions, Map<String, DecisionNote> notes, Phrasebook say) {
        List<Decided> all = new ArrayList<>();
        new TreeMap<>(SettledReadings.readings(decisions)).forEach((file, cells) -> new TreeMap<>(cells)
                .forEach((cell, answer) -> all.add(ofCell(file, cell, answer.reading(), notes, say))));
        new TreeMap<>(decisions.as())
                .forEach((file, reporter) -> all.add(new Decided(
                        say.of("decided.as", "file", file, "reporter", reporter),
                        note(notes, file),
                        new Decision.Assign(file, ""))));
        new TreeSet<>(decisions.pinned()).forEach(file -> all.add(ofFile("decided.pin", file, notes, say)));
        new TreeSet<>(decisions.excluded()).forEach(file -> all.add(ofFile("decided.exclude", file, notes, say)));
        new TreeSet<>(decisions.closed())
                .forEach(period -> all.add(new Decided(
                        say.of("decided.close", "period", period), note(notes, period), new Decision.Reopen(period))));
        return all;
    }

    private static Decided ofCell(
            String file, CellAddress cell, String answer, Map<String, DecisionNote> notes, Phrasebook say) {
        return new Decided(
                say.of("decided.cell", "file", file, "sheet", cell.sheet(), "cell", cell.a1(), "answer", answer),
                note(notes, Decisions.place(file, cell)),
                new Decision.Accept(file, cell, ""));
    }

    private static Decided ofFile(String key, String file, Map<String, DecisionNote> notes, Phrasebook say) {
        return new Decided(say.of(key, "file", file), note(notes, file), new Decision.Release(file));
    }

    private static DecisionNote note(Map<String, DecisionNote> notes, String about) {
        return notes.getOrDefault(about, DecisionNote.NONE);
    }
}
