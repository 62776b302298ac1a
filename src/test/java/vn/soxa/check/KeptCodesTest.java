package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.again;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.rows;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.FindingCode;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.Messages;

/** What becomes of row codes when a period that was collected is corrected afterwards. */
class KeptCodesTest {

    private static final String CONTRACTS =
            "rowCode | season | product | buyer | seller | households | signedHa | boughtHa | status";
    private static final String OWNERS = "rowCode | hamlet | buyer | seller | contract";
    private static final String MANGO = contract("", "Vườn Đồi", "Tổ Xoài", "30");
    private static final String RICE = contract("", "Bảy Nhánh", "HTX Xanh", "10");

    private final Filled owners = owner("AP02-A2-0001|||Tổ Xoài|7/HĐ", "AP02-A2-0002|||HTX Xanh|8/HĐ");

    private Ledger books = Ledger.empty();

    @Test
    void a_row_whose_key_was_corrected_keeps_its_code_and_so_does_what_the_owner_says_of_it() {
        collected(hamlet(MANGO, RICE));
        collected(hamlet(MANGO, RICE), owners);
        CheckedRound corrected = collected(hamlet(MANGO, contract("", "Công ty Bảy", "HTX Xanh", "12")), owners);
        assertThat(rows(corrected, "A2", "buyer", "signedHa", "contract"))
                .containsExactly(
                        "AP02-A2-0001 | now | Vườn Đồi | 30 | 7/HĐ", "AP02-A2-0002 | now | Công ty Bảy | 12 | 8/HĐ");
        assertThat(findings(corrected)).isEmpty();
    }

    @Test
    void a_corrected_row_that_moved_keeps_its_code_where_nothing_else_is_new_of_it() {
        collected(hamlet(MANGO, RICE));
        CheckedRound moved =
                collected(hamlet(contract("", "Chợ xã", "Hộ Ba", "2"), MANGO, contract("", "Bảy", "HTX Xanh", "10")));
        assertThat(rows(moved, "A2", "buyer"))
                .containsExactly(
                        "AP02-A2-0001 | now | Vườn Đồi", "AP02-A2-0002 | now | Bảy", "AP02-A2-0003 | now | Chợ xã");
    }

    @Test
    void another_row_in_the_old_place_gets_a_code_of_its_own_and_the_owner_is_told() {
        collected(hamlet(MANGO, RICE));
        CheckedRound other = collected(hamlet(MANGO, "|Hè Thu 2025|Nếp|Chợ xã|Hộ Ba|2|5|0|Đang thực hiện"), owners);
        assertThat(rows(other, "A2", "seller"))
                .containsExactly("AP02-A2-0001 | now | Tổ Xoài", "AP02-A2-0003 | now | Hộ Ba");
        assertThat(findings(other)).containsExactly("CB02.xlsx: INFO ROW_WITHDRAWN A2!A6");
    }

    @Test
    void of_two_rows_that_could_both_be_the_old_one_neither_is() {
        collected(hamlet(RICE, MANGO));
        CheckedRound unclear = collected(hamlet(
                MANGO,
                "|Hè Thu 2025|Nếp|Chợ xã|Hộ Tư|2|5|0|Đang thực hiện",
                RICE.replace("Bảy Nhánh", "Công ty Bảy"),
                RICE.replace("Bảy Nhánh", "Công ty Chín")));
        assertThat(rows(unclear, "A2", "seller", "buyer"))
                .containsExactly(
                        "AP02-A2-0002 | now | Tổ Xoài | Vườn Đồi",
                        "AP02-A2-0003 | now | Hộ Tư | Chợ xã",
                        "AP02-A2-0004 | now | HTX Xanh | Công ty Bảy",
                        "AP02-A2-0005 | now | HTX Xanh | Công ty Chín");
    }

    @Test
    void a_row_that_was_taken_back_and_comes_again_has_its_code() {
        collected(hamlet(MANGO, RICE));
        assertThat(rows(collected(hamlet(MANGO)), "A2")).containsExactly("AP02-A2-0001 | now");
        collected();
        assertThat(rows(collected(hamlet(RICE, MANGO)), "A2", "seller"))
                .containsExactly("AP02-A2-0001 | now | Tổ Xoài", "AP02-A2-0002 | now | HTX Xanh");
    }

