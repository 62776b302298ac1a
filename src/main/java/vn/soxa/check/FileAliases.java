package vn.soxa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.text.PhraseIndex;

/** Other names for files: whoever sent them chose theirs, often after a person. */
final class FileAliases {

    private static final String UNKNOWN = "Tep";

    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> named = new HashMap<>();
    private final PhraseIndex names;

    FileAliases(List<CheckedSubmission> submissions) {
        Map<String, Integer> used = new TreeMap<>();
        for (CheckedSubmission submission : submissions) {
            String reporter = submission.submission().reporter();
            String stem = reporter == null ? UNKNOWN : reporter;
            int number = used.merge(stem, 1, Integer::sum);
            String alias = number == 1 ? stem : stem + "-" + number;
            aliases.put(submission.file(), alias);
            named.put(name(submission.file()), alias);
        }
        named.putAll(aliases);
        this.names = new PhraseIndex(named.keySet());
    }

    String of(String file) {
        return aliases.getOrDefault(file, "");
    }

    /** A text in which every file has its other name. */
    String in(String text) {
        String told = text;
        for (String file : names.in(text)) {
            told = told.replace(file, named.getOrDefault(file, ""));
        }
        return told;
    }

    private static String name(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
