package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.plan.OpeningFigure;
import vn.soxa.plan.Plan;

/** Figures over several periods: what adds up, what is replaced, what a late decision changes. */
final class HistoryTest {

    private static final String CLASS = "A6 AP01 | kind=Họp dân | participants=%d";
    private static final String LINKED =
            "A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=A | status=Đang thực hiện | signedHa=%s";
    private static final String PRODUCT =
            "A4 AP01 | product=Mật ong | owner=B | stage=Đã công nhận | stars=3 | recognised=%s | decision=1";

    @Test
    void flowsOfTheYearAddUp() {
        List<SeriesPoint> series = List.of();
        List<String> totals = new ArrayList<>();
        for (String period : List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q2", "2025-Q4")) {
            Consolidation figures = Rounds.consolidate(Rounds.plan(), period, CLASS.formatted(40), series);
            series = figures.series();
            totals.add(period + " " + told(figures, "TT2", figures.period().year()));
        }
        assertThat(totals)
                .containsExactly(
                        "2024-Q4 40 new 40",
                        "2025-Q1 40 new 40",
                        "2025-Q2 80 new 40 before 40",
                        "2025-Q2 80 new 40 before 40",
                        "2025-Q4 120 new 40 before 80 year before 40");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aYearSoFarIsNoPeriodOfItsOwn(boolean withEarlierLogs) {
        String credit = "\nA7 XA | borrower=T | bank=Agribank | disbursed=%d | outstanding=%d";
        List<AcceptedRow> first = AcceptedRows.of("2025-Q1", CLASS.formatted(40) + credit.formatted(5, 5));
        List<AcceptedRow> second = AcceptedRows.of("2025-Q2", CLASS.formatted(2) + credit.formatted(3, 8));
        List<SeriesPoint> series =
                Rounds.consolidate(Rounds.plan(), "2025-Q1", first, List.of()).series();
        Consolidation quarter = Rounds.consolidate(Rounds.plan(), "2025-Q2", second, series);
        List<AcceptedRow> rows = new ArrayList<>(second);
        first.stream()
                .filter(row -> withEarlierLogs && row.form().code().equals("A6"))
                .forEach(rows::add);
        Consolidation half = Rounds.consolidate(Rounds.plan(), "2025-6T", rows, quarter.series());
        assertThat(told(half, "TT2", 2025)).isEqualTo("42 new 42");
        assertThat(told(half, "TD2", 2025)).isEqualTo("8 new 8");
        assertThat(told(half, "TD3", 2025)).isEqualTo("8 new 8");
        assertThat(half.series()).isEqualTo(quarter.series());
        assertThat(half.own()).isEqualTo("2025-Q2");
    }

    @Test
    void whatAnOwnerTypedStandsUntilTheOwnerTypesAgain() {
        Plan plan = Rounds.changing(Rounds.plan(), "CT3", Rounds::typed);
        Consolidation first = Rounds.consolidate(plan, "2025-Q1", "B1 XA | indicator=CT3 | confirmed=41.5", List.of());
        Consolidation silent = Rounds.consolidate(plan, "2025-Q2", "", first.series());
        assertThat(told(silent, "CT3", null)).isEqualTo("41.5 new 0 before 41.5");
        Consolidation lower =
                Rounds.consolidate(plan, "2025-Q3", "B1 XA | indicator=CT3 | confirmed=40", silent.series());
        assertThat(told(lower, "CT3", null)).isEqualTo("40 new -1.5 before 41.5");
    }

    @Test
    void aPeakIsTheLargestOfTheCommune() {
        Plan plan = Rounds.changing(Rounds.plan(), "TC3", Rounds::peak);
        String group = "A1 %s | name=%s | kind=Tổ hợp tác | status=Đang hoạt động | members=%d";
        Consolidation first = Rounds.consolidate(
                plan, "2025-Q1", group.formatted("AP01", "A", 30) + "\n" + group.formatted("AP02", "B", 5), List.of());
        Consolidation fewer = Rounds.consolidate(
                plan,
                "2025-Q2",
                group.formatted("AP01", "A", 10) + "\n" + group.formatted("AP02", "B", 20),
                first.series());
        assertThat(told(fewer, "TC3", 2025)).isEqualTo("35 new 0 before 35");
        assertThat(Rounds.result(fewer, "TC3", 2025).byHamlet()).containsEntry("AP01", new BigDecimal("30"));
    }

    @Test
    void statesReplaceEachOther() {
        List<SeriesPoint> series = Rounds.consolidate(Rounds.plan(), "2025-Q1", LINKED.formatted("10"), List.of())
                .series();
        Consolidation second = Rounds.consolidate(Rounds.plan(), "2025-Q2", LINKED.formatted("12"), series);
        assertThat(told(second, "CT2", 2025)).isEqualTo("12 new 2 before 10");
        Consolidation next = Rounds.consolidate(Rounds.plan(), "2026-Q1", LINKED.formatted("12"), second.series());
        assertThat(told(next, "CT2", 2025)).isEqualTo("12 new 0 before 12");
        assertThat(told(next, "CT2", 2026)).isEqualTo("0 new 0 year before 10");
    }

    /** 38 ha lay in eight hamlets before the book was used, 4.8 of them in the first, 3 in the second. */
    @Test
    void aHamletThatTellsNothingHasLostNothing() {
        String parcel = "A3 AP02 | status=Ổn định | converted=2/2025 | toCrop=Mít | area=2";
        Consolidation second = Rounds.consolidate(Rounds.example(), "2025-Q1", parcel, List.of());
        IndicatorResult told = Rounds.result(second, "CT3", null);
        assertThat(told(second, "CT3", null)).isEqualTo("2 new -1 before 38");
        assertThat(Objects.requireNonNull(told.before()).unheard())
                .hasSize(6)
                .containsKey("AP01")
                .doesNotContainKey("AP02");
        assertThat(told.comparable()).isTrue();
    }

    /** Of a whole commune nothing can be compared until all of it has told. */
    @Test
    void whatIsKnownOfTheWholeOnlyIsNotComparedWithAPart() {
        String parcel = "A3 AP02 | status=Ổn định | converted=2/2025 | toCrop=Mít | area=2";
        Plan plan = Rounds.with(
                Rounds.example(),
                Rounds.example().indicators(),
                List.of(new OpeningFigure("CT3", Plan.WHOLE_COMMUNE, 2024, "2024", new BigDecimal("38"))));
        Consolidation figures = Rounds.consolidate(plan, "2025-Q1", parcel, List.of());
        assertThat(Rounds.result(figures, "CT3", null).comparable()).isFalse();
    }

    /** The next period compares with what was told last, not with a zero that nobody told. */
    @Test
    void aPeriodOfWhichNobodyToldAnythingLeavesNoZeroBehind() {
        Consolidation silent = Rounds.consolidate(Rounds.example(), "2025-Q1", "", List.of());
        IndicatorResult told = Rounds.result(silent, "CT3", null);
        assertThat(told.status()).isEqualTo(Status.NO_DATA);
        assertThat(told(silent, "CT3", null)).isEqualTo("0 new 0 before 38");
        String parcel = "A3 AP01 | status=Ổn định | converted=2/2025 | toCrop=Mít | area=5";
        Consolidation next = Rounds.consolidate(Rounds.example(), "2025-Q2", parcel, silent.series());
        assertThat(told(next, "CT3", null)).isEqualTo("5 new 0.2 before 38");
    }

    @Test
    void openingFiguresAreHistoryForStocks() {
        String parcel = "A3 AP01 | status=Ổn định | converted=2/2025 | toCrop=Mít | area=41.6";
        Consolidation figures = Rounds.consolidate(Rounds.example(), "2025-Q1", parcel, List.of());
        assertThat(told(figures, "CT3", null)).isEqualTo("41.6 new 36.8 before 38");
        Consolidation last = Rounds.consolidate(Rounds.example(), "2025-Q4", parcel, figures.series());
        assertThat(told(last, "CT3", null)).isEqualTo("41.6 new 0 before 41.6 year before 38");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20/11/2024 | 20/11/2024 | 1 | 2025-Q1 2024 1",
                "20/11/2024 | 20/11/2025 | 0 | 2025-Q1 2024 1; 2026-Q1 2025 1 restated",
                "20/2/2025 | 20/2/2025 | 0 | 2025-Q1 2025 1",
            })
    void aDecisionIsRestatedInItsYear(String first, String second, String in2024, String expected) {
        List<SeriesPoint> series = Rounds.consolidate(Rounds.plan(), "2025-Q1", PRODUCT.formatted(first), List.of())
                .series();
        Consolidation later = Rounds.consolidate(Rounds.plan(), "2026-Q1", PRODUCT.formatted(second), series);
        List<String> told = later.series().stream()
                .filter(point ->
                        point.indicator().equals("CT4") && point.hamlet().equals("AP01"))
                .map(HistoryTest::told)
                .toList();
        assertThat(String.join("; ", told)).isEqualTo(expected);
        assertThat(Rounds.plain(Rounds.result(later, "CT4", 2024).actual())).isEqualTo(in2024);
    }

