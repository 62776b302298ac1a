package vn.soxa.text;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ListTextTest {
    private static final List<ListEntry> KINDS = List.of(
            new ListEntry("Hợp tác xã", List.of("HTX")),
            ListEntry.of("Tổ hợp tác"),
            ListEntry.of("1. Vận động sáng lập viên"),
            ListEntry.of("4. Hội nghị thành lập"),
            ListEntry.of("Vật tư – tiêu thụ"),
            ListEntry.of("Hòa Bình"),
            ListEntry.of("Không"),
            ListEntry.of("Có"));
    private static final List<ListEntry> NAMES = Stream.of(
                    "Tân Tiến", "Tân Tiên", "Công ty TNHH Lúa gạo Bảy Nhánh", "Điểm A", "Điểm B", "Đài Thơm 8", "OM 18")
            .map(ListEntry::of)
            .toList();

    @Test
    void takesTheListsSpelling() {
        Table.check("""
                hợp tác xã             | Hợp tác xã
                htx                    | Hợp tác xã
                Hop tac xa             | Hợp tác xã
                HỢP  TÁC\u00a0XÃ.      | Hợp tác xã
                To hop tac             | Tổ hợp tác
                Hội nghị thành lập     | 4. Hội nghị thành lập
                4.Hội nghị thành lập   | 4. Hội nghị thành lập
                4) hoi nghi thanh lap  | 4. Hội nghị thành lập
                Vật tư - tiêu thụ      | Vật tư – tiêu thụ
                hoà bình               | Hòa Bình
                Không                  | Không
                co                     | Có
                """, typed -> closed(typed, KINDS));
    }

    @Test
    void suggestsButNeverGuesses() {
        Table.check("""
                Hợp tác xá nông    | CELL_NOT_IN_LIST
                Họp tác xx         | CELL_NOT_IN_LIST → Hợp tác xã
                5. Hội nghị thành lập | CELL_NOT_IN_LIST → 4. Hội nghị thành lập
                gì đó              | CELL_NOT_IN_LIST
                                   | blank
                -                  | blank CELL_NOTHING
                """, typed -> closed(typed, KINDS));
    }

    @Test
    void refusesTies() {
        Table.check("""
                Tan Tien                     | CELL_LIST_AMBIGUOUS (Tân Tiến / Tân Tiên)
                tân tiến                     | Tân Tiến
                Tân Tiền                     | CELL_LIST_AMBIGUOUS (Tân Tiến / Tân Tiên)
                Điểm C                       | CELL_LIST_AMBIGUOUS (Điểm A / Điểm B)
                CTY TNHH lúa gạo 7 Nhánh     | CELL_NOT_IN_LIST → Công ty TNHH Lúa gạo Bảy Nhánh
                Đài Thơm 9                   | CELL_NOT_IN_LIST
                OM18                         | CELL_NOT_IN_LIST → OM 18
                """, typed -> closed(typed, NAMES));
    }

    @Test
    void anExtendableListKeepsWhatItDoesNotKnow() {
        Table.check("""
                CTY TNHH lúa gạo 7 Nhánh | CTY TNHH lúa gạo 7 Nhánh CELL_NEW_IN_LIST → Công ty TNHH Lúa gạo Bảy Nhánh
                Điểm C                   | Điểm C CELL_NEW_IN_LIST
                Nàng Nhen                | Nàng Nhen CELL_NEW_IN_LIST
                dai thom 8               | Đài Thơm 8
                """, typed -> Table.flat(ListText.match(typed, NAMES, true)));
    }

    private static String closed(String typed, List<ListEntry> entries) {
        return Table.flat(ListText.match(typed, entries, false));
    }
}
