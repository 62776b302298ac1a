package vn.soxa.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Status;
import vn.soxa.ledger.Summary;

/**
 * One indicator and year over all communes whose plans say the same of it.
 *
 * @param model how most communes define it
 * @param parts what each commune tells, those that do not add up included
 * @param cutoff the last day whose facts the communes tell
 */
public record IndicatorTotal(
        IndicatorKey key,
        Summary.Figure model,
        List<Part> parts,
        @Nullable LocalDate cutoff) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int FAR_BEHIND = 2;
    private static final Set<Status> WORRYING = Set.of(Status.BEHIND, Status.AT_RISK, Status.MISSED);

    /** A commune's figure; not counted where its unit or kind is another. */
    public record Part(CommuneBook commune, Summary.Figure figure, boolean counted) {

        public Status status() {
            return Status.valueOf(figure.status());
        }

        public boolean worrying() {
            return WORRYING.contains(status());
        }
    }

    public IndicatorTotal {
        parts = List.copyOf(parts);
    }

    /** Percents of different wholes do not add up. */
    public boolean adds() {
        return !model.share();
    }

    /** Null where no commune has a target. */
    public @Nullable BigDecimal target() {
        return sum(Summary.Figure::target);
    }

    /** Null where steps are expected of the communes, or nothing. */
    public @Nullable BigDecimal expected() {
        return sum(Summary.Figure::expected);
    }

    public BigDecimal actual() {
        return Objects.requireNonNullElse(sum(Summary.Figure::actual), BigDecimal.ZERO);
    }

    public BigDecimal thisPeriod() {
        return Objects.requireNonNullElse(sum(Summary.Figure::thisPeriod), BigDecimal.ZERO);
    }

    /** How much of the actual stands from an earlier period. */
    public BigDecimal old() {
        return Objects.requireNonNullElse(sum(Summary.Figure::old), BigDecimal.ZERO);
    }

    /** HALF_UP to one decimal; null without a target. */
    public @Nullable BigDecimal percent() {
        BigDecimal target = target();
        return target == null || target.signum() == 0
                ? null
                : actual().multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
    }

    public Status status() {
        BigDecimal target = target();
        if (known() == 0) {
            return Status.NO_DATA;
        }
        if (target == null || target.signum() == 0) {
            return Status.TRACK;
        }
        if (actual().compareTo(target) >= 0) {
            return Status.ACHIEVED;
        }
        return over() ? Status.MISSED : underWay();
    }

    /** True where the last day to reach the target is past. */
    public boolean over() {
        LocalDate deadline = model.deadline();
        return deadline != null && cutoff != null && cutoff.isAfter(deadline);
    }

    /** Communes that tell the indicator and whose figures add up. */
    public long communes() {
        return counted().count();
    }

    /** Communes that have any figure of it. */
    public long known() {
        return counted().filter(part -> part.status() != Status.NO_DATA).count();
    }

    /** Communes with a target and figures. */
    public long aimed() {
        return counted()
                .filter(part -> part.status() != Status.NO_DATA && aims(part.figure()))
                .count();
    }

    /** True where some commune has a target, with figures or without. */
    public boolean aims() {
        return counted().anyMatch(part -> aims(part.figure()));
    }

    /** Communes with a target of which nothing is known. */
    public List<CommuneBook> silent() {
        return counted()
                .filter(part -> part.status() == Status.NO_DATA && aims(part.figure()))
                .map(Part::commune)
                .toList();
    }

    public long having(Status status) {
        return counted().filter(part -> part.status() == status).count();
    }

    public long worrying() {
        return counted().filter(Part::worrying).count();
    }

    /** Against what is expected by now; where communes go by steps, by how many of them are behind. */
    private Status underWay() {
        BigDecimal expected = expected();
        if (expected != null && expected.signum() > 0) {
            return actual().compareTo(expected) >= 0
                    ? Status.ON_TRACK
                    : actual().multiply(BigDecimal.valueOf(FAR_BEHIND)).compareTo(expected) < 0
                            ? Status.AT_RISK
                            : Status.BEHIND;
        }
        long behind = worrying();
        return behind == 0 ? Status.ON_TRACK : FAR_BEHIND * behind > aimed() ? Status.AT_RISK : Status.BEHIND;
    }

    private static boolean aims(Summary.Figure figure) {
        BigDecimal target = figure.target();
        return target != null && target.signum() > 0;
    }

    private Stream<Part> counted() {
        return parts.stream().filter(Part::counted);
    }

    /** Over the communes that have figures: the target of one that has none would only look like a lag of the others. */
    private @Nullable BigDecimal sum(Function<Summary.Figure, @Nullable BigDecimal> item) {
        return adds()
                ? counted()
                        .filter(part -> part.status() != Status.NO_DATA)
                        .map(part -> item.apply(part.figure()))
                        .flatMap(Stream::ofNullable)
                        .reduce(BigDecimal::add)
                        .orElse(null)
                : null;
    }
}
