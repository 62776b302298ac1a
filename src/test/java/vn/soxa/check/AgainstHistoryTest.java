package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.books;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.ledger.Ledger;
import vn.soxa.text.Messages;

/** What a row says now against what the same row said in the period before. */
class AgainstHistoryTest {

    private static final String PARCEL =
            "rowCode | household | fromCrop | toCrop | area | riceLand | status | converted | mapSheet | parcel";

    @ParameterizedTest
    @CsvSource({
        "0.4, 0.4, ''",
        "0.4, 1.9, ''",
        "0.4, 4, WARNING CELL_UNLIKE_BEFORE A3!E5",
        "4, 0.5, WARNING CELL_UNLIKE_BEFORE A3!E5"
    })
    void a_parcel_that_became_many_times_larger_or_smaller(String before, String now, String told) {
        CheckedRound round = check(
                Q2, books(Q1, parcel("", before)), parcel("AP03-A3-0001", now).met());
        assertThat(String.join(", ", findings(round)).replace("AP03.xlsx: ", ""))
                .isEqualTo(told);
    }

    @Test
    void the_figure_of_the_period_before_is_said() {
        CheckedRound round = check(Q2, books(Q1, parcel("", "0.4")), parcel("AP03-A3-0001", "4"));
        Finding finding = round.submissions().get(0).findings().get(0);
        assertThat(Messages.message(finding))
                .isEqualTo("Số 4 ha khác xa số của chính dòng này ở kỳ trước (0,4 ha, Quý I/2025).");
    }

    @ParameterizedTest
    @CsvSource({
        "100|300, 50|350, ''",
        "100|300, 150|350, WARNING CELL_FLOW_AS_TOTAL A7!E5 50",
        "100|300, 100|300, WARNING CELL_FLOW_AS_TOTAL A7!E5",
        "100|300, 150|450, ''"
    })
    void disbursed_since_the_beginning_instead_of_in_the_period(String before, String now, String told) {
        CheckedRound round = check(Q2, books(Q1, loan("", before)), loan("CB01-A7-0001", now));
        String said = round.submissions().get(0).findings().stream()
                .map(finding -> finding.suggestion() == null ? "" : " " + finding.suggestion())
                .reduce("", String::concat);
        assertThat(String.join(", ", findings(round)).replace("CB01.xlsx: ", "") + said)
                .isEqualTo(told);
    }

    @Test
    void a_carried_row_that_is_gone_is_to_be_ended_by_its_status() {
        Ledger books = books(Q1, parcel("", "0.4"));
        CheckedRound round = check(
                Q2,
                books,
                file("AP03").sheet("A3", PARCEL, "|Ông Sáu|Lúa|Xoài keo|1|Đất lúa còn lại (1 vụ)|Ổn định|6/2024|2|9"));
        Finding finding = round.submissions().get(0).findings().get(0);
        assertThat(Messages.remedy(finding)).contains("ví dụ “Trồng lúa trở lại”");
    }

    private static Filled parcel(String code, String area) {
        return file("AP03")
                .sheet(
                        "A3",
                        PARCEL,
                        code + "|Ông Ba|Lúa|Xoài keo|" + area + "|Đất lúa còn lại (1 vụ)|Ổn định|6/2024|1|7");
    }

    private static Filled loan(String code, String figures) {
        return file("CB01")
                .sheet(
                        "A7",
                        "rowCode | borrower | kind | bank | disbursed | outstanding",
                        code + "|Tổ vay vốn|Cá nhân, hộ|Agribank|" + figures);
    }
}
