package vn.soxa.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.text.LegacyFonts;
import vn.soxa.text.Words;

/** The columns of a form by key and by folded header, made once for many sheets. */
final class FormHeaders {

    private final Form form;
    private final Map<String, Column> byKey = new HashMap<>();
    private final Map<String, String> byHeader = new HashMap<>();
    private final Map<String, String> asIssued = new HashMap<>();
    private final List<String> folded = new ArrayList<>();
    private final FormRules rules;

    FormHeaders(Form form) {
        this.form = form;
        for (Column column : form.columns()) {
            String header = Words.fold(column.header());
            byKey.put(column.key(), column);
            byHeader.putIfAbsent(header, column.key());
            asIssued.putIfAbsent(column.header(), Objects.requireNonNull(byHeader.get(header)));
            folded.add(header);
            byHeader.putIfAbsent(Words.fold(column.title()), column.key());
            asIssued.putIfAbsent(column.title(), Objects.requireNonNull(byHeader.get(header)));
        }
        this.rules = FormRules.of(this);
    }

    Form form() {
        return form;
    }

    FormRules rules() {
        return rules;
    }

    boolean isKey(String text) {
        return byKey.containsKey(text) || byKey.containsKey(text.strip());
    }

    Column column(String key) {
        return Objects.requireNonNull(byKey.get(key), key);
    }

    boolean isHeader(String text) {
        return keyOf(text) != null;
    }

    boolean isFolded(String text) {
        return byHeader.containsKey(text);
    }

    @Nullable
    String keyOf(String header) {
        String key = asIssued.get(header);
        key = key == null ? byHeader.get(folded(header)) : key;
        return key == null ? keyOfLegacy(header) : key;
    }

    /** Few letters do not tell an old font by themselves, but by what the form has: §VT. */
    private @Nullable String keyOfLegacy(String header) {
        return LegacyFonts.possible(header).stream()
                .flatMap(plain -> Stream.ofNullable(byHeader.get(Words.fold(plain))))
                .findFirst()
                .orElse(null);
    }

    /** Headers of a table that was exported from an old font are in that font too. */
    private static String folded(String header) {
        return Words.fold(LegacyFonts.convert(header, null).orElse(header));
    }

    /** True where the text is the end of that column's header, which was split over two rows. */
    boolean ends(String key, String text) {
        String part = Words.fold(text);
        return !part.isEmpty() && (" " + Words.fold(column(key).header())).endsWith(" " + part);
    }

    /** Keys of the columns, of those not taken, whose header is but a slip of the finger away. */
    List<String> near(String typed, Set<String> taken) {
        String wanted = Words.fold(typed);
        List<String> near = new ArrayList<>();
        for (int i = 0; i < folded.size(); i++) {
            Column column = form.columns().get(i);
            if (!taken.contains(column.key())
                    && Words.near(folded.get(i), wanted)
                    && sameLabel(folded.get(i), wanted)) {
                near.add(column.key());
            }
        }
        return near;
    }

    /** Điểm A is never a slip for Điểm B: where headers end in one letter or a figure, it is the same. */
    private static boolean sameLabel(String one, String other) {
        String end = one.substring(one.lastIndexOf(' ') + 1);
        return (end.length() > 1 && !Character.isDigit(end.charAt(end.length() - 1))) || other.endsWith(" " + end);
    }
}
