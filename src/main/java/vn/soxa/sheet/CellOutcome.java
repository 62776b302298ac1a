package vn.soxa.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.text.Reading;

/** What a cell was read as, before its address is known: a value or none, and what to say. */
record CellOutcome(@Nullable Object value, List<Reading<?>> said) {

    static CellOutcome of(@Nullable Object value) {
        return new CellOutcome(value, List.of());
    }

    static CellOutcome of(Reading<?> reading) {
        return new CellOutcome(reading.value(), reading.code() == null ? List.of() : List.of(reading));
    }

    CellOutcome after(Reading<?> first) {
        return new CellOutcome(
                value, Stream.concat(Stream.of(first), said.stream()).toList());
    }
}
