package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.Communes;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.ChangedIndicator;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Plan;
import vn.soxa.rollup.IndicatorTotal;

/** Rates of many communes are divided anew, never added. */
class RateRollupTest {

    private static final String Q1 = "2025-Q1";
    private static final String RATE = "XT3";

    @TempDir
    Path work = Path.of("");

    /** A commune that typed its rate tells nothing that could be divided with the others'. */
    @Test
    void a_rate_without_what_it_divides_is_left_out_and_told() throws Exception {
        Communes communes = new Communes(work.resolve("xa"), 30);
        Map<String, BigDecimal> sums = new TreeMap<>();
        Communes.add(communes.write(1, "1.xlsx", Q1, 1), sums);
        Communes.add(communes.write(2, "2.xlsx", Q1, 1), sums);
        Plan typed = ChangedPlan.of(Communes.plan(3))
                .indicator(RATE, one -> ChangedIndicator.of(one)
                        .aggregated(Aggregation.FLOW)
                        .typed()
                        .done())
                .done();
        communes.write(typed, 3, "3.xlsx", Q1, 1);

        RollupResult result =
                new CommuneRollup(work.resolve("xa"), Progress.silent()).write(work.resolve("tong.xlsx"), null, null);

        assertThat(result.rolled().files().stream().flatMap(file -> file.findings().stream()))
                .extracting(Finding::code)
                .containsExactly(FindingCode.COMMUNE_RATE_UNDIVIDED);
        IndicatorTotal rate = result.rolled().indicators().stream()
                .filter(total -> total.key().code().equals(RATE))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertThat(rate.parts()).hasSize(3);
        assertThat(rate.communes()).isEqualTo(2);
        assertThat(Communes.plain(sums)).containsValue(Communes.text(rate.actual()));
        assertThat(rate.actual()).isPositive();
    }
}