    @Test
    void a_row_that_is_rejected_for_a_while_keeps_its_code_and_its_owners_cells() {
        collected(hamlet(MANGO, RICE));
        CheckedRound rejected = collected(hamlet(MANGO, RICE.replace("|10|", "|!mười|")), owners);
        assertThat(findings(rejected)).containsExactly("AP02.xlsx: ERROR CELL_UNREADABLE A2!G6");
        CheckedRound mended = collected(hamlet(MANGO, RICE.replace("|10|", "|11|")), owners);
        assertThat(rows(mended, "A2", "signedHa", "contract"))
                .containsExactly("AP02-A2-0001 | now | 30 | 7/HĐ", "AP02-A2-0002 | now | 11 | 8/HĐ");
    }

    @Test
    void a_copy_of_what_a_row_said_before_it_was_corrected_is_no_change_by_the_owner() {
        collected(hamlet(MANGO, RICE));
        Filled copied = owner("AP02-A2-0002||Bảy Nhánh|HTX Xanh|8/HĐ");
        collected(hamlet(MANGO, contract("", "Công ty Bảy", "HTX Xanh", "10")), copied);
        CheckedRound twice = collected(hamlet(MANGO, contract("", "Công ty Chín", "HTX Xanh", "10")), copied);
        assertThat(findings(twice)).isEmpty();
        assertThat(findings(collected(hamlet(MANGO, RICE), owner("AP02-A2-0002||Chợ xã|HTX Xanh|8/HĐ"))))
                .containsExactly("CB02.xlsx: WARNING CELL_NOT_YOURS A2!C5");
    }

    @Test
    void a_code_that_somebody_made_up_never_becomes_another_rows() {
        CheckedRound made = collected(
                hamlet(MANGO, contract("AP02-A2-0002", "Chợ xã", "Hộ Ba", "2"), RICE), owner("AP02-A2-0003|||Ai đó|9"));
        assertThat(rows(made, "A2", "seller"))
                .containsExactly("AP02-A2-0001 | now | Tổ Xoài", "AP02-A2-0004 | now | HTX Xanh");
        assertThat(findings(made))
                .containsExactly("AP02.xlsx: ERROR ROW_CODE_UNKNOWN A2!A6", "CB02.xlsx: ERROR ROW_CODE_UNKNOWN A2!A5");
    }

    @Test
    void a_code_on_a_row_it_was_not_given_to_is_told_with_the_row_it_was_given_to() {
        collected(hamlet(MANGO, RICE));
        CheckedRound wrong =
                collected(hamlet(MANGO, "AP02-A2-0002|Hè Thu 2025|Nếp|Chợ xã|Hộ Ba|2|5|0|Đang thực hiện", RICE));
        assertThat(rows(wrong, "A2", "seller"))
                .containsExactly("AP02-A2-0001 | now | Tổ Xoài", "AP02-A2-0002 | now | HTX Xanh");
        assertThat(messages(wrong))
                .containsExactly("Mã dòng “AP02-A2-0002” không phải do sổ của xã cấp cho dòng này mà cho dòng khác"
                        + " (AP02-A2-0002 – HTX Xanh, Bảy Nhánh).");
        CheckedRound named = collected(hamlet(MANGO, contract("AP02-A2-0002", "Bảy", "HTX Xanh", "11")));
        assertThat(rows(named, "A2", "buyer")).contains("AP02-A2-0002 | now | Bảy");
    }

    @Test
    void what_a_later_period_says_of_a_row_taken_back_since_counts_under_its_code() {
        collected(hamlet(MANGO, RICE));
        collected(hamlet(MANGO));
        Ledger start = new Ledger(
                Q1.code(),
                books.given(),
                List.of(),
                List.of(),
                books.highest(),
                books.closed(),
                List.of(),
                books.former(),
                Map.of());
        CheckedRound next = check(
                Q2,
                start,
                hamlet(
                        contract("AP02-A2-0001", "Vườn Đồi", "Tổ Xoài", "30"),
                        contract("AP02-A2-0002", "Bảy Nhánh", "HTX Xanh", "12")));
        assertThat(rows(next, "A2", "signedHa")).containsExactly("AP02-A2-0001 | now | 30", "AP02-A2-0002 | now | 12");
        assertThat(findings(check(Q2, start, owners))).containsExactly("CB02.xlsx: INFO ROW_WITHDRAWN A2!A6");
    }