    @Test
    void typedIndicatorsComeFromTheOwner() {
        Plan plan = Rounds.changing(Rounds.plan(), "CT3", Rounds::typed);
        Consolidation figures =
                Rounds.consolidate(plan, "2025-Q1", "B1 XA | indicator=CT3 | confirmed=41.5", List.of());
        assertThat(Rounds.lines(figures, "CT3", "CT3.1")).containsExactly("CT3 41.5 ON_TRACK", "CT3.1 0 NO_DATA");
    }

    @Test
    void aCodeMeansNothingToAnIndicatorThatItsOwnerTypes() {
        Plan plan = Rounds.changing(Rounds.plan(), "TT1", Rounds::typed);
        String table = """
                A6 AP01 | kind=Họp dân | participants=40 | times=45
                B1 XA | indicator=TT1 | confirmed=7
                """;
        Consolidation first = Rounds.consolidate(plan, "2025-Q1", table, List.of());
        assertThat(Rounds.lines(first, "TT1")).contains("TT1 2025 7 TRACK");
        Consolidation second = Rounds.consolidate(plan, "2025-Q2", table, first.series());
        assertThat(Rounds.lines(second, "TT1"))
                .as("what is typed is the period's own figure, added up by the program")
                .contains("TT1 2025 14 TRACK");
    }

