package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.PLAN;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.rows;
import static vn.soxa.check.Rounds.statuses;
import static vn.soxa.check.Rounds.with;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Ledger;
import vn.soxa.text.Messages;

/** What the answers come to that senders choose on the returned copy, and those of the officer. */
class AnswersTest {

    private static final String MEETINGS = "date | kind | topic | content | times | participants | host";
    private static final String CLASS = "A6 Tuyên truyền";
    private static final String OURS = "Là một, chúng tôi chủ trì";
    private static final String THEIRS = "Là một, nơi khác chủ trì, không tính dòng này";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ấp                       |                          | CB02.xlsx: CONFIRM REPORTED_TWICE A6!B5
            Tổ khuyến nông cộng đồng | Tổ khuyến nông cộng đồng | AP02.xlsx: CONFIRM REPORTED_TWICE A6!D5
                                     | Xã                       | AP02.xlsx: CONFIRM REPORTED_TWICE A6!D5
            Ấp                       | Xã                       | AP02.xlsx: WARNING REPORTED_TWICE A6!D5, CB02.xlsx: CONFIRM REPORTED_TWICE A6!B5
            Hội Nông dân             | Hội Nông dân             | AP02.xlsx: WARNING REPORTED_TWICE A6!D5, CB02.xlsx: CONFIRM REPORTED_TWICE A6!B5
            """)
    void who_does_not_host_a_class_is_asked(String hamlets, String officers, String expected) {
        CheckedRound round = classes(hamlet(hamlets), officer(officers), Decisions.none());
        assertThat(String.join(", ", findings(round))).isEqualTo(expected);
        assertThat(rows(round, "A6", "hamlet")).hasSize(1);
    }

    @Test
    void the_question_says_who_reported_it_already_and_which_row_to_empty() {
        Finding question = classes(hamlet("Ấp"), officer("Ấp"), Decisions.none())
                .submissions()
                .get(1)
                .findings()
                .get(0);
        assertThat(Messages.message(question))
                .isEqualTo(
                        "Dòng này (12/3/2025, Lúa, số lượt người 35) có vẻ đã được ghi ở nơi khác: ấp Hòa Thuận, A6 Tuyên"
                                + " truyền dòng 5.");
        assertThat(Messages.remedy(question))
                .isEqualTo(
                        "Hãy trả lời ở trang Cần sửa; nếu đúng là một và nơi khác báo, cũng có thể xóa các ô đã ghi ở"
                                + " dòng 5 này (chọn các ô đó, bấm phím Delete).");
        assertThat(question.found()).as("what the cell says").contains("12/3/2025");
    }

    @Test
    void the_place_whose_row_counts_is_told_whom_the_commune_asks() {
        Finding reminder = classes(hamlet("Hội Nông dân"), officer("Hội Nông dân"), Decisions.none())
                .submissions()
                .get(0)
                .findings()
                .get(0);
        assertThat(Messages.remedy(reminder))
                .startsWith("Dòng này đang được tính; xã đang hỏi "
                        + PLAN.reporter("CB02").orElseThrow().spoken() + ".")
                .endsWith("còn không thì để nguyên.");
        assertThat(reminder.found()).contains("Bón phân");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Là hai lớp khác nhau | AP02-A6-0001 CB02-A6-0001 | ACCEPTED ACCEPTED | INFO
            la hai lop khac nhau | AP02-A6-0001 CB02-A6-0001 | ACCEPTED ACCEPTED | INFO
            Là một, nơi khác chủ trì, không tính dòng này | AP02-A6-0001 | ACCEPTED ACCEPTED | INFO
            Là một, chúng tôi chủ trì | CB02-A6-0001         | REJECTED ACCEPTED |
            Mai tôi hỏi lại      | AP02-A6-0001              | ACCEPTED REJECTED | CONFIRM
            """)
    void a_chosen_answer_settles_it_and_free_words_wait(String answer, String counted, String stands, String left) {
        CheckedRound round = classes(
                hamlet("Hội Nông dân"),
                officer("Hội Nông dân").found(answered(FindingCode.REPORTED_TWICE, "B5", answer)),
                Decisions.none());
        assertThat(round.rows().stream().map(row -> row.row().rowCode())).containsExactly(counted.split(" "));
        assertThat(round.submissions().stream().map(one -> one.status().name())).containsExactly(stands.split(" "));
        assertThat(round.submissions().get(1).findings().stream()
                        .filter(finding -> finding.code() == FindingCode.REPORTED_TWICE)
                        .map(finding ->
                                finding.severity() + " " + finding.answer().orElse("")))
                .isEqualTo(left == null ? java.util.List.of() : java.util.List.of(left + " " + answer));
    }

    @Test
    void two_places_that_both_claim_a_class_are_for_the_officer_to_settle() {
        Filled hamlet = hamlet("Hội Nông dân").found(answered(FindingCode.REPORTED_TWICE, "D5", OURS));
        Filled officer = officer("Hội Nông dân").found(answered(FindingCode.REPORTED_TWICE, "B5", OURS));
        assertThat(statuses(classes(hamlet, officer, Decisions.none())))
                .containsExactly("AP02.xlsx ACCEPTED 1/0", "CB02.xlsx REJECTED 0/1");
        assertThat(statuses(classes(hamlet, officer, decided("CB02.xlsx!" + CLASS + "!B5", OURS))))
                .as("the officer's word is over that of the hamlet")
                .containsExactly("AP02.xlsx REJECTED 0/1", "CB02.xlsx ACCEPTED 1/0");
        assertThat(statuses(classes(hamlet, officer, decided("CB02.xlsx!" + CLASS + "!B5", THEIRS))))
                .containsExactly("AP02.xlsx ACCEPTED 1/0", "CB02.xlsx ACCEPTED 0/1");
    }

    @Test
    void an_outlier_that_is_to_be_confirmed_is_settled_by_saying_that_it_is_right() {
        var plan = with(Map.of(Severities.SETTING + "SUM_ABOVE_BASE", "confirm"));
        Filled file = file("AP04")
                .sheet(
                        "A2",
                        "season | product | buyer | seller | households | signedHa | status",
                        "Hè Thu 2025|Lúa|Bảy Nhánh|THT 1|4|5|Đang thực hiện");
        assertThat(findings(check(plan, Q1, Ledger.empty(), Decisions.none(), file)))
                .containsExactly("AP04.xlsx: CONFIRM SUM_ABOVE_BASE A2!F5");
        CellAddress cell = CellAddress.of("A2 Liên kết", "F5").orElseThrow();
        file.found(Finding.ofCell(
                FindingCode.CELL_ANSWERED, cell, "code", "SUM_ABOVE_BASE", "found", "5", "reading1", "Số ghi đúng"));
        assertThat(statuses(check(plan, Q1, Ledger.empty(), Decisions.none(), file)))
                .containsExactly("AP04.xlsx ACCEPTED 1/0");
    }

    private static final String PARCELS =
            "rowCode | household | fromCrop | toCrop | area | riceLand | status | converted | mapSheet | parcel";
    private static final String MINE = "Là một, dòng này do chúng tôi báo";

    @Test
    void a_claim_on_what_was_accepted_before_is_asked_of_its_place_too() {
        Ledger books = Rounds.books(Q1, file("AP01").sheet("A3", PARCELS, parcel("", "1")));
        Filled first =
                file("AP01").sheet("A3", PARCELS, parcel("AP01-A3-0001", "1")).met();
        Filled second = file("AP02").sheet("A3", PARCELS, parcel("", "2"));
        second.found(answer("J5", MINE));
        CheckedRound claimed = check(PLAN, Q2, books, Decisions.none(), first, second);
        assertThat(findings(claimed))
                .contains("AP01.xlsx: CONFIRM REPORTED_TWICE A3!J5", "AP02.xlsx: CONFIRM REPORTED_TWICE A3!J5");
        assertThat(rows(claimed, "A3", "area")).as("nothing moves yet").containsExactly("AP01-A3-0001 | old | 1");

        first.found(answer("J5", "Là một, nơi khác báo, không tính dòng này"));
        CheckedRound yielded = check(PLAN, Q2, books, Decisions.none(), first, second);
        assertThat(rows(yielded, "A3", "area")).containsExactly("AP02-A3-0001 | now | 2");
        assertThat(yielded.after(java.util.List.of()).rows())
                .as("it is in no later book either")
                .noneMatch(row -> row.rowCode().equals("AP01-A3-0001"));
    }

    @Test
    void the_officer_settles_a_claim_on_what_was_accepted_before() {
        Ledger books = Rounds.books(Q1, file("AP01").sheet("A3", PARCELS, parcel("", "1")));
        Filled first = file("AP01").sheet("A3", PARCELS, parcel("AP01-A3-0001", "1"));
        Filled second = file("AP02").sheet("A3", PARCELS, parcel("", "2"));
        Decisions seconds = decided("AP02.xlsx!A3 Chuyển đổi!J5", MINE);
        assertThat(rows(check(PLAN, Q2, books, seconds, first, second), "A3", "area"))
                .containsExactly("AP02-A3-0001 | now | 2");
        assertThat(rows(check(PLAN, Q2, books, seconds, second), "A3", "area"))
                .as("also where the other has not sent anything")
                .containsExactly("AP02-A3-0001 | now | 2");
        second.found(answer("J5", MINE));
        CheckedRound alone = check(PLAN, Q2, books, Decisions.none(), second);
        assertThat(rows(alone, "A3", "area")).containsExactly("AP01-A3-0001 | old | 1");
        assertThat(alone.byReporter().get("AP01"))
                .as("who has not sent anything is asked all the same")
                .extracting(Finding::code)
                .contains(FindingCode.REPORTED_TWICE);
    }

    @Test
    void what_is_told_of_another_place_names_no_person_there() {
        Filled first = file("AP01")
                .sheet("A3", PARCELS, "|Nguyễn Văn Kín|Lúa|Xoài|1|Chuyên trồng lúa (từ 2 vụ)|Ổn định|6/2024|7|12")
                .sheet(
                        "A1",
                        "name | kind | status | members | representative | phone",
                        "THT Lúa|Tổ hợp tác|Đang hoạt động|9|Trần Thị Giấu|0912345678");
        Filled second = file("AP02")
                .sheet("A3", PARCELS, parcel("", "2"))
                .sheet(
                        "A1",
                        "name | kind | status | members | representative | phone",
                        "THT Lúa|Tổ hợp tác|Đang hoạt động|9|Bà Tư|0987654321");
        CheckedRound round = check(PLAN, Q1, Ledger.empty(), Decisions.none(), first, second);
        assertThat(findings(round))
                .filteredOn(line -> line.contains("REPORTED_TWICE"))
                .hasSize(4);
        assertThat(String.valueOf(round.submissions().get(0).findings())).doesNotContain("Bà Tư", "0987654321");
        assertThat(String.valueOf(round.submissions().get(1).findings()))
                .doesNotContain("Nguyễn Văn Kín", "Trần Thị Giấu", "0912345678");

        Ledger books = Rounds.books(Q1, first);
        second.found(answer("J5", MINE));
        CheckedRound next = check(PLAN, Q2, books, Decisions.none(), second);
        assertThat(String.valueOf(next.submissions().get(0).findings()))
                .as("nor of what stands from before")
                .contains("AP01-A3-0001")
                .doesNotContain("Nguyễn Văn Kín", "Trần Thị Giấu", "0912345678");
    }

    private static String parcel(String code, String area) {
        return code + "|Bà Tư|Lúa|Xoài|" + area + "|Chuyên trồng lúa (từ 2 vụ)|Ổn định|6/2024|7|12";
    }

    private static Finding answer(String cell, String words) {
        return Finding.ofCell(
                FindingCode.CELL_ANSWERED,
                CellAddress.of("A3 Chuyển đổi", cell).orElseThrow(),
                "code",
                "REPORTED_TWICE",
                "reading1",
                words);
    }

    private static CheckedRound classes(Filled hamlet, Filled officer, Decisions decisions) {
        return check(PLAN, Q1, Ledger.empty(), decisions, hamlet, officer);
    }

    private static Filled hamlet(String host) {
        return file("AP02").sheet("A6", MEETINGS, "12/3/2025|Tập huấn|Lúa|Bón phân|1|35|" + (host == null ? "" : host));
    }

    private static Filled officer(String host) {
        String row = "AP02|12/3/2025|Lớp tập huấn|Lúa||1|35|" + (host == null ? "" : host);
        return file("CB02").sheet("A6", "hamlet | " + MEETINGS, row);
    }

    private static Finding answered(FindingCode question, String cell, String answer) {
        return Finding.ofCell(
                FindingCode.CELL_ANSWERED,
                CellAddress.of(CLASS, cell).orElseThrow(),
                "code",
                question.name(),
                "found",
                cell.equals("B5") ? "12/3/2025" : "Bón phân",
                "reading1",
                answer);
    }

    private static Decisions decided(String place, String answer) {
        return new Decisions(Map.of(place, answer), Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
    }
}
