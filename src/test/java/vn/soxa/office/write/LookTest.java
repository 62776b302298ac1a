package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LookTest {

    @Test
    void no_cell_hides_the_decimals_of_its_figure() {
        assertThat(look("12", Look.BODY_WHOLE)).isEqualTo(Look.BODY_WHOLE);
        assertThat(look("12.00", Look.BODY_WHOLE)).isEqualTo(Look.BODY_WHOLE);
        assertThat(look("12.5", Look.BODY_WHOLE)).isEqualTo(Look.BODY_NUMBER);
        assertThat(look("0.4", Look.TOTAL_WHOLE)).isEqualTo(Look.TOTAL_NUMBER);
        assertThat(look("0.4", Look.SPARSE_WHOLE)).isEqualTo(Look.SPARSE_NUMBER);
        assertThat(CellSpec.formula(0, "A1", new BigDecimal("1.25"), Look.BODY_WHOLE)
                        .look())
                .isEqualTo(Look.BODY_NUMBER);
        assertThat(CellSpec.text(0, "12,5", Look.BODY_WHOLE).look()).isEqualTo(Look.BODY_WHOLE);
    }

    private static Look look(String number, Look wanted) {
        return CellSpec.number(0, new BigDecimal(number), wanted).look();
    }
}
