package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberTextTest {
    @Test
    void readsWhatLeavesNoDoubt() {
        Table.check("""
                12                  | 12
                12,5                | 12.5
                12.5                | 12.5
                 12,50              | 12.50
                \u00a012,5\u00a0    | 12.5
                １２,５             | 12.5
                1.250,5             | 1250.5
                1,250.5             | 1250.5
                1 250,5             | 1250.5
                1\u00a0250,5        | 1250.5
                1\u202f250,500      | 1250.500
                1250,500            | 1250.500
                1.250.000           | 1250000
                1,250,000           | 1250000
                0,250               | 0.250
                0.250               | 0.250
                00,5                | 0.5
                -3                  | -3
                −3                  | -3
                +3                  | 3
                12.                 | 12
                007                 | 7
                0                   | 0
                12345678901234567890,123456789 | 12345678901234567890.123456789
                """, NumberTextTest::read);
    }

    @Test
    void readsAUnitBehind() {
        Table.check("""
                12 ha           | 12 ha
                12ha.           | 12 ha
                5 công          | 5 công
                5 công 1.296 m² | 5 công 1.296 m²
                2 tấn           | 2 tấn
                3000 m2         | 3000 m2
                3000m²          | 3000 m²
                12 (ha)         | 12 ha
                0 đ             | 0 đ
                0 ₫             | 0 ₫
                18 hộ           | 18 hộ
                27,5%           | 27.5 %
                27,5 %          | 27.5 %
                6.200 đồng/kg   | CELL_NUMBER_AMBIGUOUS (6200 đồng/kg / 6,2 đồng/kg)
                3.000 m2        | 3000 m2
                150 tr.đ        | 150 tr.đ
                """, NumberTextTest::read);
    }

    @Test
    void guessesNothing() {
        Table.check("""
                1.250          | CELL_NUMBER_AMBIGUOUS (1250 / 1,25)
                1,250          | CELL_NUMBER_AMBIGUOUS (1250 / 1,25)
                -1.250         | CELL_NUMBER_AMBIGUOUS (-1,25 / -1250)
                128.000        | CELL_NUMBER_AMBIGUOUS (128000 / 128)
                nhiều          | CELL_UNREADABLE
                ~12            | CELL_UNREADABLE
                khoảng 12      | CELL_UNREADABLE
                12-15          | CELL_UNREADABLE
                12 – 15        | CELL_UNREADABLE
                12/5           | CELL_UNREADABLE
                12 đến 15      | CELL_UNREADABLE
                O,5            | CELL_UNREADABLE
                1O             | CELL_UNREADABLE
                l2             | CELL_UNREADABLE
                5 + 13         | CELL_UNREADABLE → 18
                =5+13          | CELL_UNREADABLE → 18
                1,5+0,25       | CELL_UNREADABLE → 1,75
                1.250+2        | CELL_UNREADABLE
                2 ha + 1       | CELL_UNREADABLE
                #REF!          | CELL_UNREADABLE
                TRUE           | CELL_UNREADABLE
                1.25.000       | CELL_UNREADABLE
                12.5.3         | CELL_UNREADABLE
                1.250,5.3      | CELL_UNREADABLE
                12 50          | CELL_UNREADABLE
                0.250,5        | CELL_UNREADABLE
                ,5             | CELL_UNREADABLE
                1e5            | CELL_UNREADABLE
                12²            | CELL_UNREADABLE
                2 ha 5 công    | CELL_UNREADABLE
                5tr2           | CELL_UNREADABLE
                - 3            | CELL_UNREADABLE
                --3            | CELL_UNREADABLE
                (12)           | CELL_UNREADABLE
                '12            | CELL_UNREADABLE
                """, NumberTextTest::read);
    }

    @Test
    void hearsThatThereIsNothing() {
        Table.check("""
                               | blank
                \u00a0\u200b   | blank
                -              | blank CELL_NOTHING
                –              | blank CELL_NOTHING
                ...            | blank CELL_NOTHING
                không          | blank CELL_NOTHING
                KHÔNG CÓ       | blank CELL_NOTHING
                k có           | blank CELL_NOTHING
                ko             | blank CELL_NOTHING
                K              | blank CELL_NOTHING
                không phát sinh | blank CELL_NOTHING
                """, NumberTextTest::read);
    }

    @Test
    void theColumnDecidesWhatTheCellCannot() {
        assertThat(number("1.250", NumberStyle.COMMA_DECIMAL)).isEqualByComparingTo("1250");
        assertThat(number("1.250", NumberStyle.POINT_DECIMAL)).isEqualByComparingTo("1.25");
        assertThat(number("1,250", NumberStyle.COMMA_DECIMAL)).isEqualByComparingTo("1.25");
        assertThat(number("1,250", NumberStyle.POINT_DECIMAL)).isEqualByComparingTo("1250");
        assertThat(number("12.5", NumberStyle.COMMA_DECIMAL)).isEqualByComparingTo("12.5");
    }

    @Test
    void aColumnProvesItsStyleOrNot() {
        Table.check("""
                12,5; 1.250             | COMMA_DECIMAL
                12.5; 1.250             | POINT_DECIMAL
                1.250.000; 3            | COMMA_DECIMAL
                0.250                   | POINT_DECIMAL
                12,5; 12.5              | UNKNOWN
                1.250; 3.400; 12        | UNKNOWN
                nhiều; 2 ha; 1 250      | UNKNOWN
                1 250,5 ha              | COMMA_DECIMAL
                """, column -> NumberStyle.ofColumn(List.of(column.split(";", -1)))
                .name());
    }

    private static BigDecimal number(String typed, NumberStyle style) {
        UnitNumber read = NumberText.read(typed, style).value();
        assertThat(read).isNotNull();
        return read == null ? BigDecimal.ZERO : read.number();
    }

    private static String read(String typed) {
        return Table.flat(NumberText.read(typed, NumberStyle.UNKNOWN)
                .map(read -> read.number().toPlainString() + (read.unit() == null ? "" : " " + read.unit())));
    }
}
