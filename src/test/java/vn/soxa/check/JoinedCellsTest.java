package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.again;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.rows;

import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.ledger.Ledger;

class JoinedCellsTest {

    private static final String HAMLETS = "rowCode | product | owner | ownerKind | group | stage";
    private static final String OWNERS =
            "rowCode | hamlet | product | owner | ownerKind | group | stage | stars | decision | recognised";

    private final Filled ap06 =
            file("AP06").sheet("A4", HAMLETS, "|Đường thốt nốt|THT Thốt nốt|Tổ hợp tác|Thực phẩm|Đã công nhận");
    private final CheckedRound first = check(Q1, Ledger.empty(), ap06);
    private final Ledger books = again(Ledger.empty(), first);

    @Test
    void the_owners_cells_complete_the_hamlets_row_by_its_code() {
        CheckedRound round = check(Q1, books, ap06, owner("AP06-A4-0001", "Đường thốt nốt", "3", "12/QĐ", "28/2/2025"));
        assertThat(rows(round, "A4", "hamlet", "product", "stars", "decision"))
                .containsExactly("AP06-A4-0001 | now | AP06 | Đường thốt nốt | 3 | 12/QĐ");
        assertThat(findings(round)).isEmpty();
        assertThat(Rounds.statuses(round)).containsExactly("AP06.xlsx ACCEPTED 1/0", "CB04.xlsx ACCEPTED 1/0");
    }

    @Test
    void what_the_owner_has_not_filled_is_asked_of_the_owner_and_rejects_nothing() {
        assertThat(rows(first, "A4", "stars")).containsExactly("AP06-A4-0001 | now | -");
        assertThat(first.byReporter().get("CB04"))
                .extracting(Finding::code, finding -> finding.args().get("header"))
                .contains(
                        org.assertj.core.groups.Tuple.tuple(FindingCode.CELL_OWNER_MISSING, "Hạng sao đạt"),
                        org.assertj.core.groups.Tuple.tuple(FindingCode.CELL_OWNER_MISSING, "Số quyết định"),
                        org.assertj.core.groups.Tuple.tuple(FindingCode.CELL_OWNER_MISSING, "Ngày quyết định"));
        CheckedRound round = check(Q1, books, ap06, owner("AP06-A4-0001", "Đường thốt nốt", "3", "", "28/2/2025"));
        assertThat(findings(round)).containsExactly("CB04.xlsx: WARNING CELL_OWNER_MISSING A4!I5");
    }

    @Test
    void a_bad_cell_of_the_owner_leaves_the_hamlets_row_without_that_value() {
        CheckedRound round =
                check(Q1, books, ap06, owner("AP06-A4-0001", "Đường thốt nốt", "!ba rưỡi", "12/QĐ", "28/2/2025"));
        assertThat(rows(round, "A4", "product", "stars", "decision"))
                .containsExactly("AP06-A4-0001 | now | Đường thốt nốt | - | 12/QĐ");
        assertThat(Rounds.statuses(round)).containsExactly("AP06.xlsx ACCEPTED 1/0", "CB04.xlsx PARTLY 1/0");
    }

    @Test
    void the_owner_never_overwrites_a_hamlets_cell() {
        CheckedRound round =
                check(Q1, books, ap06, owner("AP06-A4-0001", "Đường thốt nốt bột", "3", "12/QĐ", "28/2/2025"));
        assertThat(rows(round, "A4", "product")).containsExactly("AP06-A4-0001 | now | Đường thốt nốt");
        assertThat(findings(round)).containsExactly("CB04.xlsx: WARNING CELL_NOT_YOURS A4!C5");
    }

