package vn.soxa.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * One thing a person must look at, at the narrowest place we can name.
 *
 * @param code what is wrong
 * @param severity how bad it is here
 * @param sheet the sheet, or null for the whole file
 * @param cell the cell to jump to, or null where only the sheet or file is known
 * @param args what the message needs: {@code found}, {@code header}, {@code example} …
 * @param suggestion the value that would mend the cell, if there is exactly one likely
 */
public record Finding(
        FindingCode code,
        Severity severity,
        @Nullable String sheet,
        @Nullable CellAddress cell,
        Map<String, String> args,
        @Nullable String suggestion) {

    /** What the sender answered to the question. */
    public static final String ANSWER = "answer";

    /** The plan book's own words for the rule that was broken. */
    public static final String SAID = "said";

    /** The decree or decision behind the rule that was broken. */
    public static final String BASIS = "basis";

    /** Who has to mend it where the reader cannot. */
    public static final String ASKED = "asked";

    /** Given where the row counts without the cell, which is left out until it is mended. */
    public static final String ASIDE = "aside";

    /** Why an officer wrote something instead of the sender: who said so, when. */
    public static final String BECAUSE = "because";

    /** Argument: other cells that may be mended instead, as a sheet names them. */
    public static final String EITHER = "either";

    /** Worst first, then as a person reads the workbook. */
    public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::severity)
            .thenComparing(Finding::sheet, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::cell, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::code);

    public Finding {
        args = Map.copyOf(args);
    }

    /** About the whole file. */
    public static Finding ofFile(FindingCode code, String... args) {
        return new Finding(code, code.severity(), null, null, pairs(args), null);
    }

    /** About a sheet. */
    public static Finding ofSheet(FindingCode code, String sheet, String... args) {
        return new Finding(code, code.severity(), sheet, null, pairs(args), null);
    }

    /** About one cell. */
    public static Finding ofCell(FindingCode code, CellAddress cell, String... args) {
        return new Finding(code, code.severity(), cell.sheet(), cell, pairs(args), null);
    }

    public Finding as(Severity other) {
        return new Finding(code, other, sheet, cell, args, suggestion);
    }

    public Finding suggesting(@Nullable String value) {
        return new Finding(code, severity, sheet, cell, args, value);
    }

    public Finding with(String name, String value) {
        Map<String, String> more = new TreeMap<>(args);
        more.put(name, value);
        return new Finding(code, severity, sheet, cell, more, suggestion);
    }

    /** The cells of which any may be mended: its own, then those that it was held against. */
    public List<CellAddress> either() {
        CellAddress own = cell;
        return own == null
                ? List.of()
                : Stream.concat(
                                Stream.of(own),
                                Stream.of(StringUtils.split(args.getOrDefault(EITHER, ""), ", "))
                                        .flatMap(place -> CellAddress.of(own.sheet(), place).stream()))
                        .distinct()
                        .toList();
    }

    /** The text a person finds in the cell, if the finding is about one. */
    public Optional<String> found() {
        return Optional.ofNullable(args.get("found"));
    }

    /** What the sender answered to the question, if anything. */
    public Optional<String> answer() {
        return Optional.ofNullable(args.get(ANSWER));
    }

    /** The readings that a person can choose from; none where the question is another. */
    public List<String> readings() {
        String one = args.get("reading1");
        String two = args.get("reading2");
        return severity == Severity.CONFIRM && one != null && two != null ? List.of(one, two) : List.of();
    }

    /** True for what somebody else has to answer. */
    public boolean askedElsewhere() {
        return args.containsKey(ASKED);
    }

    /** True where the cell alone is left out. */
    public boolean leavesCellOut() {
        return args.containsKey(ASIDE);
    }

    /** True where the row must not count. */
    public boolean rejects() {
        return severity == Severity.ERROR || severity == Severity.CONFIRM;
    }

    private static Map<String, String> pairs(String... args) {
        Map<String, String> pairs = new TreeMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            pairs.put(args[i], args[i + 1]);
        }
        return pairs;
    }
}
