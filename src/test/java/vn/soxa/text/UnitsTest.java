package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class UnitsTest {
    @Test
    void areasInSquareMetresWhereACongIs1296() {
        Table.check("""
                ha                   | 120000
                Héc-ta               | 120000
                hecta                | 120000
                m2                   | 12
                m²                   | 12
                mét vuông            | 12
                công                 | 15552
                CÔNG                 | 15552
                công 1.000 m²        | 12000
                công 1.000           | 12000
                công nhỏ             | 12000
                tầm nhỏ              | 12000
                công tầm nhà nước    | 12000
                công 1.296 m²        | 15552
                công (1296 m2)       | 15552
                công lớn             | 15552
                công tầm lớn         | 15552
                tầm cắt              | 15552
                tầm cấy              | 15552
                mẫu                  | 155520
                sào                  | ?
                giạ                  | ?
                tấn                  | ?
                """, unit -> Units.area(new BigDecimal("12"), unit, new BigDecimal("1296"))
                .map(BigDecimal::toPlainString)
                .orElse("?"));
    }

    @Test
    void amountsInTheUnitOfTheColumn() {
        Table.check("""
                2 tấn > tấn                  | 2
                128000 kg > tấn              | 128
                15 tạ > tấn                  | 1.5
                35 yến > tấn                 | 0.35
                150000000 đồng > triệu đồng  | 150
                150000000 đ > triệu đồng     | 150
                500 nghìn đồng > triệu đồng  | 0.5
                1,5 tỷ > triệu đồng          | 1500
                150 tr > triệu đồng          | 150
                150 trđ > triệu đồng         | 150
                6,2 nghìn > đồng/kg          | 6200
                6200 đ/kg > đồng/kg          | 6200
                6200 đồng > đồng/kg          | 6200
                5 kg > đồng/kg               | ?
                6200 đồng/kg > triệu đồng    | ?
                18 hộ > người                | 18
                120 lượt người > người       | 120
                3 buổi > cuộc                | 3
                120 người > cuộc             | ?
                27,5 % > %                   | 27.5
                12 ha > tấn                  | ?
                12 công > ha                 | ?
                3000 m2 > ha                 | 0.3
                15 phút > phút               | 15
                2 giờ > phút                 | 120
                20 phút > giờ                | ?
                800 m > km                   | 0.8
                1,2 cây số > km              | 1.2
                250 khối > m³                | 250
                4 khẩu > người               | 4
                12 hồ sơ > hồ sơ             | 12
                4 thiên > tấn                | ?
                """, UnitsTest::amount);
    }

    @Test
    void namesTheUnitItUnderstood() {
        assertThat(Units.spelling("cong tam cat")).contains("công 1.296 m²");
        assertThat(Units.spelling("TR.Đ")).contains("triệu đồng");
        assertThat(Units.spelling("%")).contains("%");
        assertThat(Units.spelling("sải")).isEmpty();
    }

    private static String amount(String typed) {
        int to = typed.indexOf('>');
        int unit = typed.indexOf(' ');
        BigDecimal number = new BigDecimal(typed.substring(0, unit).replace(',', '.'));
        return Units.amount(number, typed.substring(unit, to), typed.substring(to + 1))
                .map(BigDecimal::toPlainString)
                .orElse("?");
    }
}