    @Test
    void what_the_owner_says_of_a_row_follows_it_to_the_code_that_an_earlier_period_gives_it_late() {
        CheckedRound early = check(Q1, books, hamlet(MANGO));
        Ledger start = early.after(List.of());
        Ledger known = again(start, check(Q2, start, hamlet(MANGO, RICE)));
        CheckedRound first = check(Q2, known, hamlet(MANGO, RICE), owners);
        Ledger late = check(Q1, again(books, early).before(Map.of("AP02-A2", 2)), hamlet(MANGO, RICE))
                .after(List.of());
        CheckedRound once = check(Q2, again(late, first), hamlet(MANGO, RICE), owners);
        CheckedRound twice = check(Q2, again(late, once), hamlet(MANGO, RICE), owners);

        assertThat(rows(first, "A2", "contract"))
                .containsExactly("AP02-A2-0001 | now | 7/HĐ", "AP02-A2-0002 | now | 8/HĐ");
        assertThat(rows(once, "A2", "contract"))
                .containsExactly("AP02-A2-0001 | now | 7/HĐ", "AP02-A2-0003 | now | 8/HĐ");
        assertThat(findings(once)).containsExactly("CB02.xlsx: INFO ROW_RENAMED A2!A6");
        assertThat(findings(twice)).isEqualTo(findings(once));
        assertThat(states(twice)).isEqualTo(states(once));
    }

    @Test
    void a_late_row_gets_no_number_that_a_later_period_gave() {
        books = books.before(Map.of("AP02-A2", 7));
        CheckedRound late = collected(hamlet(MANGO));
        assertThat(rows(late, "A2")).containsExactly("AP02-A2-0008 | now");
        assertThat(late.after(List.of()).highest()).containsEntry("AP02-A2", 8);
        books = books.before(Map.of("AP02-A2", 9));
        collected(hamlet(MANGO));
        assertThat(books.highest()).as("sealed of this period alone").containsEntry("AP02-A2", 8);
    }

    @Test
    void what_rows_said_before_they_were_corrected_never_goes_upward() {
        collected(hamlet(MANGO, RICE));
        CheckedRound corrected = collected(hamlet(MANGO, contract("", "Công ty Bảy", "HTX Xanh", "12")));
        assertThat(corrected.after(List.of()).former()).isNotEmpty();
        Ledger upward = new Discretion(corrected).round().after(List.of());
        assertThat(upward.former()).isEmpty();
        assertThat(upward.highest()).isEqualTo(corrected.after(List.of()).highest());
    }

    /** Collects the files; collecting them once more changes nothing. */
    private CheckedRound collected(Filled... files) {
        CheckedRound round = check(Q1, books, files);
        books = again(books, round);
        CheckedRound once = check(Q1, books, files);
        assertThat(findings(once)).isEqualTo(findings(round));
        assertThat(states(once)).isEqualTo(states(round));
        assertThat(once.after(List.of())).isEqualTo(round.after(List.of()));
        return once;
    }

    private static List<LedgerRow> states(CheckedRound round) {
        return round.rows().stream().map(AcceptedRow::row).toList();
    }

    private static List<String> messages(CheckedRound round) {
        return round.submissions().stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.code() == FindingCode.ROW_CODE_UNKNOWN)
                .map(Messages::message)
                .toList();
    }

    private static Filled hamlet(String... contracts) {
        return file("AP02").sheet("A2", with(CONTRACTS, contracts)).met();
    }

    private static Filled owner(String... rows) {
        return file("CB02").sheet("A2", with(OWNERS, rows));
    }

    private static String[] with(String head, String... rows) {
        return Stream.concat(Stream.of(head), Stream.of(rows)).toArray(String[]::new);
    }

    private static String contract(String code, String buyer, String seller, String signed) {
        return code + "|Đông Xuân 2024-2025|Lúa|" + buyer + "|" + seller + "|9|" + signed + "|4|Đang thực hiện";
    }
}
