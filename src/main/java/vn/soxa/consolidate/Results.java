package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
    private final Figures figures;
    private final Presence presence;
    private final Owners owners;
    private final List<Contribution> contributions;

    Results(CheckedRound round, MeasuredPeriod frame, History history, List<Contribution> contributions) {
        this.frame = frame;
        this.history = history;
        this.contributions = contributions;
        this.figures = new Figures(frame, history, contributions);
        this.presence = new Presence(round, frame, history, figures);
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
        Map<String, BigDecimal> byHamlet = byHamlet(figures.actual(entry));
        BigDecimal known = figures.figure(entry);
        BigDecimal actual = known == null ? BigDecimal.ZERO : known;
        BigDecimal target = entry.target();
        Expectation expectation = Expectation.of(entry, frame);
        BigDecimal expected = expectation.figure(target);
        Integer step = expectation.step() == null ? null : Integer.valueOf(step(entry));
        Earlier before = before(entry);
        return new IndicatorResult(
                entry.indicator(),
                entry.year(),
                entry.timing(),
                target,
                expectation.portion(),
                expected,
                actual,
                percent(actual, target),
                status(entry, actual, expected, step, expectation.step()),
                byHamlet,
                actual.subtract(before == null ? BigDecimal.ZERO : before.figure()),
                before,
                yearBefore(entry),
                target == null ? null : target.subtract(actual).max(BigDecimal.ZERO),
                owners.number(entry, "confirmed"),
                owners.number(entry, "forecast"),
                owners.text(entry, "cause"),
                figures.old(entry),
                step,
                expectation.step(),
                figures.standing(entry),
                Figures.total(entry.timing() == Timing.STATE ? Map.of() : history.opening(entry)));
    }

    private Status status(
            Entry entry,
            BigDecimal actual,
            @Nullable BigDecimal expected,
            @Nullable Integer step,
            @Nullable Integer expectedStep) {
        if (!presence.of(entry) || figures.figure(entry) == null) {
            return Status.NO_DATA;
        }
        Integer lag = step == null || expectedStep == null ? null : Integer.valueOf(expectedStep - step);
        LocalDate deadline = entry.deadline();
        return Verdict.of(entry.target(), actual, expected, lag, deadline, frame.cutoff());
    }

    /** Steps are taken now; a year that is over has none of its own left. */
    private int step(Entry entry) {
        return entry.current(frame) ? Steps.reached(entry.indicator().code(), contributions) : 0;
    }

    private @Nullable Earlier before(Entry entry) {
        int first = PeriodRank.first(frame.period());
        Integer year = entry.year();
        Earlier inYear = figures.asOf(entry, first);
        return inYear == null && year != null && entry.timing() == Timing.STATE
                ? figures.asOf(entry.in(year - 1), first)
                : inYear;
    }

    /** At the end of the year the opening figure of the year before will do. */
    private @Nullable Earlier yearBefore(Entry entry) {
        Integer year = entry.year();
        Entry last = year == null ? entry : entry.in(year - 1);
        int rank = PeriodRank.of(frame.period()) - PeriodRank.YEAR;
        Earlier same = figures.at(last, rank);
        return same == null && frame.period().lastMonth() == DECEMBER ? figures.at(last, rank - DECEMBER) : same;
    }

    private static @Nullable BigDecimal percent(BigDecimal actual, @Nullable BigDecimal target) {
        return target == null || target.signum() == 0
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
