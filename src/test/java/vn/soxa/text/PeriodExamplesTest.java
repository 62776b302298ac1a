package vn.soxa.text;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodExamplesTest {
    @Test
    void are_of_the_period_at_hand() {
        Table.check("""
                2026-06-15 2026-09-14 | 15/8/2026, 8/2026, Hè Thu 2026, 2026, 2027, 1980
                2024-12-15 2025-03-14 | 15/2/2025, 2/2025, Đông Xuân 2024-2025, 2025, 2026, 1979
                2026-09-15 2026-12-14 | 15/11/2026, 11/2026, Thu Đông 2026, 2026, 2027, 1980
                2025-12-15 2026-01-14 | 15/12/2025, 12/2025, Đông Xuân 2025-2026, 2026, 2027, 1980
                2026-05-03 2026-05-09 | 3/5/2026, 5/2026, Hè Thu 2026, 2026, 2027, 1980
                """, PeriodExamplesTest::of);
    }

    private static String of(String bounds) {
        String[] days = bounds.split(" ", -1);
        return new PeriodExamples(LocalDate.parse(days[0]), LocalDate.parse(days[1]))
                .in("{day}, {month}, {season}, {year}, {nextYear}, {birthYear}");
    }
}