    @Test
    void a_cell_of_the_owner_in_a_hamlets_workbook_is_not_taken() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("AP06").sheet("A4", HAMLETS + "|stars", "|Đường thốt nốt|THT|Tổ hợp tác|Thực phẩm|Lập hồ sơ|5"));
        assertThat(rows(round, "A4", "stars")).containsExactly("AP06-A4-0001 | now | -");
        assertThat(findings(round)).containsExactly("AP06.xlsx: WARNING CELL_NOT_YOURS A4!G5");
    }

    @Test
    void what_the_owner_said_is_carried_over_until_the_owner_says_otherwise() {
        Ledger last = check(Q1, books, ap06, owner("AP06-A4-0001", "Đường thốt nốt", "3", "12/QĐ", "28/2/2025"))
                .after(java.util.List.of());
        Filled next = file("AP06")
                .sheet("A4", HAMLETS, "AP06-A4-0001|Đường thốt nốt bột|THT Thốt nốt|Tổ hợp tác|Thực phẩm|Đã công nhận");
        assertThat(rows(check(Q2, last, next), "A4", "product", "stars"))
                .containsExactly("AP06-A4-0001 | now | Đường thốt nốt bột | 3");
        assertThat(rows(
                        check(Q2, last, next, owner("AP06-A4-0001", "Đường thốt nốt", "4", "12/QĐ", "28/2/2025")),
                        "A4",
                        "product",
                        "stars"))
                .containsExactly("AP06-A4-0001 | now | Đường thốt nốt bột | 4");
        assertThat(rows(
                        check(Q2, last, owner("AP06-A4-0001", "Đường thốt nốt", "4", "12/QĐ", "28/2/2025")),
                        "A4",
                        "product",
                        "stars"))
                .as("also where the hamlet sent nothing")
                .containsExactly("AP06-A4-0001 | old | Đường thốt nốt | 4");
    }

    @Test
    void one_product_of_a_hamlet_and_of_the_owner_counts_once() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                ap06,
                file("CB04")
                        .sheet(
                                "A4",
                                OWNERS,
                                "|AP06|đường thốt nốt|THT thốt nốt|Tổ hợp tác|Thực phẩm|Đã công nhận|3|12/QĐ|28/2/2025"));
        assertThat(rows(round, "A4", "product", "stars")).containsExactly("AP06-A4-0001 | now | Đường thốt nốt | 3");
        assertThat(findings(round)).containsExactly("CB04.xlsx: INFO REPORTED_TWICE A4!C5");
    }

    @Test
    void what_the_owner_says_of_a_stage_that_the_decision_hangs_on_is_taken_and_told() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("AP06").sheet("A4", HAMLETS, "|Đường thốt nốt|THT Thốt nốt|Tổ hợp tác|Thực phẩm|Trình tỉnh"),
                file("CB04")
                        .sheet(
                                "A4",
                                OWNERS,
                                "|AP06|Đường thốt nốt|THT Thốt nốt|Tổ hợp tác|Du lịch|Đã công nhận|3|12/QĐ|28/2/2025"));
        assertThat(rows(round, "A4", "stage", "group", "stars"))
                .containsExactly("AP06-A4-0001 | now | Đã công nhận | Thực phẩm | 3");
        assertThat(findings(round))
                .containsExactly("CB04.xlsx: WARNING CELL_HANDS_DIFFER A4!G5", "CB04.xlsx: INFO REPORTED_TWICE A4!C5");
    }

    @Test
    void an_owners_new_row_stands_alone() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("CB04")
                        .sheet(
                                "A4",
                                OWNERS,
                                "|AP02|Gạo|HTX 1|Hợp tác xã|Thực phẩm|Lập hồ sơ|||",
                                "||Du lịch|Công ty|Doanh nghiệp|Du lịch|Ý tưởng|||"));
        assertThat(rows(round, "A4", "hamlet", "product"))
                .containsExactly("CB04-A4-0001 | now | AP02 | Gạo", "CB04-A4-0002 | now | XA | Du lịch");
    }

    @Test
    void a_row_that_the_hamlet_took_back_is_told_to_the_owner() {
        CheckedRound round = check(
                Q1,
                books,
                file("AP06").sheet("A4", HAMLETS, "|Mật ong|Hộ Ba|Hộ kinh doanh|Thực phẩm|Lập hồ sơ"),
                file("CB04").sheet("A4", OWNERS, "AP06-A4-0001|||||||3||", "AP06-A4-0007|||||||3||"),
                file("CB03").sheet("A4", OWNERS, "AP06-A4-0001|||||||3||"));
        assertThat(findings(round))
                .containsExactly(
                        "CB03.xlsx: WARNING SHEET_NOT_ASSIGNED",
                        "CB04.xlsx: ERROR ROW_CODE_UNKNOWN A4!A6",
                        "CB04.xlsx: INFO ROW_WITHDRAWN A4!A5");
        assertThat(rows(round, "A4", "product")).containsExactly("AP06-A4-0002 | now | Mật ong");
    }

    private static Filled owner(String code, String product, String stars, String decision, String recognised) {
        return file("CB04")
                .sheet(
                        "A4",
                        OWNERS,
                        code + "|AP06|" + product + "|THT Thốt nốt|Tổ hợp tác|Thực phẩm|Đã công nhận|" + stars + "|"
                                + decision + "|" + recognised);
    }
}
