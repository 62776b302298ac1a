package vn.soxa.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.text.Reading;
import vn.soxa.text.Words;

/** What a cell was read as, before its address is known: a value or none, and what to say. */
record CellOutcome(@Nullable Object value, List<Reading<?>> said) {

    static CellOutcome of(@Nullable Object value) {
        return new CellOutcome(value, List.of());
    }

    static CellOutcome of(Reading<?> reading) {
        return new CellOutcome(reading.value(), reading.code() == null ? List.of() : List.of(reading));
    }

    /** True where that is one of two readings that a person is asked to choose from. */
    boolean offers(String answer) {
        String chosen = Words.fold(answer);
        return said.stream()
                .flatMap(reading -> Stream.of("reading1", "reading2")
                        .flatMap(name -> Stream.ofNullable(reading.args().get(name))))
                .map(Words::fold)
                .anyMatch(chosen::equals);
    }

    CellOutcome after(Reading<?> first) {
        return new CellOutcome(
                value, Stream.concat(Stream.of(first), said.stream()).toList());
    }
}
