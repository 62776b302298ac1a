package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DateTextTest {
    @Test
    void readsAWholeDate() {
        Table.check("""
                14/3/2025                  | 14/3/2025
                14-3-25                    | 14/3/2025
                14.03.2025                 | 14/3/2025
                14 / 3 / 2025              | 14/3/2025
                2025-03-14                 | 14/3/2025
                2025-03-14T00:00:00        | 14/3/2025
                14/3/2025 07:30            | 14/3/2025
                ngày 5 tháng 3 năm 2025    | 5/3/2025
                Ngày 05 tháng 03 năm 2025. | 5/3/2025
                ngày 5 tháng 3, năm 2025   | 5/3/2025
                5 tháng 3/2025             | 5/3/2025
                ngày 5/3/2025              | 5/3/2025
                ngày 5/3 năm 2025          | 5/3/2025
                29/2/2024                  | 29/2/2024
                """, typed -> read(typed, false));
    }

    @Test
    void readsMonthAndYearWhereTheColumnTakesThem() {
        Table.check("""
                tháng 3/2025      | 3/2025
                Tháng 3 năm 2025  | 3/2025
                T3/2025           | 3/2025
                tháng 3/25        | 3/2025
                3/2025            | 3/2025
                2025-03           | 3/2025
                tháng 6           | 6/2025
                T6                | 6/2025
                2024              | 2024
                năm 2024          | 2024
                15/6              | 15/6/2025
                15 tháng 6        | 15/6/2025
                """, typed -> read(typed, true));
    }

    @Test
    void asksForTheRestWhereTheColumnNeedsIt() {
        Table.check("""
                tháng 3/2025  | CELL_DATE_IMPRECISE (3/2025)
                2024          | CELL_DATE_IMPRECISE (2024)
                tháng 6       | CELL_DATE_IMPRECISE (6/2025)
                15/6          | CELL_DATE_IMPRECISE (15/6/2025) → 15/6/2025
                """, typed -> read(typed, false));
    }

    @Test
    void refusesWhatIsNoDate() {
        Table.check("""
                06/13/2025     | CELL_DATE_MONTH_FIRST → 13/6/2025
                31/2/2025      | CELL_DATE_UNREADABLE
                29/2/2025      | CELL_DATE_UNREADABLE
                32/13/2025     | CELL_DATE_UNREADABLE
                tháng 13/2025  | CELL_DATE_UNREADABLE
                2025-13-01     | CELL_DATE_UNREADABLE
                0/3/2025       | CELL_DATE_UNREADABLE
                3/25           | CELL_DATE_UNREADABLE
                14/3-2025      | CELL_DATE_UNREADABLE
                14/3/205       | CELL_DATE_UNREADABLE
                14/3/0225      | CELL_DATE_UNREADABLE
                đầu tháng 3    | CELL_DATE_UNREADABLE
                hôm qua        | CELL_DATE_UNREADABLE
                45731          | CELL_DATE_UNREADABLE
                chưa           | blank CELL_NOTHING
                -              | blank CELL_NOTHING
                               | blank
                """, typed -> read(typed, true));
    }

    @Test
    void aColumnCanProveThatTheMonthComesFirst() {
        assertThat(DateStyle.ofColumn(List.of("06/13/2025", "05/06/2025"))).isEqualTo(DateStyle.MONTH_FIRST);
        assertThat(DateStyle.ofColumn(List.of("13/06/2025", "06/13/2025"))).isEqualTo(DateStyle.UNKNOWN);
        assertThat(DateStyle.ofColumn(List.of("13/06/2025", "31/2/2025", "x"))).isEqualTo(DateStyle.DAY_FIRST);
        assertThat(DateStyle.ofColumn(List.of("tháng 6", "2025-03-14"))).isEqualTo(DateStyle.UNKNOWN);
        assertThat(Table.flat(DateText.read("05/06/2025", DateStyle.MONTH_FIRST, false, 2025)))
                .isEqualTo("CELL_DATE_MONTH_FIRST → 6/5/2025");
        assertThat(Table.flat(DateText.read("05/05/2025", DateStyle.MONTH_FIRST, false, 2025)))
                .isEqualTo("5/5/2025");
    }

    private static String read(String typed, boolean monthOrYearAllowed) {
        return Table.flat(DateText.read(typed, DateStyle.UNKNOWN, monthOrYearAllowed, 2025));
    }
}
