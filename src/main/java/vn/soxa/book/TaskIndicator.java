package vn.soxa.book;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.plan.Task;

/** The indicator that shows best how an obligation goes on: the one that the plan names, else the one its form counts. */
final class TaskIndicator {

    private static final Pattern SHOWN = Pattern.compile("\\b(CT\\d(?:\\.\\d)?|[AB]\\d{1,2})\\b");
    private static final Map<String, String> OF_FORM = Map.ofEntries(
            Map.entry("A1", "TC1"),
            Map.entry("A2", "CT2"),
            Map.entry("A3", "CT3"),
            Map.entry("A4", "XT2"),
            Map.entry("A5", "XT1"),
            Map.entry("A6", "TT1"),
            Map.entry("A7", "TD3"),
            Map.entry("A8", "MH1"),
            Map.entry("A9", "VT2"),
            Map.entry("B3", "KP2"),
            Map.entry("B5", "TT3"),
            Map.entry("B6", "GS1"));

    private TaskIndicator() {}

    /** The indicator's code; empty where words are all that shows. */
    static Optional<String> indicator(Task task) {
        Matcher shown = SHOWN.matcher(task.shownIn());
        if (!shown.find()) {
            return Optional.empty();
        }
        String code = shown.group(1);
        return code.startsWith("CT") ? Optional.of(code) : Optional.ofNullable(OF_FORM.get(code));
    }
}
