package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.plan.Plan;

/** Target against actual of every indicator and plan year. */
final class Results {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECEMBER = 12;

    private final MeasuredPeriod frame;
    private final History history;
    private final Reported reported;
    private final Figures figures;
    private final Presence presence;
    private final Owners owners;
    private final List<Contribution> contributions;

    Results(
            CheckedRound round,
            MeasuredPeriod frame,
            History history,
            Reported reported,
            List<Contribution> contributions) {
        this.frame = frame;
        this.reported = reported;
        this.history = history;
        this.contributions = contributions;
        this.figures = new Figures(frame, history, reported, contributions);
        this.presence = new Presence(round, frame, history, figures, reported);
        this.owners = new Owners(round.rows(), frame);
    }

    Figures figures() {
        return figures;
    }

    Presence presence() {
        return presence;
    }

    List<IndicatorResult> all() {
        return frame.plan().indicators().stream()
                .flatMap(indicator -> Entry.of(indicator, frame))
                .map(this::result)
                .toList();
    }

    private IndicatorResult result(Entry entry) {
        Rate rate = entry.share() ? figures.rate(entry) : null;
        BigDecimal known = figures.figure(entry);
        BigDecimal actual = known == null ? BigDecimal.ZERO : known;
        BigDecimal target = entry.target(frame);
        Expectation expectation = Expectation.of(entry, frame);
        BigDecimal expected = expectation.figure(target);
        Integer step = expectation.step() == null ? null : Integer.valueOf(step(entry));
        Coverage coverage = coverage(entry);
        Earlier before = before(entry);
        return new IndicatorResult(
                entry.indicator(),
                entry.year(),
                entry.timing(),
                target,
                entry.deadline(frame),
                expectation.portion(),
                expected,
                actual,
                percent(entry, actual, target),
                status(entry, known, expected, step, expectation.step(), coverage),
                byHamlet(figures.actual(entry)),
                rate,
                coverage,
                actual.subtract(before == null ? BigDecimal.ZERO : before.heard()),
                before,
                yearBefore(entry),
                remaining(entry, actual, target),
                owners.number(entry, "confirmed"),
                owners.text(entry, "difference"),
                owners.number(entry, "forecast"),
                owners.text(entry, "cause"),
                figures.old(entry),
                step,
                expectation.step(),
                figures.standing(entry),
                Figures.total(entry.timing() == Timing.STATE ? Map.of() : history.opening(entry)));
    }

    /** Of years that are over nobody is asked any more. */
    private Coverage coverage(Entry entry) {
        if (!entry.current(frame)) {
            return Coverage.NOBODY;
        }
        return entry.share() ? reported.ofRate(entry.indicator()) : reported.of(entry.indicator());
    }

    private Status status(
            Entry entry,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal expected,
            @Nullable Integer step,
            @Nullable Integer expectedStep,
            Coverage coverage) {
        BigDecimal target = entry.target(frame);
        if (actual == null || !presence.of(entry)) {
            return Status.NO_DATA;
        }
        boolean judged = Verdict.aimed(entry.indicator(), target);
        if (judged && !coverage.enough(frame.plan().enoughReported())) {
            return Status.INSUFFICIENT;
        }
        Integer lag = step == null || expectedStep == null ? null : Integer.valueOf(expectedStep - step);
        return new Verdict(entry, frame).of(target, actual, expected, lag);
    }

    /** What is missing to a target, or what is too much for a ceiling. */
    private static @Nullable BigDecimal remaining(Entry entry, BigDecimal actual, @Nullable BigDecimal target) {
        if (target == null) {
            return null;
        }
        boolean ceiling = entry.indicator().ceiling();
        return (ceiling ? actual.subtract(target) : target.subtract(actual)).max(BigDecimal.ZERO);
    }

    /** Steps are taken now; a year that is over has none of its own left. */
    private int step(Entry entry) {
        return entry.current(frame) ? Steps.reached(entry.indicator().code(), contributions) : 0;
    }

    private @Nullable Earlier before(Entry entry) {
        if (frame.alone(entry.indicator())) {
            return null;
        }
        int first = PeriodRank.first(frame.period());
        Integer year = entry.year();
        Earlier inYear = figures.asOf(entry, first);
        return inYear == null && year != null && entry.timing() == Timing.STATE
                ? figures.asOf(entry, entry.in(year - 1), first)
                : inYear;
    }

    /** At the end of the year the opening figure of the year before will do. */
    private @Nullable Earlier yearBefore(Entry entry) {
        Integer year = entry.year();
        Entry last = year == null ? entry : entry.in(year - 1);
        int rank = PeriodRank.of(frame.period()) - PeriodRank.YEAR;
        Earlier same = figures.at(last, rank);
        return same == null && frame.period().lastMonth() == DECEMBER
                ? figures.at(last, PeriodRank.openingOf(frame.year() - 1))
                : same;
    }

    /** Nothing is said in percent of a ceiling: more of it is no success. */
    private static @Nullable BigDecimal percent(Entry entry, BigDecimal actual, @Nullable BigDecimal target) {
        return target == null || target.signum() == 0 || entry.indicator().ceiling()
                ? null
                : actual.multiply(HUNDRED).divide(target, 1, RoundingMode.HALF_UP);
    }

    /** Hamlets of the plan first, in its order, the whole commune last; hamlets of former times only where they count. */
    private Map<String, BigDecimal> byHamlet(Map<String, BigDecimal> actual) {
        Map<String, BigDecimal> ordered = new LinkedHashMap<>();
        frame.plan().hamletsIn(frame.year()).forEach(hamlet -> ordered.put(hamlet.code(), BigDecimal.ZERO));
        actual.keySet().stream()
                .filter(code -> !code.equals(Plan.WHOLE_COMMUNE))
                .forEach(code -> ordered.put(code, BigDecimal.ZERO));
        ordered.put(Plan.WHOLE_COMMUNE, BigDecimal.ZERO);
        ordered.replaceAll((code, zero) -> actual.getOrDefault(code, BigDecimal.ZERO));
        return Collections.unmodifiableMap(ordered);
    }
}
