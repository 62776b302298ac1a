package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeasonTextTest {
    @Test
    void readsShortForms() {
        Table.check("""
                Đông Xuân 2024-2025   | Đông Xuân 2024-2025
                đông xuân 2024 – 2025 | Đông Xuân 2024-2025
                Dong xuan 24-25       | Đông Xuân 2024-2025
                ĐX                    | Đông Xuân 2024-2025
                ĐX 24-25              | Đông Xuân 2024-2025
                ĐX 2024-2025          | Đông Xuân 2024-2025
                ĐX24/25               | Đông Xuân 2024-2025
                Vụ ĐX 2024 - 2025     | Đông Xuân 2024-2025
                vụ 1                  | Đông Xuân 2024-2025
                1                     | Đông Xuân 2024-2025
                HT                    | Hè Thu 2025
                HT25                  | Hè Thu 2025
                HT 2025               | Hè Thu 2025
                Lúa Hè Thu năm 2025   | Hè Thu 2025
                vụ 2                  | Hè Thu 2025
                TĐ                    | Thu Đông 2025
                TD                    | Thu Đông 2025
                vụ 3                  | Thu Đông 2025
                vụ 3 năm 2025         | Thu Đông 2025
                Mùa                   | Mùa 2024-2025
                vụ mùa 24-25          | Mùa 2024-2025
                Cả năm                | Cả năm 2025
                cả năm 2025           | Cả năm 2025
                """, SeasonTextTest::read);
    }

    @Test
    void asksWhereTheYearsCouldBeTwo() {
        Table.check("""
                Đông xuân 2025    | CELL_LIST_AMBIGUOUS (Đông Xuân 2024-2025 / Đông Xuân 2025-2026)
                ĐX25              | CELL_LIST_AMBIGUOUS (Đông Xuân 2024-2025 / Đông Xuân 2025-2026)
                vụ mùa 2025       | CELL_LIST_AMBIGUOUS (Mùa 2024-2025 / Mùa 2025-2026)
                ĐX 2024-2026      | CELL_NOT_IN_LIST
                HT 24-25          | CELL_NOT_IN_LIST
                HT 26             | CELL_NOT_IN_LIST
                vụ 4              | CELL_NOT_IN_LIST
                Hè Thuu 2025      | CELL_NOT_IN_LIST → Hè Thu 2025
                lúa               | CELL_NOT_IN_LIST
                                  | blank
                """, SeasonTextTest::read);
    }

    @Test
    void aSeasonCountsInItsLastYear() {
        assertThat(SeasonText.yearOf("Đông Xuân 2024-2025")).contains(2025);
        assertThat(SeasonText.yearOf("Hè Thu 2025")).contains(2025);
        assertThat(SeasonText.yearOf("Hè Thu")).isEmpty();
        assertThat(SeasonText.labelsFor(2026))
                .containsExactly("Đông Xuân 2025-2026", "Hè Thu 2026", "Thu Đông 2026", "Mùa 2025-2026", "Cả năm 2026")
                .allMatch(label -> SeasonText.yearOf(label).equals(Optional.of(2026)));
    }

    private static String read(String typed) {
        return Table.flat(SeasonText.read(typed, SeasonText.labelsFor(2025), 2025));
    }
}
