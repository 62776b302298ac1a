package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Filled.nobodys;
import static vn.soxa.check.Rounds.PLAN;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.rows;
import static vn.soxa.check.Rounds.statuses;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.app.Doubts;
import vn.soxa.app.RoundView;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.ledger.Ledger;

class ChoiceTest {

    @Test
    void the_newest_valid_workbook_of_a_reporter_stands_whole() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                meetings("AP01 a", "5/1/2025", "6/1/2025").modified("2025-03-01T00:00:00Z"),
                meetings("AP01 b", "7/1/2025", "6/1/2025").modified("2025-03-02T00:00:00Z"));
        assertThat(rows(round, "A6", "date"))
                .containsExactly("AP01-A6-0001 | now | 2025-01-07", "AP01-A6-0002 | now | 2025-01-06");
        assertThat(statuses(round)).containsExactly("AP01 a.xlsx REPLACED 0/2", "AP01 b.xlsx ACCEPTED 2/0");
        assertThat(findings(round)).containsExactly("AP01 a.xlsx: INFO FILE_REPLACED");
    }

    @Test
    void a_mended_copy_wins_over_a_later_save_of_the_first_issue() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                meetings("AP01 a", "5/1/2025").modified("2025-03-09T00:00:00Z"),
                meetings("AP01 b", "7/1/2025").round(2).modified("2025-03-02T00:00:00Z"));
        assertThat(statuses(round)).containsExactly("AP01 a.xlsx REPLACED 0/1", "AP01 b.xlsx ACCEPTED 1/0");
    }

    @Test
    void a_later_workbook_of_which_nothing_counts_replaces_nobody() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                meetings("AP01 a", "5/1/2025"),
                meetings("AP01 b", "!mai").modified("2025-03-09T00:00:00Z"));
        assertThat(statuses(round)).containsExactly("AP01 a.xlsx ACCEPTED 1/0", "AP01 b.xlsx REJECTED 0/1");
        assertThat(findings(round)).containsExactly("AP01 b.xlsx: ERROR CELL_UNREADABLE A6!A5");
    }

    @Test
    void a_blank_workbook_is_valid_but_does_not_silence_a_filled_one() {
        Filled blank = file("AP01 b").sheet("A6").nothing("A6").modified("2025-03-09T00:00:00Z");
        assertThat(statuses(check(Q1, Ledger.empty(), blank))).containsExactly("AP01 b.xlsx ACCEPTED 0/0");
        CheckedRound round = check(Q1, Ledger.empty(), meetings("AP01 a", "5/1/2025"), blank);
        assertThat(statuses(round)).containsExactly("AP01 a.xlsx ACCEPTED 1/0", "AP01 b.xlsx REPLACED 0/0");
        assertThat(findings(round)).containsExactly("AP01 b.xlsx: CONFIRM FILE_FEWER_ROWS");
    }

    @Test
    void a_file_that_the_officer_gave_to_a_hamlet_is_never_set_aside_without_a_question() {
        Filled own = meetings("AP01 a", "5/1/2025");
        Filled given = nobodys("c")
                .sheet("A6", "date | kind | topic", "8/1/2025|Họp ấp|OCOP")
                .modified("2025-02-20T00:00:00Z")
                .found(Finding.ofFile(FindingCode.FILE_UNIDENTIFIED));
        Decisions decisions = new Decisions(Map.of(), Map.of("c.xlsx", "AP01"), Set.of(), Set.of(), Set.of(), Map.of());
        assertThat(findings(check(PLAN, Q1, Ledger.empty(), decisions, own, given)))
                .contains("c.xlsx: CONFIRM FILE_WHICH_NEWER");
    }

    @Test
    void a_workbook_in_which_nobody_wrote_anything_is_no_report() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("AP01").sheet("A6"),
                file("AP02").sheet("A6").nothing("A6"),
                file("CB01").sheet("B1", "indicator|reported|confirmed", "CT2|5|"));
        assertThat(statuses(round))
                .containsExactly("AP01.xlsx REJECTED 0/0", "AP02.xlsx ACCEPTED 0/0", "CB01.xlsx REJECTED 1/0");
        assertThat(findings(round)).containsExactly("AP01.xlsx: ERROR FILE_BLANK", "CB01.xlsx: ERROR FILE_BLANK");
        assertThat(round.missing()).contains("CB01", "AP01").doesNotContain("AP02");
        assertThat(round.notSent()).doesNotContain("CB01", "AP01");
    }

    @Test
    void the_officer_can_pin_exclude_and_name_files() {
        Filled a = meetings("AP01 a", "5/1/2025");
        Filled b = meetings("AP01 b", "7/1/2025").modified("2025-03-09T00:00:00Z");
        Filled c = nobodys("c")
                .sheet("A6", "date | kind | topic", "8/1/2025|Họp ấp|OCOP")
                .found(Finding.ofFile(FindingCode.FILE_UNIDENTIFIED));
        assertThat(statuses(check(PLAN, Q1, Ledger.empty(), Decisions.none(), a, b, c)))
                .containsExactly("AP01 a.xlsx REPLACED 0/1", "AP01 b.xlsx ACCEPTED 1/0", "c.xlsx UNIDENTIFIED 0/1");
        Decisions decisions =
                new Decisions(Map.of(), Map.of("c.xlsx", "AP02"), Set.of("AP01 a.xlsx"), Set.of(), Set.of(), Map.of());
        assertThat(statuses(check(PLAN, Q1, Ledger.empty(), decisions, a, b, c)))
                .containsExactly("AP01 a.xlsx ACCEPTED 1/0", "AP01 b.xlsx REPLACED 0/1", "c.xlsx ACCEPTED 1/0");
        Decisions without =
                new Decisions(Map.of(), Map.of(), Set.of(), Set.of("AP01 b.xlsx", "c.xlsx"), Set.of(), Map.of());
        CheckedRound round = check(PLAN, Q1, Ledger.empty(), without, a, b, meetings("AP02", "1/2/2025"));
        assertThat(statuses(round))
                .containsExactly("AP01 a.xlsx ACCEPTED 1/0", "AP01 b.xlsx REPLACED 0/1", "AP02.xlsx ACCEPTED 1/0");
        assertThat(findings(round)).containsExactly("AP01 b.xlsx: INFO FILE_EXCLUDED");
    }

    @Test
    void a_file_of_another_commune_is_rejected_and_its_sender_is_missing() {
        CheckedRound round = check(
                Q1, Ledger.empty(), meetings("AP01", "5/1/2025").found(Finding.ofFile(FindingCode.FILE_WRONG_COMMUNE)));
        assertThat(statuses(round)).containsExactly("AP01.xlsx REJECTED 0/1");
        assertThat(round.missing()).hasSize(16).contains("AP01");
        assertThat(round.byReporter().get("AP02"))
                .extracting(Finding::code)
                .containsExactly(FindingCode.REPORTER_MISSING);
        assertThat(round.byReporter()).doesNotContainKey("AP01").doesNotContainKey("AP09");
    }

    @Test
    void before_sending_each_reporter_is_counted_once_and_nobodys_files_apart() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                meetings("AP01 a", "!mai").modified("2025-03-01T00:00:00Z"),
                meetings("AP01 b", "!mai", "6/1/2025").modified("2025-03-09T00:00:00Z"),
                nobodys("c")
                        .sheet("A6", "date | kind | topic", "8/1/2025|Họp ấp|OCOP")
                        .found(Finding.ofFile(FindingCode.FILE_UNIDENTIFIED)));
        RoundView view = new RoundView(round, new Consolidator().consolidate(round, List.of()));
        assertThat(new Doubts().beforeSending(view))
                .containsExactly("còn 15 nơi chưa nộp", "còn 1 bản phải sửa", "còn 1 tệp chưa rõ của ai");
        assertThat(round.waiting())
                .as("rows that wait, of the files that stand")
                .hasSize(1);
    }

    @Test
    void a_late_file_counts_and_is_told() {
        CheckedRound round =
                check(Q1, Ledger.empty(), meetings("AP01", "5/1/2025").modified("2025-03-20T02:00:00Z"));
        assertThat(findings(round)).containsExactly("AP01.xlsx: INFO FILE_LATE");
    }

    @Test
    void the_plan_book_and_the_officer_say_how_much_a_rule_weighs() {
        Filled late = meetings("AP01", "5/1/2025", "5/1/2025");
        assertThat(statuses(check(PLAN, Q1, Ledger.empty(), Decisions.none(), late)))
                .containsExactly("AP01.xlsx PARTLY 1/1");
        assertThat(statuses(check(
                        Rounds.with(Map.of("severity.ROW_DUPLICATE", "warning")),
                        Q1,
                        Ledger.empty(),
                        Decisions.none(),
                        late)))
                .containsExactly("AP01.xlsx ACCEPTED 2/0");
        assertThat(statuses(check(PLAN, Q1, Ledger.empty(), mild("ROW_DUPLICATE"), late)))
                .containsExactly("AP01.xlsx ACCEPTED 2/0");
    }

    @Test
    void nobody_can_make_light_of_what_could_not_be_read() {
        Filled bad = meetings("AP01", "!mai");
        assertThat(statuses(check(
                        Rounds.with(Map.of("severity.CELL_UNREADABLE", "warning")),
                        Q1,
                        Ledger.empty(),
                        mild("CELL_UNREADABLE"),
                        bad)))
                .containsExactly("AP01.xlsx REJECTED 0/1");
    }

    private static Decisions mild(String code) {
        return new Decisions(Map.of(), Map.of(), Set.of(), Set.of(), Set.of(), Map.of(code, Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"nhắc,WARNING,ACCEPTED 1/0", "xác nhận,CONFIRM,REJECTED 0/1", "chặn,ERROR,REJECTED 0/1"})
    void a_rule_weighs_what_its_setting_in_the_plan_book_says(String word, String severity, String status) {
        String columns = "household|fromCrop|toCrop|area|riceLand|status|converted|mapSheet|parcel";
        String rest = "|Lúa|Mít|1|Đất lúa còn lại (1 vụ)|Ổn định|6/2024|14|63";
        CheckedRound round = check(
                Rounds.with(Map.of("severity.REPORTED_TWICE", word)),
                Q1,
                Ledger.empty(),
                Decisions.none(),
                file("AP01").sheet("A3", columns, "Một" + rest),
                file("AP02").sheet("A3", columns, "Hai" + rest));
        assertThat(findings(round)).contains("AP02.xlsx: " + severity + " REPORTED_TWICE A3!I5");
        assertThat(statuses(round)).contains("AP02.xlsx " + status);
    }

    private static Filled meetings(String name, String... days) {
        String[] lines = new String[days.length + 1];
        lines[0] = "date | kind | topic";
        for (int i = 0; i < days.length; i++) {
            lines[i + 1] = days[i] + "|Họp ấp|OCOP";
        }
        return file(name).sheet("A6", lines);
    }
}
