package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;

/**
 * What was reported of an indicator and year but does not count yet.
 *
 * @param counted the actual without it
 * @param toMend rows with mistakes
 * @param toConfirm rows with nothing but questions
 * @param step the step that would be reached if all of them counted; null where none would be taken
 */
public record Waiting(
        Indicator indicator,
        @Nullable Integer year,
        BigDecimal counted,
        WaitingPart toMend,
        WaitingPart toConfirm,
        @Nullable Integer step) {

    /** Both kinds, those to be mended first. */
    public Stream<WaitingPart> parts() {
        return Stream.of(toMend, toConfirm).filter(part -> !part.rows().isEmpty());
    }

    /** What both would add; null where nothing can be told in figures. */
    public @Nullable BigDecimal amount() {
        return parts().flatMap(part -> Stream.ofNullable(part.amount()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    public long unclear() {
        return toMend.unclear() + toConfirm.unclear();
    }
}
