package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.consolidate.Waiting;
import vn.soxa.consolidate.WaitingPart;
import vn.soxa.ledger.Ledger;
import vn.soxa.text.Messages;

/** Rows that do not count: how much each indicator would gain, and which of them cannot be told in figures. */
class WaitingRowsTest {

    private static final String A2 =
            "rowCode|season|product|buyer|seller|households|plannedHa|signedHa|boughtHa|status";
    private static final String A2_ROW = "Lúa|Công ty TNHH Lúa gạo Bảy Nhánh|";
    private static final String A3 = "rowCode|household|fromCrop|toCrop|area|riceLand|status|converted|mapSheet|parcel";
    private static final String A3_OWNER = A3 + "|sustainable";
    private static final String RICE = "Đất lúa còn lại (1 vụ)";

    @Test
    void cells_that_the_figure_does_not_hang_on_leave_it_sure_all_others_do_not() {
        CheckedRound round = Rounds.check(
                Rounds.Q1,
                Ledger.empty(),
                Filled.file("AP01")
                        .sheet(
                                "A2",
                                A2,
                                "|Đông Xuân 2024-2025|" + A2_ROW + "Tổ 1|!x||5||Đang thực hiện",
                                "|Đông Xuân 2024-2025|" + A2_ROW + "Tổ 2|3||!nhiều||Đang thực hiện",
                                "|Đông Xuân 2024-2025|" + A2_ROW + "Tổ 3|3||7||!xong",
                                "|Đông Xuân 2024-2025|" + A2_ROW + "Tổ 4|!x||9||Hủy hợp đồng",
                                "|Đông Xuân 2024-2025|" + A2_ROW + "Tổ 5|3||?1.250||Đang thực hiện"));

        assertThat(waiting(round, "CT2"))
                .containsExactly("CT2 2025: 0; mend 5 of 5 clear, 6 unclear, 7 unclear; confirm ? of 9 unclear");
    }

    @Test
    void a_row_that_was_carried_over_waits_with_the_difference_to_what_stands() {
        Ledger books = Rounds.books(
                Rounds.Q1, Filled.file("AP01").sheet("A3", A3, "|Hai|Lúa|Mít|2|" + RICE + "|Ổn định|6/2024|1|2"));
        CheckedRound round = Rounds.check(
                Rounds.Q2,
                books,
                Filled.file("AP01").sheet("A3", A3, "AP01-A3-0001|Hai|!1|Mít|1.5|" + RICE + "|Ổn định|6/2024|1|2"));

        assertThat(waiting(round, "CT3")).containsExactly("CT3 null: 2; mend -0.5 of 5 clear; confirm ? of ");
    }

    @Test
    void the_owners_cell_that_cannot_be_read_hides_what_hangs_on_it_and_nothing_else() {
        Filled hamlet = Filled.file("AP01").sheet("A3", A3, "|Hai|Lúa|Xoài keo|2|" + RICE + "|Ổn định|6/2024|1|2");
        Ledger books = Rounds.again(Ledger.empty(), Rounds.check(Rounds.Q1, Ledger.empty(), hamlet));
        CheckedRound round = Rounds.check(
                Rounds.Q1,
                books,
                hamlet,
                Filled.file("CB03")
                        .sheet(
                                "A3",
                                A3_OWNER,
                                "AP01-A3-0001|Hai|Lúa|Xoài keo|2|" + RICE + "|Ổn định|6/2024|1|2|!chắc"));

        assertThat(waiting(round, "CT3")).isEmpty();
        assertThat(waiting(round, "CT3.1")).containsExactly("CT3.1 null: 0; mend ? of 5 unclear; confirm ? of ");
    }

    @Test
    void a_row_that_would_take_a_step_waits_for_it() {
        String a1 = "rowCode|name|kind|status|step|members|women";
        CheckedRound round = Rounds.check(
                Rounds.Q1,
                Ledger.empty(),
                Filled.file("AP01").sheet("A1", a1, "|!x|Hợp tác xã|Đang thành lập|3. Soạn phương án, Điều lệ|9|2"));
        Waiting waiting = new Consolidator()
                .consolidate(round, List.of()).waiting().stream()
                        .filter(one -> one.indicator().code().equals("CT1"))
                        .findFirst()
                        .orElseThrow();

        assertThat(waiting.step()).isEqualTo(3);
        assertThat(waiting(round, "CT1")).containsExactly("CT1 null: 0; mend 0 of 5 clear; confirm ? of ");
    }

    @Test
    void a_row_that_counts_without_a_cell_waits_with_what_is_made_of_the_cell_and_the_cell_says_so() {
        CheckedRound round = Rounds.check(
                Rounds.Q1,
                Ledger.empty(),
                Filled.file("AP01")
                        .sheet(
                                "A6",
                                "rowCode|date|kind|topic|participants",
                                "|10/1/2025|Họp dân|OCOP|30",
                                "|11/1/2025|Họp dân|OCOP|?1.250"));

        assertThat(round.rows()).hasSize(2);
        assertThat(waiting(round, "TT1")).isEmpty();
        assertThat(waiting(round, "TT2")).containsExactly("TT2 2025: 30; mend ? of ; confirm ? of 6 unclear");
        assertThat(round.submissions().get(0).findings())
                .singleElement()
                .satisfies(finding -> assertThat(Messages.message(finding)).endsWith("các ô khác của dòng vẫn tính."));
    }

    private static List<String> waiting(CheckedRound round, String indicator) {
        return new Consolidator()
                .consolidate(round, List.of()).waiting().stream()
                        .filter(waiting -> waiting.indicator().code().equals(indicator))
                        .map(waiting -> indicator + " " + waiting.year() + ": " + plain(waiting.counted()) + "; mend "
                                + part(waiting.toMend()) + "; confirm " + part(waiting.toConfirm()))
                        .toList();
    }

    private static String part(WaitingPart part) {
        return plain(part.amount())
                + part.rows().stream()
                        .map(place -> (place.row() + 1) + (place.unclear() ? " unclear" : " clear"))
                        .collect(Collectors.joining(", ", " of ", ""));
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null
                ? "?"
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