    @Test
    void oldRowsCountAndAreToldApart() {
        Consolidation figures = Rounds.consolidate(
                "2025-Q1",
                LINKED.formatted("10") + "\n* " + LINKED.formatted("5").replace("AP01", "AP02"));
        IndicatorResult result = Rounds.result(figures, "CT2", 2025);
        assertThat(Rounds.plain(result.actual()) + " " + Rounds.plain(result.old()))
                .isEqualTo("15 5");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void hamletsAddUpAndFruitIsPartOfStable(long seed) {
        List<AcceptedRow> rows = AcceptedRows.of("2025-Q2", RandomRows.table(new Random(seed), 120));
        Consolidation figures = Rounds.consolidate(Rounds.example(), "2025-Q2", rows, List.of());
        for (IndicatorResult result : figures.indicators()) {
            if (result.indicator().rate()) {
                continue;
            }
            assertThat(result.byHamlet().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as(result.indicator().code())
                    .isEqualByComparingTo(result.actual());
        }
        assertThat(Rounds.result(figures, "CT3.1", null).actual())
                .isLessThanOrEqualTo(Rounds.result(figures, "CT3", null).actual());
        List<AcceptedRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(all(Rounds.consolidate(Rounds.example(), "2025-Q2", shuffled, List.of())))
                .isEqualTo(all(figures));
    }

    private static List<String> all(Consolidation figures) {
        return Stream.concat(
                        figures.indicators().stream()
                                .map(result -> result.indicator().code() + " " + result.byHamlet() + result.status()),
                        figures.series().stream().map(SeriesPoint::toString))
                .toList();
    }

    private static String told(SeriesPoint point) {
        return point.period() + " " + point.year() + " " + Rounds.plain(point.value())
                + (point.restated() ? " restated" : "");
    }

    private static String told(Consolidation figures, String code, @Nullable Integer year) {
        IndicatorResult result = Rounds.result(figures, code, year);
        BigDecimal before = result.previous();
        BigDecimal yearBefore = result.sameLastYear();
        return Rounds.plain(result.actual()) + " new " + Rounds.plain(result.thisPeriod())
                + (before == null ? "" : " before " + Rounds.plain(before))
                + (yearBefore == null ? "" : " year before " + Rounds.plain(yearBefore));
    }
}
