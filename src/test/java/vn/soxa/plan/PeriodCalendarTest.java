package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodCalendarTest {

    private final Plan plan = PlanReader.read(PlanRows.embedded().withExample()).plan();

    // Decree 09/2019/NĐ-CP, article 12; 15/3, 15/6, 20/9 and 20/12/2025 … are moved where they fall on a weekend.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-Q1 | true  | 2024-12-15 | 2025-03-14 | 2025-03-17 | 2025-03-17 | 2025-03-20
        2025-Q2 | true  | 2025-03-15 | 2025-06-14 | 2025-06-16 | 2025-06-17 | 2025-06-20
        2025-Q3 | true  | 2025-06-15 | 2025-09-14 | 2025-09-15 | 2025-09-17 | 2025-09-22
        2025-Q4 | true  | 2025-09-15 | 2025-12-14 | 2025-12-15 | 2025-12-17 | 2025-12-22
        2025-6T | false | 2024-12-15 | 2025-06-14 | 2025-06-16 | 2025-06-17 | 2025-06-20
        2025-9T | false | 2024-12-15 | 2025-09-14 | 2025-09-15 | 2025-09-17 | 2025-09-22
        2025-N  | false | 2024-12-15 | 2025-12-14 | 2025-12-15 | 2025-12-17 | 2025-12-22
        2031-Q1 | true  | 2030-12-15 | 2031-03-14 | 2031-03-17 | 2031-03-17 | 2031-03-20
        """)
    void windows_of_the_decree(
            String code,
            boolean base,
            LocalDate from,
            LocalDate cutoff,
            LocalDate hamlets,
            LocalDate officers,
            LocalDate commune) {
        Period period = plan.period(code).orElseThrow();
        assertThat(period)
                .isEqualTo(new Period(
                        code,
                        Integer.parseInt(code.substring(0, 4)),
                        period.lastMonth(),
                        base,
                        from,
                        cutoff,
                        hamlets,
                        officers,
                        commune,
                        Period.MONTH_END,
                        false));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Quý   | 2025-9T | 2025-Q1 2025-Q2 2025-Q3
        Quý   | 2025-N  | 2025-Q1 2025-Q2 2025-Q3 2025-Q4
        Quý   | 2025-Q2 | 2025-Q2
        Tháng | 2025-6T | 2025-01 2025-02 2025-03 2025-04 2025-05 2025-06
        """)
    void a_report_over_base_periods_covers_those_up_to_its_last_month(String kind, String code, String covered) {
        Plan changed =
                new Edited().cell("P1", "periodKind", "value", kind).read().plan();
        assertThat(changed.under(changed.period(code).orElseThrow()))
                .extracting(Period::code)
                .containsExactly(covered.split(" ", -1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-Q1 | 2025-01-01 | 2025-03-31 | 2025-04-15
        2025-9T | 2025-01-01 | 2025-09-30 | 2025-10-15
        2025-N  | 2025-01-01 | 2025-12-31 | 2026-01-15
        """)
    void windows_of_the_calendar_are_sent_in_the_month_after(
            String code, LocalDate from, LocalDate cutoff, LocalDate hamlets) {
        Plan calendar = new Edited()
                .cell("P1", "periodWindow", "value", "Theo lịch")
                .read()
                .plan();
        Period period = calendar.period(code).orElseThrow();
        assertThat(period.from()).isEqualTo(from);
        assertThat(period.cutoff()).isEqualTo(cutoff);
        assertThat(period.hamletsDue()).isEqualTo(hamlets);
    }

    @Test
    void months_instead_of_quarters_make_quarters_reports_over_them() {
        PlanBook book = new Edited().cell("P1", "periodKind", "value", "tháng").read();
        Period february = book.plan().period("2025-02").orElseThrow();
        assertThat(book.findings()).isEmpty();
        assertThat(february.from()).isEqualTo(LocalDate.of(2025, 1, 15));
        assertThat(february.cutoff()).isEqualTo(LocalDate.of(2025, 2, 14));
        assertThat(february.lastMonth()).isEqualTo(2);
        Period quarter = book.plan().period("2025-Q2").orElseThrow();
        assertThat(quarter.base()).isFalse();
        assertThat(book.plan().under(quarter))
                .extracting(Period::code)
                .containsExactly("2025-04", "2025-05", "2025-06");
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "2025-03-14,2025-Q1",
        "2025-03-15,2025-Q2",
        "2024-12-14,2024-Q4",
        "2024-12-15,2025-Q1",
        "2025-12-31,2026-Q1",
        "2033-07-01,2033-Q3"
    })
    void a_day_belongs_to_one_base_period(LocalDate day, String code) {
        assertThat(plan.periodFor(day).map(Period::code)).contains(code);
    }

    @ParameterizedTest(name = "before {0} is {1}")
    @CsvSource({
        "2025-Q1,2024-Q4",
        "2025-Q2,2025-Q1",
        "2025-6T,2024-N",
        "2025-9T,2025-6T",
        "2025-N,2025-9T",
        "2024-Q1,2023-Q4"
    })
    void what_comes_before(String code, String before) {
        Period period = plan.period(code).orElseThrow();
        assertThat(plan.previous(period).map(Period::code)).contains(before);
    }

    @Test
    void an_ad_hoc_period_has_its_own_days_and_no_place_in_the_series() {
        Plan asked = new Edited()
                .row(
                        "P7",
                        "code",
                        "2025-DOTXUAT1",
                        "from",
                        "01/08/2025",
                        "cutoff",
                        "29/08/2025",
                        "communeDue",
                        "05/9/2025")
                .read()
                .plan();
        Period period = asked.period("2025-DOTXUAT1").orElseThrow();
        assertThat(period.adHoc()).isTrue();
        assertThat(period.year()).isEqualTo(2025);
        assertThat(period.quarter()).isEqualTo(3);
        assertThat(period.hamletsDue()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(period.communeDue()).isEqualTo(LocalDate.of(2025, 9, 5));
        assertThat(asked.previous(period).map(Period::code)).contains("2025-Q2");
        assertThat(asked.periodFor(LocalDate.of(2025, 8, 15)).map(Period::code)).contains("2025-Q3");
        assertThat(asked.previous(asked.period("2025-Q4").orElseThrow()).map(Period::code))
                .contains("2025-Q3");
    }

    @Test
    void the_plan_book_may_move_the_days_of_a_period() {
        Plan moved = new Edited()
                .cell("P7", "2025-Q1", "cutoff", "20/3/2025")
                .cell("P7", "2025-Q1", "hamletsDue", "22/3/2025")
                .read()
                .plan();
        Period first = moved.period("2025-Q1").orElseThrow();
        assertThat(first.from()).isEqualTo(LocalDate.of(2024, 12, 15));
        assertThat(first.cutoff()).isEqualTo(LocalDate.of(2025, 3, 20));
        assertThat(first.hamletsDue()).isEqualTo(LocalDate.of(2025, 3, 22));
    }
}
