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
 */
public record Waiting(
        Indicator indicator, @Nullable Integer year, BigDecimal counted, WaitingPart toMend, WaitingPart toConfirm) {

    /** Both kinds, those to be mended first. */
    public Stream<WaitingPart> parts() {
        return Stream.of(toMend, toConfirm).filter(part -> !part.rows().isEmpty());
    }
}
