package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.ledger.Ledger;

class NeverSoTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Hè Thu 2025|Lúa|12|12|; WARNING CELL_AGAINST_RULE A2!H5",
                "Hè Thu 2025|Lúa|12|12|03/HĐ; ''",
                "Hè Thu 2025|Lúa|11|12|; ''",
                "Hè Thu 2025|Lúa|12||; ''",
                "Cả năm 2025|Lúa|3||; WARNING CELL_AGAINST_RULE A2!B5",
                "Cả năm 2025|Nếp|3||; WARNING CELL_AGAINST_RULE A2!B5",
                "Cả năm 2025|Xoài keo|3||; ''"
            })
    void a_contract(String typed, String told) {
        String[] cells = typed.split("\\|", -1);
        Filled sent = file("CB02")
                .sheet(
                        "A2",
                        "hamlet | season | product | buyer | seller | households | signedHa | plannedHa | contract | status",
                        String.join(
                                "|",
                                "AP01",
                                cells[0],
                                cells[1],
                                "Bảy Nhánh",
                                "THT Lúa",
                                "4",
                                cells[2],
                                cells[3],
                                cells[4],
                                "Đang thực hiện"));
        assertThat(told(sent)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Bắp nếp||Có; WARNING CELL_AGAINST_RULE A3!G5",
                "Xoài keo||Có; ''",
                "Cây lạ||Có; ''",
                "Cây lạ|Cây lâu năm khác|Có; WARNING CELL_AGAINST_RULE A3!G5",
                "Bắp nếp||Không; ''"
            })
    void a_parcel(String typed, String told) {
        String[] cells = typed.split("\\|", -1);
        Filled sent = file("CB03")
                .sheet(
                        "A3",
                        "hamlet | household | fromCrop | toCrop | area | group | sustainable | riceLand | status | converted",
                        String.join(
                                "|",
                                "AP01",
                                "Ông Ba",
                                "Lúa",
                                cells[0],
                                "1",
                                cells[1],
                                cells[2],
                                "Chuyên trồng lúa (từ 2 vụ)",
                                "Ổn định",
                                "6/2024"));
        assertThat(told(sent)).isEqualTo(told);
    }

    private static String told(Filled sent) {
        return String.join(", ", findings(check(Q1, Ledger.empty(), sent)))
                .replace("CB02.xlsx: ", "")
                .replace("CB03.xlsx: ", "");
    }
}
