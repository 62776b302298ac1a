package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_LIST_AMBIGUOUS;
import static vn.soxa.finding.FindingCode.CELL_NEW_IN_LIST;
import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_NOT_IN_LIST;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a list as people type them: the list's spelling where the typing leaves no choice, else a suggestion. */
public final class ListText {
    private static final List<UnaryOperator<String>> SURE = List.of(
            Words::key, text -> Numbering.dropped(Words.key(text)), text -> Numbering.dropped(Words.fold(text)));

    private ListText() {}

    /** Reads one cell; an extendable list keeps what it does not know, with a warning. */
    public static Reading<String> match(String raw, List<ListEntry> entries, boolean extendable) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        for (UnaryOperator<String> form : SURE) {
            List<String> equal = equal(text, entries, form);
            if (equal.size() == 1) {
                return Reading.of(equal.get(0));
            }
            if (equal.size() > 1) {
                return ambiguous(text, equal);
            }
        }
        return Nothing.isSaidBy(text)
                ? Reading.nothing(CELL_NOTHING, "found", text)
                : unknown(text, entries, extendable);
    }

    private static Reading<String> unknown(String text, List<ListEntry> entries, boolean extendable) {
        List<String> nearest = Nearest.of(text, entries);
        String suggestion = nearest.size() == 1 ? nearest.get(0) : null;
        if (extendable) {
            return Reading.noted(text, CELL_NEW_IN_LIST, "found", text).suggesting(suggestion);
        }
        return nearest.size() > 1 ? ambiguous(text, nearest) : notInList(text, entries, suggestion);
    }

    private static Reading<String> notInList(String text, List<ListEntry> entries, @Nullable String suggestion) {
        String list = entries.stream().map(ListEntry::value).collect(Collectors.joining("; "));
        return Reading.failed(CELL_NOT_IN_LIST, suggestion, "found", text, "list", list);
    }

    private static Reading<String> ambiguous(String text, List<String> values) {
        return Reading.failed(
                CELL_LIST_AMBIGUOUS, null, "found", text, "reading1", values.get(0), "reading2", values.get(1));
    }

    private static List<String> equal(String text, List<ListEntry> entries, UnaryOperator<String> form) {
        String wanted = form.apply(text);
        return entries.stream()
                .filter(entry -> entry.spellings().map(form).anyMatch(wanted::equals))
                .filter(entry -> Numbering.agree(text, entry.value()))
                .map(ListEntry::value)
                .distinct()
                .toList();
    }
}
