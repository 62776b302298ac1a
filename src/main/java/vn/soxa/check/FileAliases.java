package vn.soxa.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Other names for files: whoever sent them chose theirs, often after a person. */
final class FileAliases {

    private static final String UNKNOWN = "Tep";

    private final Map<String, String> aliases = new TreeMap<>();

    FileAliases(List<CheckedSubmission> submissions) {
        Map<String, Integer> used = new TreeMap<>();
        for (CheckedSubmission submission : submissions) {
            String reporter = submission.submission().reporter();
            String stem = reporter == null ? UNKNOWN : reporter;
            int number = used.merge(stem, 1, Integer::sum);
            aliases.put(submission.file(), number == 1 ? stem : stem + "-" + number);
        }
    }

    String of(String file) {
        return aliases.getOrDefault(file, "");
    }

    /** A text in which every file has its other name. */
    String in(String text) {
        String told = text;
        for (Map.Entry<String, String> entry : aliases.entrySet()) {
            told = told.replace(entry.getKey(), entry.getValue());
            told = told.replace(name(entry.getKey()), entry.getValue());
        }
        return told;
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
