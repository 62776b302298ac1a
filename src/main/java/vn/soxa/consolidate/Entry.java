package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;

/** An indicator in one plan year, or through all of them where the year is null. */
record Entry(Indicator indicator, @Nullable Integer year) {

    /** The entries of an indicator up to the period's year. */
    static Stream<Entry> of(Indicator indicator, MeasuredPeriod frame) {
        return yearly(indicator)
                ? IntStream.rangeClosed(frame.of(indicator).start().getYear(), frame.year())
                        .mapToObj(year -> new Entry(indicator, year))
                : Stream.of(new Entry(indicator, null));
    }

    /** An indicator's entry in a year, the period's where none is given; the one entry of those that have one only. */
    static Entry at(Indicator indicator, @Nullable Integer year, MeasuredPeriod frame) {
        Integer own = year == null ? Integer.valueOf(frame.year()) : year;
        return new Entry(indicator, yearly(indicator) ? own : null);
    }

    /** True where each year has a figure of its own; false where one figure runs through all years. */
    static boolean yearly(Indicator indicator) {
        return indicator.yearly();
    }

    Timing timing() {
        return Timings.of(indicator);
    }

    Entry in(int otherYear) {
        return new Entry(indicator, year == null ? null : Integer.valueOf(otherYear));
    }

    /** True where the period still adds to the figure. */
    boolean current(MeasuredPeriod frame) {
        return year == null || year == frame.year();
    }

    /** The target; null where there is none, and for what only campaigns have to reach. */
    @Nullable
    BigDecimal target(MeasuredPeriod frame) {
        boolean ofCampaign = indicator.kind() == IndicatorKind.CAMPAIGN && !frame.alone(indicator);
        return ofCampaign ? null : indicator.target(year == null ? frame.year() : year);
    }

    /** The last day on which the target can be reached. */
    @Nullable
    LocalDate deadline(MeasuredPeriod frame) {
        return indicator.deadline(year == null ? frame.year() : year);
    }

    /** True for what a row adds to the indicator's figure in this year, or to one of the two of a rate. */
    boolean counts(Contribution line) {
        boolean named = share()
                ? line.indicator().equals(indicator.numerator())
                        || line.indicator().equals(indicator.denominator())
                : line.indicator().equals(indicator.code());
        return named && Objects.equals(line.year(), year);
    }

    /** True for how far a row has come towards the indicator. */
    boolean steps(Contribution line) {
        return line.indicator().equals(Steps.of(indicator.code())) && Objects.equals(line.year(), year);
    }

    /** True for an indicator in percent, which does not add up over hamlets. */
    boolean share() {
        return indicator.rate();
    }
}
