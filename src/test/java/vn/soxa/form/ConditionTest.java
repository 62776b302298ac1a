package vn.soxa.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {

    private static final PeriodBounds QUARTER = new PeriodBounds(LocalDate.of(2024, 12, 15), LocalDate.of(2025, 3, 14));

    private final RowValues row = Map.<String, Object>of(
            "status",
            "Ổn định",
            "product",
            "Lúa OM 18",
            "members",
            6,
            "founded",
            LocalDate.of(2024, 6, 30),
            "planted",
            new PartialDate(2025, 3, null),
            "area",
            new Area(12_500),
            "score",
            new BigDecimal("69.99"),
            "yes",
            true)::get;

    @ParameterizedTest
    @CsvSource({
        "status=Ổn định|Đã trồng, true",
        "status=Đã trồng, false",
        "status!=Đã trồng, true",
        "missing=x, false",
        "missing!=x, true",
        "product~lúa|nếp, true",
        "product~xoài, false",
        "members<7, true",
        "members>6, false",
        "founded<2024-07-01, true",
        "founded<2024-06-30, false",
        "!founded<2024-07-01, false",
        "!missing<2024-07-01, true",
        "missing>0, false",
        "area>12499, true",
        "yes=Có, true"
    })
    void conditions_are_read_from_their_short_form(String text, boolean holds) {
        assertThat(Conditions.all(text).holds(row, QUARTER)).isEqualTo(holds);
    }

    @Test
    void a_condition_that_is_none_is_refused() {
        assertThatThrownBy(() -> Conditions.all("status")).hasMessageContaining("status");
    }

    @Test
    void a_month_is_after_the_cut_off_only_when_it_begins_after_it() {
        Condition late = new Condition.More(Conditions.column("planted"), new Operand.Cutoff());

        assertThat(late.holds(row, QUARTER)).isFalse();
        assertThat(late.holds(key -> new PartialDate(2025, 4, null), QUARTER)).isTrue();
    }

    @Test
    void a_score_falls_into_the_band_that_begins_at_or_below_it() {
        Operand band = new Operand.BandOf(
                "score",
                List.of("0", "30", "50", "70", "90").stream()
                        .map(BigDecimal::new)
                        .toList());

        assertThat(band.of(row, QUARTER)).isEqualByComparingTo("3");
        assertThat(band.of(key -> new BigDecimal("70.00"), QUARTER)).isEqualByComparingTo("4");
        assertThat(band.of(key -> null, QUARTER)).isNull();
    }

    @Test
    void working_days_leave_out_the_weekend_and_the_first_day() {
        Operand days = new Operand.WorkingDays("registered", "answered");
        Map<String, Object> friday =
                Map.of("registered", LocalDate.of(2025, 3, 7), "answered", LocalDate.of(2025, 3, 14));

        assertThat(days.of(friday::get, QUARTER)).isEqualByComparingTo("5");
    }

    @ParameterizedTest
    @CsvSource({"A1, 0, 0", "H9, 8, 7", "AA10, 9, 26", "XFD1048576, 1048575, 16383"})
    void addresses_are_written_as_a_spreadsheet_shows_them(String a1, int row, int column) {
        assertThat(new CellAddress("S", row, column).a1()).isEqualTo(a1);
        assertThat(CellAddress.of("S", a1)).contains(new CellAddress("S", row, column));
    }

    @Test
    void what_is_no_address_is_not_read_as_one() {
        assertThat(CellAddress.of("S", "9H")).isEmpty();
        assertThat(CellAddress.of("S", "A0")).isEmpty();
    }

    @Test
    void areas_are_whole_square_metres_and_shown_in_hectares() {
        assertThat(Area.ofSquareMetres(new BigDecimal("15552.5"))).isEqualTo(new Area(15_553));
        assertThat(new Area(15_552).hectares()).isEqualByComparingTo("1.5552");
    }
}
