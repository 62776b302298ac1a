package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.form.PartialDate;

class VietnameseFormatTest {
    @Test
    void numbers() {
        Table.check("""
                1250.5      | 1.250,5
                1250        | 1.250
                0.05        | 0,05
                0.005       | 0,01
                -1234567.1  | -1.234.567,1
                999.999     | 1.000
                100         | 100
                0           | 0
                -0.001      | 0
                0.00        | 0
                """, number -> VietnameseFormat.number(new BigDecimal(number), 2));
        assertThat(VietnameseFormat.number(new BigDecimal("12.5"), 0)).isEqualTo("13");
    }

    @Test
    void dates() {
        assertThat(VietnameseFormat.date(LocalDate.of(2025, 3, 14))).isEqualTo("14/3/2025");
        assertThat(VietnameseFormat.date(new PartialDate(2025, 3, null))).isEqualTo("3/2025");
        assertThat(VietnameseFormat.officialDate(LocalDate.of(2025, 3, 5))).isEqualTo("05/3/2025");
        assertThat(VietnameseFormat.officialDate(LocalDate.of(2025, 2, 14))).isEqualTo("14/02/2025");
    }

    @Test
    void periods() {
        Table.check("""
                2025-Q1  | Quý I/2025
                2025-Q4  | Quý IV/2025
                2025-6T  | 6 tháng đầu năm 2025
                2025-9T  | 9 tháng đầu năm 2025
                2025-N   | năm 2025
                2025-01  | tháng 01/2025
                2025-DOTXUAT1 | Báo cáo đột xuất 2025-DOTXUAT1
                2026-TIEM1 | đợt 2026-TIEM1
                """, VietnameseFormat::period);
    }

    @Test
    void namesInVietnameseOrder() {
        assertThat(Stream.of("đa", "dạ", "dá", "dã", "dả", "dà", "da", "ê", "e").sorted(VietnameseFormat.collator()))
                .containsExactly("da", "dà", "dả", "dã", "dá", "dạ", "đa", "e", "ê");
    }

    @Test
    void fileNames() {
        Table.check("""
                Tân Định         | Tan-Dinh
                Ấp Đường Đông    | Ap-Duong-Dong
                ../a\\b: c?      | a-b-c
                Srê Thnốt (2)    | Sre-Thnot-2
                """, VietnameseFormat::ascii);
    }
}
