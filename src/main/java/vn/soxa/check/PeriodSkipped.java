package vn.soxa.check;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.VietnameseFormat;

/** Tells of periods, from the commune's first one on, that left no books: what they reported is not in those of today. */
final class PeriodSkipped implements CrossCheck {

    @Override
    public void judge(Round round) {
        Plan plan = round.plan();
        Period now = round.period();
        String skipped = plan.period(plan.setting("firstPeriod", now.code()))
                .map(first -> plan.periods().stream()
                        .filter(other -> other.base() && !other.adHoc())
                        .filter(other -> other.compareTo(first) >= 0 && other.compareTo(now) < 0)
                        .filter(other -> later(other, plan, round.ledger().lastPeriod()))
                        .map(other -> VietnameseFormat.period(other.code()))
                        .collect(Collectors.joining(", ")))
                .orElse("");
        if (!skipped.isEmpty()) {
            round.find(
                    Plan.WHOLE_COMMUNE,
                    Finding.ofFile(FindingCode.BOOKS_PERIOD_SKIPPED, "found", skipped, "period", now.code()));
        }
    }

    private static boolean later(Period period, Plan plan, @Nullable String last) {
        return last == null
                || plan.period(last).map(done -> period.compareTo(done) > 0).orElse(true);
    }
}
