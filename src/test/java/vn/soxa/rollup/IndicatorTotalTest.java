package vn.soxa.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.consolidate.Status;
import vn.soxa.ledger.Summary;

/** How an indicator stands over communes to some of which too few have reported. */
class IndicatorTotalTest {

    private static final CommuneBook COMMUNE =
            new CommuneBook(new Summary(Map.of(), List.of(), List.of(), List.of(), Map.of()), "1.xlsx", "1.xlsx", 0);

    @Test
    void what_too_few_have_reported_is_no_lag() {
        assertThat(total("5 of 45 INSUFFICIENT").status()).isEqualTo(Status.INSUFFICIENT);
        assertThat(total("5 of 45 INSUFFICIENT", "50 of 45 ON_TRACK").status()).isEqualTo(Status.ON_TRACK);
        assertThat(total("40 of 45 INSUFFICIENT", "5 of 45 AT_RISK").status()).isEqualTo(Status.AT_RISK);
        assertThat(total("5 of 45 BEHIND", "50 of 45 ON_TRACK").status()).isEqualTo(Status.BEHIND);
        assertThat(total("0 of 45 NO_DATA").status()).isEqualTo(Status.NO_DATA);
    }

    @Test
    void a_few_communes_do_not_stand_for_all() {
        assertThat(total("50 of 45 ON_TRACK", "0 of 45 NO_DATA").status()).isEqualTo(Status.ON_TRACK);
        assertThat(total("50 of 45 ON_TRACK", "0 of 45 NO_DATA", "5 of 45 INSUFFICIENT")
                        .status())
                .isEqualTo(Status.INSUFFICIENT);
    }

    /** As workbooks told it of a commune of which only former days were known: nobody of those asked, and 0. */
    @Test
    void what_nobody_told_is_no_figure() {
        IndicatorTotal total = total("50 of 45 ON_TRACK +5", "0 of 45 INSUFFICIENT -38 nobody");
        assertThat(total.target()).isEqualByComparingTo("100");
        assertThat(total.expected()).isEqualByComparingTo("45");
        assertThat(total.thisPeriod()).isEqualByComparingTo("5");
        assertThat(total.known()).isEqualTo(1);
        assertThat(total.aiming(Status.NO_DATA)).hasSize(1);
        assertThat(total("0 of 45 NO_DATA -38 nobody").thisPeriod()).isNull();
    }

    @Test
    void their_figures_are_counted_all_the_same() {
        IndicatorTotal total = total("5 of 45 INSUFFICIENT", "50 of 45 ON_TRACK");
        assertThat(total.actual()).isEqualByComparingTo("55");
        assertThat(total.expected()).isEqualByComparingTo("90");
    }

    private static IndicatorTotal total(String... lines) {
        List<IndicatorTotal.Part> parts = Stream.of(lines)
                .map(line -> new IndicatorTotal.Part(COMMUNE, figure(line), true))
                .toList();
        return new IndicatorTotal(
                new IndicatorKey("CT2", 2025), parts.get(0).figure(), parts, LocalDate.of(2025, 3, 14));
    }

    /** {@code 5 of 45 INSUFFICIENT}: the actual, what is expected, the commune's own word, and what the period added. */
    private static Summary.Figure figure(String line) {
        String[] words = line.split(" ", -1);
        return new Summary.Figure(
                "CT2",
                2025,
                "Diện tích",
                "ha",
                "ANNUAL",
                "SUM",
                null,
                LocalDate.of(2025, 12, 31),
                new BigDecimal("100"),
                new BigDecimal(words[2]),
                new BigDecimal(words[0]),
                null,
                words[3],
                words.length > 4 ? new BigDecimal(words[4]) : BigDecimal.ZERO,
                null,
                null,
                null,
                null,
                BigDecimal.ZERO,
                false,
                null,
                null,
                null,
                words.length > 5 ? 0 : 1,
                2,
                false,
                null);
    }
}
