package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.soxa.check.CheckedRound;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Form;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.VietnameseFormat;

/**
 * Reminds of hamlets whose figure is less than it was though it usually only grows, or many times what they ever reported;
 * the earlier figure is said. Only the figures can know, so it is told after they were made.
 */
public final class AgainstHistory {

    private static final BigDecimal TIMES = new BigDecimal(5);
    private static final BigDecimal WORTH_A_LOOK = BigDecimal.TEN;
    private static final int PERIODS = 2;
    private static final int DECIMALS = 2;

    private final CheckedRound round;
    private final SeriesIndex series;
    private final Map<String, List<Finding>> found = new TreeMap<>();

    private AgainstHistory(CheckedRound round, Consolidation figures) {
        this.round = round;
        this.series = SeriesIndex.of(figures, code -> Ledger.now(round.plan(), code, round.period()));
    }

    /** The round with those findings added to the hamlets' files, or to the hamlets themselves. */
    public static CheckedRound told(CheckedRound round, Consolidation figures) {
        AgainstHistory history = new AgainstHistory(round, figures);
        if (round.period().base()) {
            figures.current().forEach(history::judge);
        }
        return round.telling(history.found);
    }

    private void judge(IndicatorResult result) {
        result.byHamlet().keySet().stream()
                .flatMap(code -> round.plan().hamlet(code).stream())
                .forEach(hamlet -> judge(result, hamlet));
    }

    private void judge(IndicatorResult result, Hamlet hamlet) {
        boolean flow = result.timing() == Timing.PERIOD;
        NavigableMap<Integer, BigDecimal> earlier = earlier(result, hamlet.code(), flow);
        BigDecimal now =
                flow ? inPeriod(result, hamlet.code()) : result.byHamlet().getOrDefault(hamlet.code(), BigDecimal.ZERO);
        if (earlier.isEmpty()) {
            return;
        }
        BigDecimal last = earlier.lastEntry().getValue();
        if (!flow && result.indicator().kind() != IndicatorKind.TRACK && now.compareTo(last) < 0) {
            tell(FindingCode.STOCK_FELL, result, hamlet, now, last, earlier.lastKey());
            return;
        }
        Map.Entry<Integer, BigDecimal> most =
                earlier.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        boolean many = now.compareTo(most.getValue().multiply(TIMES)) >= 0
                && now.subtract(most.getValue()).compareTo(WORTH_A_LOOK) >= 0;
        if (many && most.getValue().signum() > 0 && earlier.size() >= PERIODS) {
            tell(FindingCode.FIGURE_UNLIKE_BEFORE, result, hamlet, now, most.getValue(), most.getKey());
        }
    }

    /** Rank of a period before this one → the hamlet's figure; those of hamlets merged into it are added. */
    private NavigableMap<Integer, BigDecimal> earlier(IndicatorResult result, String hamlet, boolean anyYear) {
        NavigableMap<Integer, BigDecimal> earlier = new TreeMap<>();
        for (SeriesPoint point : series.earlier(result.indicator().code(), hamlet)) {
            boolean wanted =
                    anyYear ? !PeriodRank.isOpening(point.period()) : Objects.equals(point.year(), result.year());
            if (wanted) {
                earlier.merge(series.rank(point), point.value(), BigDecimal::add);
            }
        }
        return earlier;
    }

    /** What the period itself brought. */
    private BigDecimal inPeriod(IndicatorResult result, String hamlet) {
        return series.own(result.indicator().code(), hamlet).stream()
                .filter(point -> Objects.equals(point.year(), result.year()))
                .map(SeriesPoint::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void tell(
            FindingCode code, IndicatorResult result, Hamlet hamlet, BigDecimal now, BigDecimal before, int rank) {
        String unit = " " + result.indicator().unit();
        Plan plan = round.plan();
        String sheet = Consolidation.form(result.indicator())
                .map(plan.forms()::get)
                .map(Form::sheetName)
                .orElse("");
        Finding finding = Finding.ofSheet(
                code,
                sheet,
                "indicator",
                result.indicator().code() + " " + result.indicator().name(),
                "hamlet",
                plan.reporter(hamlet.code()).map(Reporter::spoken).orElse(hamlet.name()),
                "found",
                VietnameseFormat.number(now, DECIMALS) + unit,
                "other",
                VietnameseFormat.number(before, DECIMALS) + unit,
                "period",
                VietnameseFormat.period(series.period(rank)));
        boolean part = result.indicator().parent() != null;
        String reporter = Optional.ofNullable(result.indicator().owner())
                .filter(owner -> part)
                .orElse(hamlet.code());
        found.computeIfAbsent(reporter, key -> new ArrayList<>()).add(finding);
    }
}
