package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;

/** Lines of {@code typed | read}: the right side must be what the reader under test makes of the left. */
final class Table {
    private Table() {}

    static void check(String table, Function<String, String> reader) {
        String expected = table.lines()
                .map(line -> typed(line) + " | "
                        + line.substring(line.indexOf('|') + 1).strip())
                .collect(Collectors.joining("\n"));
        String actual = table.lines()
                .map(line -> typed(line) + " | " + reader.apply(typed(line)))
                .collect(Collectors.joining("\n"));
        assertThat(actual).isEqualTo(expected);
    }

    /** Value, code, the two readings, the suggestion: what there is of them. */
    static String flat(Reading<?> reading) {
        FindingCode code = reading.code();
        String readings = Stream.of("reading1", "reading2")
                .filter(reading.args()::containsKey)
                .map(reading.args()::get)
                .collect(Collectors.joining(" / "));
        String suggestion = reading.suggestion();
        String flat = (reading.isBlank() ? "blank " : "")
                + (reading.value() == null ? "" : reading.value() + " ")
                + (code == null ? "" : code + " ")
                + (readings.isEmpty() ? "" : "(" + readings + ") ")
                + (suggestion == null ? "" : "→ " + suggestion);
        return flat.strip();
    }

    private static String typed(String line) {
        return line.substring(0, line.indexOf('|')).stripTrailing();
    }
}
