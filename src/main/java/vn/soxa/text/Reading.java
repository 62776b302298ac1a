package vn.soxa.text;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;

/**
 * What a typed text was read as, and what a person must be told about it.
 *
 * @param value the value, or null where the cell is blank or the code says it cannot count
 * @param code what to tell, or null where the text reads plainly
 * @param args what the message needs, by the names of {@link Messages}
 * @param suggestion the one likely value, as a person would type it
 */
public record Reading<T>(
        @Nullable T value,
        @Nullable FindingCode code,
        Map<String, String> args,
        @Nullable String suggestion) {

    public Reading {
        args = Map.copyOf(args);
        if (code != null && rejects(code)) {
            value = null;
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(value, null, Map.of(), null);
    }

    /** A value that is taken, with something to say about it. */
    public static <T> Reading<T> noted(T value, FindingCode code, String... args) {
        return new Reading<>(value, code, pairs(args), null);
    }

    public static <T> Reading<T> nothing() {
        return new Reading<>(null, null, Map.of(), null);
    }

    /** Blank, because the cell says so in words. */
    public static <T> Reading<T> nothing(FindingCode code, String... args) {
        return new Reading<>(null, code, pairs(args), null);
    }

    public static <T> Reading<T> failed(FindingCode code, @Nullable String suggestion, String... args) {
        return new Reading<>(null, code, pairs(args), suggestion);
    }

    /** True where nothing is reported; false for a text that could not be read. */
    public boolean isBlank() {
        return value == null && (code == null || !rejects(code));
    }

    public Reading<T> suggesting(@Nullable String text) {
        return new Reading<>(value, code, args, text);
    }

    public <R> Reading<R> map(Function<T, R> change) {
        return new Reading<>(value == null ? null : change.apply(value), code, args, suggestion);
    }

    private static boolean rejects(FindingCode code) {
        return code.severity() == Severity.ERROR || code.severity() == Severity.CONFIRM;
    }

    private static Map<String, String> pairs(String... args) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            pairs.put(args[i], args[i + 1]);
        }
        return pairs;
    }
}
