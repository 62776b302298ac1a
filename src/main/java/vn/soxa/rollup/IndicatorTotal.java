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
import vn.soxa.consolidate.Rate;
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
    private static final int HALF = 2;
    private static final Set<Status> WORRYING = Set.of(Status.BEHIND, Status.AT_RISK, Status.MISSED);

    /** A commune's figure; not counted where its unit or kind is another. */
    public record Part(CommuneBook commune, Summary.Figure figure, boolean counted) {

        public Status status() {
            return silent() ? Status.NO_DATA : Status.valueOf(figure.status());
        }

        /** True where the commune tells nothing of it: somebody was asked, nobody answered, and nothing stands. */
        boolean silent() {
            boolean unheard =
                    figure.asked() > 0 && figure.told() == 0 && figure.actual().signum() == 0;
            return unheard || figure.status().equals(Status.NO_DATA.name());
        }

        public boolean worrying() {
            return WORRYING.contains(status());
        }

        /** True for a rate of which the commune tells both what is divided and by what. */
        boolean divides() {
            return figure.part() != null && figure.whole() != null;
        }
    }

    public IndicatorTotal {
        parts = List.copyOf(parts);
    }

    /** True where there is one figure of all communes: percents do not add up, what they divide does. */
    public boolean adds() {
        return !model.share() || rate() != null;
    }

    /** Null where no commune has a target, or communes aim at different rates. */
    public @Nullable BigDecimal target() {
        return model.share() ? same(Summary.Figure::target) : sum(Summary.Figure::target);
    }

    /** Null where steps are expected of the communes, or nothing. */
    public @Nullable BigDecimal expected() {
        return model.share() ? same(Summary.Figure::expected) : sum(Summary.Figure::expected);
    }

    public BigDecimal actual() {
        return Objects.requireNonNullElse(model.share() ? rate() : sum(Summary.Figure::actual), BigDecimal.ZERO);
    }

    /** What the period added in the communes that tell it; null where none does. */
    public @Nullable BigDecimal thisPeriod() {
        return sum(Summary.Figure::thisPeriod);
    }

    /** How much of the actual stands from an earlier period. */
    public BigDecimal old() {
        return Objects.requireNonNullElse(sum(Summary.Figure::old), BigDecimal.ZERO);
    }

    /** HALF_UP to one decimal; null without a target. */
    public @Nullable BigDecimal percent() {
        BigDecimal target = target();
        return target == null || target.signum() == 0 || model.ceiling()
                ? null
                : actual().multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
    }

    /** Nothing is said of all where fewer than half of the communes can be judged. */
    public Status status() {
        BigDecimal target = target();
        if (known() == 0) {
            return Status.NO_DATA;
        }
        if (target == null || target.signum() == 0 || !adds()) {
            return Status.TRACK;
        }
        if (HALF * (aimed() - having(Status.INSUFFICIENT)) < aiming()) {
            return Status.INSUFFICIENT;
        }
        if (model.ceiling()) {
            return below(target);
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
        return aiming() > 0;
    }

    /** Communes with a target, with figures or without. */
    private long aiming() {
        return counted().filter(part -> aims(part.figure())).count();
    }

    /** Communes with a target that stand so. */
    List<CommuneBook> aiming(Status status) {
        return counted()
                .filter(part -> part.status() == status && aims(part.figure()))
                .map(Part::commune)
                .toList();
    }

    public long having(Status status) {
        return counted().filter(part -> part.status() == status).count();
    }

    public long worrying() {
        return counted().filter(Part::worrying).count();
    }

    /**
     * Against what is expected by now, over the communes that enough has been reported to; where communes go by steps, by how
     * many of them are behind.
     */
    private Status underWay() {
        BigDecimal all = Objects.requireNonNullElse(expected(), BigDecimal.ZERO);
        BigDecimal expected = all.subtract(insufficient(Summary.Figure::expected));
        if (expected.signum() > 0) {
            BigDecimal actual = actual().subtract(insufficient(Summary.Figure::actual));
            return actual.compareTo(expected) >= 0
                    ? Status.ON_TRACK
                    : actual.multiply(BigDecimal.valueOf(FAR_BEHIND)).compareTo(expected) < 0
                            ? Status.AT_RISK
                            : Status.BEHIND;
        }
        long behind = worrying();
        return behind == 0 ? Status.ON_TRACK : FAR_BEHIND * behind > aimed() ? Status.AT_RISK : Status.BEHIND;
    }

    /** Of what must not be exceeded; a sum that stays below may still grow unless every commune has done. */
    private Status below(BigDecimal target) {
        BigDecimal expected = expected();
        if (actual().compareTo(target) > 0) {
            boolean far = actual().compareTo(target.multiply(BigDecimal.valueOf(FAR_BEHIND))) > 0;
            return over() ? Status.MISSED : far ? Status.AT_RISK : Status.BEHIND;
        }
        if (model.share() || over() || having(Status.ACHIEVED) == aimed()) {
            return Status.ACHIEVED;
        }
        return expected != null && expected.signum() > 0 && actual().compareTo(expected) > 0
                ? Status.BEHIND
                : Status.ON_TRACK;
    }

    /** What stands for communes to which too few have reported. */
    private BigDecimal insufficient(Function<Summary.Figure, @Nullable BigDecimal> item) {
        return model.share()
                ? BigDecimal.ZERO
                : counted()
                        .filter(part -> part.status() == Status.INSUFFICIENT)
                        .flatMap(part -> Stream.ofNullable(item.apply(part.figure())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
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
        return model.share() ? null : told(item).reduce(BigDecimal::add).orElse(null);
    }

    private Stream<BigDecimal> told(Function<Summary.Figure, @Nullable BigDecimal> item) {
        return counted()
                .filter(part -> part.status() != Status.NO_DATA)
                .map(part -> item.apply(part.figure()))
                .flatMap(Stream::ofNullable);
    }

    /** What all communes that have figures say alike. */
    private @Nullable BigDecimal same(Function<Summary.Figure, @Nullable BigDecimal> item) {
        List<BigDecimal> all =
                told(item).map(BigDecimal::stripTrailingZeros).distinct().toList();
        return all.size() == 1 ? all.get(0) : null;
    }

    /** In percent; null where the communes do not tell what they divided. */
    private @Nullable BigDecimal rate() {
        return new Rate(whole(Summary.Figure::part), whole(Summary.Figure::whole), 0, Set.of()).percent();
    }

    private BigDecimal whole(Function<Summary.Figure, @Nullable BigDecimal> item) {
        return counted()
                .filter(Part::divides)
                .map(part -> Objects.requireNonNull(item.apply(part.figure())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
