package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.PLAN;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.statuses;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.ledger.Ledger;

/** Which of several files of one reporter counts, what proves it, and what is asked where nothing does. */
class WhichStandsTest {

    /** 0 where nothing proves anything; the round of the stamp goes before dates, believable dates before file times. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            1, 2025-03-10T08:00:00Z, 2025-03-10T08:00:00Z, 1, 2025-03-12T08:00:00Z, 2025-03-09T08:00:00Z, -1
            2, 2025-03-01T08:00:00Z, 2025-03-01T08:00:00Z, 1, 2025-03-12T08:00:00Z, 2025-03-12T08:00:00Z, 1
            1, 2025-03-10T08:00:00Z, 2025-03-10T08:00:00Z, 1, -, 2025-03-12T08:00:00Z, -1
            1, -, 2025-03-10T08:00:00Z, 1, -, 2025-03-10T08:00:01Z, 0
            1, 1980-01-01T00:00:00Z, 2025-03-12T08:00:00Z, 1, 2025-03-10T08:00:00Z, 2025-03-10T08:00:00Z, 1
            1, 2099-01-01T00:00:00Z, 2025-03-10T08:00:00Z, 1, 2025-03-12T08:00:00Z, 2025-03-12T08:00:00Z, -1
            1, 2006-09-16T00:00:00Z, 2025-03-12T08:00:00Z, 1, 2006-09-16T00:00:00Z, 2025-03-10T08:00:00Z, 1
            1, 2024-12-15T00:00:00Z, 2025-03-12T08:00:00Z, 1, 2025-03-10T08:00:00Z, 2025-03-10T08:00:00Z, 1
            1, 2025-03-10T08:00:00Z, 1980-01-01T00:00:00Z, 1, -, 2025-03-12T08:00:00Z, 0
            1, -, 2099-01-01T00:00:00Z, 1, -, 2025-03-12T08:00:00Z, 0
            """)
    void newer(
            String round,
            String saved,
            String time,
            String otherRound,
            String otherSaved,
            String otherTime,
            int newer) {
        Filled one = dated("AP01 a", round, saved, time);
        Filled other = dated("AP01 b", otherRound, otherSaved, otherTime);
        Age age = new Age(Q1, LocalDate.of(2025, 3, 20));

        assertThat(Integer.signum(age.compare(one.submission(), other.submission())))
                .isEqualTo(newer);
        assertThat(Integer.signum(age.compare(other.submission(), one.submission())))
                .isEqualTo(-newer);
    }

    private static Filled dated(
            String name, String round, @org.jspecify.annotations.Nullable String saved, String time) {
        Filled file = file(name).round(Integer.parseInt(round)).time(time);
        return saved == null ? file.unsaved() : file.modified(saved);
    }

    /** Of b, saved later than a: rows of A6 as days, rows of A10 as words. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            1 2 3,     x,   1 2 3 4,   x,    b
            1 2 3,     x,   1 9 3,     x,    b
            1 2 3,     x,   1 2,       x,    a FILE_FEWER_ROWS
            1 2 3,     x,   '',        '',   a FILE_FEWER_ROWS
            1 2 3,     x,   1 2 3 4,   '',   a FILE_FEWER_ROWS ROW_LEFT_ASIDE
            1 2 3,     '',  '',        x y z, a FILE_FEWER_ROWS ROW_LEFT_ASIDE ROW_LEFT_ASIDE ROW_LEFT_ASIDE
            1 2 !,     x,   1 2,       x,    b
            '',        '',  1,         x,    b
            """)
    void a_filled_report_is_never_lost_to_a_lesser_one(
            String days, String words, String laterDays, String laterWords, String expected) {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                report("AP01 a", days, words).modified("2025-03-05T08:00:00Z"),
                report("AP01 b", laterDays, laterWords).modified("2025-03-06T08:00:00Z"));

        assertThat(standing(round) + asked(round)).isEqualTo(expected);
        assertThat(standing(check(Q1, Ledger.empty(), report("AP01 b", laterDays, laterWords))))
                .isEqualTo(laterDays.isEmpty() && laterWords.isEmpty() ? "" : "b");
    }

    @Test
    void where_nothing_tells_which_is_newer_the_fuller_one_counts_until_the_officer_says() {
        Filled a = report("AP01 a", "1 2 3", "x").unsaved();
        Filled b = report("AP01 b", "1 2 4", "").unsaved();

        CheckedRound round = check(Q1, Ledger.empty(), a, b);

        assertThat(standing(round) + asked(round)).isEqualTo("a FILE_WHICH_NEWER ROW_LEFT_ASIDE");
        assertThat(standing(decided(Set.of("AP01 b.xlsx"), Set.of(), a, b))).isEqualTo("b");
        assertThat(asked(decided(Set.of("AP01 b.xlsx"), Set.of(), a, b))).isEmpty();
        assertThat(asked(decided(Set.of("AP01 a.xlsx"), Set.of(), a, b))).isEmpty();
        assertThat(asked(decided(Set.of(), Set.of("AP01 b.xlsx"), a, b))).isEmpty();
        assertThat(asked(check(
                        Q1, Ledger.empty(), a, report("AP01 c", "1 2 3", "x").unsaved())))
                .isEmpty();
    }

    @Test
    void two_people_who_each_filled_a_part_are_both_kept_when_both_are_pinned() {
        Filled a = report("AP01 a", "1 2 3", "");
        Filled b = report("AP01 b", "3", "x y").modified("2025-03-06T08:00:00Z");

        CheckedRound round = decided(Set.of("AP01 a.xlsx", "AP01 b.xlsx"), Set.of(), a, b);

        assertThat(statuses(round)).containsExactly("AP01 a.xlsx ACCEPTED 3/0", "AP01 b.xlsx ACCEPTED 2/1");
        assertThat(round.rows()).hasSize(5);
        assertThat(round.missing()).doesNotContain("AP01");
    }

    @Test
    void sheets_saved_each_as_a_file_are_read_together_and_the_newest_of_each_form_stands() {
        Filled meetings = report("AP01 a", "1 2", null).unstamped();
        Filled words = report("AP01 b", null, "x").unstamped();
        Filled later = report("AP01 c", "1 2 3", null).unstamped().time("2025-03-09T08:00:00Z");

        CheckedRound round = check(Q1, Ledger.empty(), meetings, words, later);

        assertThat(statuses(round))
                .containsExactly("AP01 a.xlsx REPLACED 0/2", "AP01 b.xlsx ACCEPTED 1/0", "AP01 c.xlsx ACCEPTED 3/0");
        assertThat(round.rows()).hasSize(4);
    }

    private static CheckedRound decided(Set<String> pinned, Set<String> excluded, Filled... files) {
        return check(
                PLAN,
                Q1,
                Ledger.empty(),
                new Decisions(Map.of(), Map.of(), pinned, excluded, Set.of(), Map.of()),
                files);
    }

    /** Null: the sheet is not there. */
    private static Filled report(
            String name,
            @org.jspecify.annotations.Nullable String days,
            @org.jspecify.annotations.Nullable String words) {
        Filled file = file(name);
        if (days != null) {
            file.sheet("A6", lines("date | kind | topic", days, " /1/2025|Họp ấp|OCOP"));
        }
        if (words != null) {
            file.sheet("A10", lines("topic | difficulty | proposal", words, "|khó khăn|đề nghị"));
        }
        return file;
    }

    private static String[] lines(String keys, String first, String rest) {
        List<String> lines = new java.util.ArrayList<>(List.of(keys));
        for (String one : first.isEmpty() ? new String[0] : first.split(" ", -1)) {
            lines.add(one.equals("!") ? "!mai|Họp ấp|OCOP" : (one + rest).replace(" /", "/"));
        }
        return lines.toArray(new String[0]);
    }

    private static String standing(CheckedRound round) {
        return round.submissions().stream()
                .filter(CheckedSubmission::stands)
                .map(file -> file.file().substring(5, 6))
                .findFirst()
                .orElse("");
    }

    private static String asked(CheckedRound round) {
        StringBuilder asked = new StringBuilder();
        findings(round).stream().filter(line -> line.contains("CONFIRM")).forEach(line -> asked.append(' ')
                .append(line.replaceAll(".*CONFIRM (\\w+).*", "$1")));
        return asked.toString();
    }
}
