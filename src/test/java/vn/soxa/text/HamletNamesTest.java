package vn.soxa.text;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HamletNamesTest {
    private static final Map<String, List<String>> HAMLETS = Map.of(
            "AP01", List.of("Ấp Tân Định"),
            "AP02", List.of("Tân Đỉnh"),
            "AP03", List.of("Srê Thnốt", "Sray Skốth"),
            "AP04", List.of("Văn Trà"),
            "AP05", List.of("Hòa Hưng"),
            "AP06", List.of("Hòa Hưng Thuận"));

    @Test
    void oneCodeForEveryWayOfWriting() {
        Table.check("""
                Ấp Tân Định        | AP01
                ấp tân định        | AP01
                Tân Định           | AP01
                AP01               | AP01
                ap 1               | AP01
                Tân Định [AP01]    | AP01
                Ấp Tân Định (AP01) | AP01
                [AP03]             | AP03
                Srê Thnốt          | AP03
                ấp Sre Thnot       | AP03
                Ap Van Tra.        | AP04
                khóm Hoà Hưng      | AP05
                """, HamletNamesTest::read);
    }

    @Test
    void refusesTies() {
        Table.check("""
                Tan Dinh           | CELL_LIST_AMBIGUOUS (Ấp Tân Định / Tân Đỉnh)
                Văn Trà [AP01]     | CELL_LIST_AMBIGUOUS (Văn Trà / Ấp Tân Định)
                Hòa Hưngg          | CELL_NOT_IN_LIST → Hòa Hưng
                AP09               | CELL_NOT_IN_LIST
                Chợ Mới            | CELL_NOT_IN_LIST
                                   | blank
                """, HamletNamesTest::read);
    }

    /** A name that is written like a code, and two that differ in the word before them only. */
    @Test
    void numbersAreNamesWhereThePlanBookHasThem() {
        HamletNames names = HamletNames.of(Map.of(
                "AP01", List.of("Tân Lập"),
                "AP03", List.of("1", "khóm 1"),
                "AP04", List.of("1", "ấp 1"),
                "AP05", List.of("Tổ dân phố 5")));
        Table.check("""
                Ấp 1               | AP04
                Khóm 1             | AP03
                khom 1             | AP03
                AP01               | AP01
                tổ dân phố 5       | AP05
                5                  | AP05
                """, typed -> Table.flat(names.match(typed)));
    }

    private static String read(String typed) {
        return Table.flat(HamletNames.of(HAMLETS).match(typed)).replaceAll(" \\[AP\\d+]", "");
    }
}
