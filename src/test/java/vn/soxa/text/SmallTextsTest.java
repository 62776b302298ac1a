package vn.soxa.text;

import org.junit.jupiter.api.Test;

class SmallTextsTest {
    @Test
    void stars() {
        Table.check("""
                3            | 3
                3*           | 3
                3 *          | 3
                3★           | 3
                ★★★          | 3
                ★ ★ ★ ★      | 4
                ***          | 3
                ba sao       | 3
                Bốn sao      | 4
                3 sao        | 3
                OCOP 3 sao   | 3
                hạng 4 sao   | 4
                ba bốn       | CELL_UNREADABLE
                3-4 sao      | CELL_UNREADABLE
                cao          | CELL_UNREADABLE
                -            | blank CELL_NOTHING
                             | blank
                """, typed -> Table.flat(StarsText.read(typed)));
    }

    @Test
    void phones() {
        Table.check("""
                0912345678        | 0912345678
                0912 345 678      | 0912345678
                0912.345.678      | 0912345678
                (0296) 3 841 234  | 02963841234
                +84 912 345 678   | 0912345678
                84912345678       | 0912345678
                912345678         | 0912345678 CELL_SHAPE (0912345678) → 0912345678
                2963841234        | 02963841234 CELL_SHAPE (02963841234) → 02963841234
                091234567         | 091234567 CELL_SHAPE
                0912345678; 0987654321 | 0912345678; 0987654321 CELL_SHAPE
                không có          | blank CELL_NOTHING
                """, typed -> Table.flat(PhoneText.read(typed)));
    }

    @Test
    void taxCodes() {
        Table.check("""
                1601234567      | 1601234567
                1601234567-001  | 1601234567-001
                1601234567001   | 1601234567-001
                1601 234 567    | 1601234567
                089123456789    | 089123456789
                101234567       | 0101234567 CELL_SHAPE (0101234567) → 0101234567
                16012           | 16012 CELL_SHAPE
                160123456a      | 160123456a CELL_SHAPE
                chưa có         | blank CELL_NOTHING
                """, typed -> Table.flat(TaxCodeText.read(typed)));
    }

    @Test
    void yesAndNo() {
        Table.check("""
                Có        | true
                co        | true
                X         | true
                ✓         | true
                Không     | false
                khong     | false
                k         | false
                chưa      | false
                -         | blank CELL_NOTHING
                          | blank
                1         | CELL_NOT_IN_LIST
                0         | CELL_NOT_IN_LIST
                có lẽ     | CELL_NOT_IN_LIST
                """, typed -> Table.flat(YesNoText.read(typed)));
    }
}
