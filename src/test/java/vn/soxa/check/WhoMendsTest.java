package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.books;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Ledger;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.submission.Submission;
import vn.soxa.text.Messages;

/** Nobody is asked to type into a cell that is locked for him, nor told what is not his fault. */
class WhoMendsTest {

    private static final String CONTRACT = "season | product | buyer | seller | households | signedHa | status";
    private static final String MEETING = "date | kind | topic | content | times | participants";

    @Test
    void the_owner_is_told_which_hamlet_to_ask() {
        Ledger books =
                books(Q1, file("AP01").sheet("A2", CONTRACT, "Hè Thu 2025|Lúa|Bảy Nhánh|THT 1|4|1|Đang thực hiện"));
        CheckedRound round = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A2",
                                "rowCode | " + CONTRACT,
                                "AP01-A2-0001|Hè Thu 2025|Lúa|Bảy Nhánh|THT 1|4|1|Đang thực hiện")
                        .met(),
                file("CB02").sheet("A2", "rowCode | hamlet | plannedHa", "AP01-A2-0001|AP01|1"));
        assertThat(remedies(round, FindingCode.CELL_AGAINST_RULE))
                .singleElement()
                .asString()
                .contains("Hãy xem lại dòng này của ấp Phú Lợi");
    }

    @Test
    void what_is_wrong_in_a_hamlets_cell_of_the_owners_sheet_names_the_hamlet() {
        Submission owners = file("CB01")
                .sheet("A1", "rowCode | hamlet | members", "AP01-A1-0001|AP01|5")
                .submission();
        BoundSheet sheet = owners.sheets().get(0);
        StandingFile standing =
                new StandingFile(owners, Rounds.PLAN.reporter("CB01").orElseThrow());
        ReportedRow row = new ReportedRow(standing, sheet, sheet.rows().get(0), "AP01");
        row.becomeCompletion("AP01-A1-0001");
        CellAddress members = CellAddress.of("A1 THT-HTX", "C5").orElseThrow();
        Finding locked = new OthersCells(Rounds.PLAN)
                .told(row, Finding.ofCell(FindingCode.CELL_OUT_OF_RANGE, members, "found", "5"));
        assertThat(Messages.remedy(locked))
                .endsWith("Ô này do ấp Phú Lợi điền, ở đây bị khóa: nhờ ấp Phú Lợi sửa trong báo cáo của mình.");
    }

    @Test
    void a_meeting_of_another_period_is_told_where_it_was_reported() {
        Ledger books = books(Q1, file("AP01").sheet("A6", MEETING, "5/1/2025|Họp ấp|OCOP|Giới thiệu|3|120"));
        String again = "5/4/2025|Họp ấp|OCOP|Giới thiệu|3|120";
        CheckedRound round = check(Q2, books, file("AP01").sheet("A6", MEETING, again));
        assertThat(round.submissions().get(0).findings())
                .extracting(Messages::message)
                .containsExactly("Dòng này giống một dòng đã báo cáo kỳ trước (Quý I/2025: 5/1/2025, Giới thiệu).");
        CheckedRound late = check(Q2, books, file("AP01").sheet("A6", MEETING, again.replace("5/4", "~5/1")));
        assertThat(late.submissions().get(0).findings())
                .extracting(Messages::remedy)
                .singleElement()
                .asString()
                .startsWith("Việc này có vẻ đã báo ở kỳ trước (Quý I/2025: 5/1/2025, Giới thiệu). Nếu ghi nhầm ngày");
    }

    @Test
    void a_workbook_that_was_sent_back_is_no_later_than_the_one_it_mends() {
        Filled mended = file("AP01 b").round(2).modified("2025-05-20T00:00:00Z");
        assertThat(findings(check(Q1, Ledger.empty(), mended))).doesNotContain("AP01 b.xlsx: INFO FILE_LATE");
        assertThat(findings(check(Q1, Ledger.empty(), mended, file("AP01"))))
                .doesNotContain("AP01 b.xlsx: INFO FILE_LATE");
        assertThat(findings(check(Q1, Ledger.empty(), mended, file("AP01").modified("2025-05-10T00:00:00Z"))))
                .contains("AP01 b.xlsx: INFO FILE_LATE");
    }

    private static List<String> remedies(CheckedRound round, FindingCode code) {
        return round.submissions().stream()
                .flatMap(one -> one.findings().stream())
                .filter(finding -> finding.code() == code)
                .map(Messages::remedy)
                .toList();
    }
}
