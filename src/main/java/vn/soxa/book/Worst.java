package vn.soxa.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.plan.Allotment;
import vn.soxa.text.VietnameseFormat;

/** Where it is worst: hamlets furthest from what was allotted to them. */
public final class Worst {

    private static final int MOST = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private record Lag(IndicatorResult result, Allotment share, BigDecimal percent) {}

    private final Consolidation figures;

    public Worst(Consolidation figures) {
        this.figures = figures;
    }

    /** At most three; a sentence each. */
    public List<String> lines() {
        return lags().sorted(Comparator.comparing(Lag::percent)
                        .thenComparing(lag -> lag.share().hamlet())
                        .thenComparing(lag -> lag.share().indicator()))
                .limit(MOST)
                .map(this::sentence)
                .toList();
    }

    /** Only of targets that are not on track: elsewhere a small share is no trouble. */
    private Stream<Lag> lags() {
        return figures.indicators().stream()
                .filter(IndicatorResult::worrying)
                .filter(result -> result.year() == null
                        || result.year() == figures.period().year())
                .flatMap(result -> figures.plan().allotments().stream()
                        .filter(share ->
                                share.indicator().equals(result.indicator().code()))
                        .filter(share -> result.year() == null || share.year() == result.year())
                        .filter(share -> share.target().signum() > 0)
                        .filter(share -> result.known(share.hamlet()))
                        .map(share -> new Lag(result, share, percent(result, share))));
    }

    private static BigDecimal percent(IndicatorResult result, Allotment share) {
        return result.byHamlet()
                .getOrDefault(share.hamlet(), BigDecimal.ZERO)
                .multiply(HUNDRED)
                .divide(share.target(), 1, RoundingMode.HALF_UP);
    }

    private String sentence(Lag lag) {
        BigDecimal actual = lag.result().byHamlet().getOrDefault(lag.share().hamlet(), BigDecimal.ZERO);
        return Phrases.of(
                "overview.lag",
                DataSheet.hamletName(figures.plan(), lag.share().hamlet()),
                Names.within(lag.result().indicator()),
                VietnameseFormat.number(actual, 2),
                VietnameseFormat.number(lag.share().target(), 2),
                lag.result().indicator().unit(),
                VietnameseFormat.number(lag.percent(), 1));
    }
}
