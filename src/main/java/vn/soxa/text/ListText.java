package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_LIST_AMBIGUOUS;
import static vn.soxa.finding.FindingCode.CELL_NEW_IN_LIST;
import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_NOT_IN_LIST;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a list as people type them: the list's spelling where the typing leaves no choice, else a suggestion. */
public final class ListText {
    private static final List<UnaryOperator<String>> SURE = List.of(
            Words::key, text -> Numbering.dropped(Words.key(text)), text -> Numbering.dropped(Words.fold(text)));

    private static final int MOST_TOLD = 60;

    private final List<ListEntry> entries;
    private final Map<Integer, Map<String, List<ListEntry>>> bySpelling = new ConcurrentHashMap<>();

    ListText(List<ListEntry> entries) {
        this.entries = entries;
    }

    /** Reads one cell; an extendable list keeps what it does not know, with a warning. */
    public static Reading<String> match(String raw, List<ListEntry> entries, boolean extendable) {
        return new ListText(entries).match(raw, extendable);
    }

    /** The same; what the spellings come to is kept for the cells that follow. */
    Reading<String> match(String raw, boolean extendable) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        for (int form = 0; form < SURE.size(); form++) {
            List<String> equal = equal(text, form);
            if (equal.size() == 1) {
                return Reading.of(equal.get(0));
            }
            if (equal.size() > 1) {
                return ambiguous(text, equal);
            }
        }
        return Nothing.isSaidBy(text) ? Reading.nothing(CELL_NOTHING, "found", text) : unknown(text, extendable);
    }

    private Reading<String> unknown(String text, boolean extendable) {
        List<String> nearest = Nearest.of(text, entries);
        String suggestion = nearest.size() == 1 ? nearest.get(0) : null;
        if (extendable) {
            return Reading.noted(text, CELL_NEW_IN_LIST, "found", text).suggesting(suggestion);
        }
        return nearest.size() > 1 ? ambiguous(text, nearest) : notInList(text, suggestion);
    }

    private Reading<String> notInList(String text, @Nullable String suggestion) {
        String list = told(entries.stream().map(ListEntry::value));
        return Reading.failed(CELL_NOT_IN_LIST, suggestion, "found", text, "list", list);
    }

    /** What may be chosen, as a finding tells it: of a thousand hamlets the first ones. */
    public static String told(Stream<String> values) {
        List<String> some = values.limit(MOST_TOLD + 1L).toList();
        return some.size() > MOST_TOLD
                ? String.join("; ", some.subList(0, MOST_TOLD)) + "; …"
                : String.join("; ", some);
    }

    private static Reading<String> ambiguous(String text, List<String> values) {
        return Reading.failed(
                CELL_LIST_AMBIGUOUS, null, "found", text, "reading1", values.get(0), "reading2", values.get(1));
    }

    private List<String> equal(String text, int form) {
        String wanted = SURE.get(form).apply(text);
        return bySpelling.computeIfAbsent(form, this::spelled).getOrDefault(wanted, List.of()).stream()
                .filter(entry -> Numbering.agree(text, entry.value()))
                .map(ListEntry::value)
                .distinct()
                .toList();
    }

    private Map<String, List<ListEntry>> spelled(int form) {
        Map<String, List<ListEntry>> spelled = new HashMap<>();
        entries.forEach(entry -> entry.spellings().map(SURE.get(form)).forEach(spelling -> spelled.computeIfAbsent(
                        spelling, key -> new ArrayList<>())
                .add(entry)));
        return spelled;
    }
}
