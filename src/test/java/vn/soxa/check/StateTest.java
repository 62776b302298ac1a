package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.PLAN;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q1_NEXT_YEAR;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.books;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.rows;
import static vn.soxa.check.Rounds.with;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.HandEdit;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Messages;

class StateTest {

    private static final String PARCELS =
            "rowCode | household | fromCrop | toCrop | area | riceLand | status | converted";
    private static final String LAND = "Chuyên trồng lúa (từ 2 vụ)";

    private final Ledger books = books(
            Q1,
            file("AP01").sheet("A3", PARCELS, parcel("", "Ông Ba", "1.2"), parcel("", "Bà Tư", "0.5")),
            file("AP02").sheet("A3", PARCELS, parcel("", "Ông Năm", "2")));

    @Test
    void new_rows_get_codes_by_hamlet_and_place_in_the_sheet() {
        assertThat(books.rows())
                .extracting(row -> row.rowCode() + " " + row.text("household"))
                .containsExactly("AP01-A3-0001 Ông Ba", "AP01-A3-0002 Bà Tư", "AP02-A3-0001 Ông Năm");
    }

    @Test
    void a_carried_row_that_is_rejected_keeps_its_last_state() {
        CheckedRound round = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A3",
                                PARCELS,
                                parcel("AP01-A3-0001", "Ông Ba", "!nhiều"),
                                parcel("AP01-A3-0002", "Bà Tư", "0.7")));
        assertThat(rows(round, "A3", "household", "area"))
                .containsExactly(
                        "AP01-A3-0001 | old | Ông Ba | 1.2",
                        "AP01-A3-0002 | now | Bà Tư | 0.7",
                        "AP02-A3-0001 | old | Ông Năm | 2");
        assertThat(Rounds.statuses(round)).containsExactly("AP01.xlsx PARTLY 1/1");
        assertThat(round.missing()).contains("AP02").doesNotContain("AP01");
    }

    @Test
    void cells_of_the_books_changed_by_hand_are_named() {
        CellAddress cell = new CellAddress("Số liệu A3", 4, 7);
        List<HandEdit> edits = List.of(
                new HandEdit("Số liệu A3", cell, "AP01-A3-0001"),
                new HandEdit("Số liệu các kỳ", null, "CT3/AP01/2025-Q1/"));
        Ledger edited = new Ledger(
                books.lastPeriod(), books.rows(), books.series(), List.of(), books.highest(), books.closed(), edits);
        List<Finding> found = Objects.requireNonNull(
                check(Q2, edited, file("AP01").sheet("A3").nothing("A3"))
                        .byReporter()
                        .get("XA"));
        assertThat(found)
                .extracting(Finding::code)
                .containsOnly(FindingCode.BOOKS_EDITED)
                .hasSize(2);
        assertThat(found).extracting(Finding::cell).contains(cell);
        assertThat(found).extracting(Messages::message).anyMatch(text -> text.contains("AP01-A3-0001"));
    }

    @Test
    void a_period_without_books_is_told_from_the_first_period_of_the_commune_on() {
        assertThat(skipped(Q1, Ledger.empty())).isEmpty();
        assertThat(skipped(Q2, books)).isEmpty();
        assertThat(skipped(Q2, Ledger.empty())).containsExactly("Quý I/2025");
        assertThat(skipped(Q1_NEXT_YEAR, books)).containsExactly("Quý II/2025, Quý III/2025, Quý IV/2025");
        assertThat(skipped(with(Map.of("firstPeriod", "2025-Q2")), Q2, Ledger.empty()))
                .isEmpty();
    }

    private static List<String> skipped(Period period, Ledger ledger) {
        return skipped(PLAN, period, ledger);
    }

    private static List<String> skipped(Plan plan, Period period, Ledger ledger) {
        return check(plan, period, ledger, Decisions.none()).byReporter().getOrDefault("XA", List.of()).stream()
                .filter(finding -> finding.code() == FindingCode.BOOKS_PERIOD_SKIPPED)
                .flatMap(finding -> finding.found().stream())
                .toList();
    }

    @Test
    void a_row_that_vanished_keeps_its_last_state_and_is_asked_for() {
        CheckedRound round =
                check(Q2, books, file("AP01").sheet("A3", PARCELS, parcel("AP01-A3-0002", "Bà Tư", "0.5")));
        assertThat(rows(round, "A3", "area"))
                .containsExactly("AP01-A3-0001 | old | 1.2", "AP01-A3-0002 | now | 0.5", "AP02-A3-0001 | old | 2");
        assertThat(findings(round)).containsExactly("AP01.xlsx: WARNING ROW_VANISHED");
    }

    @Test
    void a_workbook_that_is_as_it_was_issued_is_no_report_unless_it_says_that_there_is_nothing_new() {
        Filled issued = file("AP01")
                .sheet("A3", PARCELS, parcel("AP01-A3-0001", "Ông Ba", "1.2"), parcel("AP01-A3-0002", "Bà Tư", "0.5"));
        CheckedRound untouched = check(Q2, books, issued);
        assertThat(rows(untouched, "A3", "area"))
                .containsExactly("AP01-A3-0001 | old | 1.2", "AP01-A3-0002 | old | 0.5", "AP02-A3-0001 | old | 2");
        assertThat(findings(untouched)).containsExactly("AP01.xlsx: ERROR FILE_BLANK");
        assertThat(untouched.missing()).contains("AP01");
        assertThat(untouched.submissions().get(0).open()).isEmpty();
        CheckedRound marked = check(Q2, books, issued.nothing("A3"));
        assertThat(rows(marked, "A3", "area"))
                .containsExactly("AP01-A3-0001 | now | 1.2", "AP01-A3-0002 | now | 0.5", "AP02-A3-0001 | old | 2");
        assertThat(marked.missing()).doesNotContain("AP01");
        CheckedRound changed = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A3",
                                PARCELS,
                                parcel("AP01-A3-0001", "Ông Ba", "1.2"),
                                parcel("AP01-A3-0002", "Bà Tư", "0.6")));
        assertThat(rows(changed, "A3", "area"))
                .containsExactly("AP01-A3-0001 | now | 1.2", "AP01-A3-0002 | now | 0.6", "AP02-A3-0001 | old | 2");
    }

    @Test
    void a_form_marked_as_without_news_is_reported_now() {
        CheckedRound round = check(
                Q2,
                books,
                file("AP01").sheet("A3").nothing("A3"),
                file("AP02").sheet("A3").nothing("A6"));
        assertThat(rows(round, "A3", "area"))
                .containsExactly("AP01-A3-0001 | now | 1.2", "AP01-A3-0002 | now | 0.5", "AP02-A3-0001 | old | 2");
        assertThat(findings(round)).containsExactly("AP02.xlsx: WARNING SHEET_BLANK");
        assertThat(round.missing()).doesNotContain("AP01", "AP02");
    }

    @Test
    void a_row_without_its_code_is_known_by_its_natural_key() {
        CheckedRound round = check(
                Q2, books, file("AP02").sheet("A3", PARCELS, parcel("", "ông  năm", "2.5"), parcel("", "Cô Sáu", "1")));
        assertThat(rows(round, "A3", "area")).contains("AP02-A3-0001 | now | 2.5", "AP02-A3-0002 | now | 1");
    }

    @Test
    void contracts_of_a_past_year_stay_in_the_books_and_are_nobodys_duty() {
        String contracts = "season | product | buyer | seller | households | signedHa | status";
        Ledger year = books(
                Q1, file("AP01").sheet("A2", contracts, "Đông Xuân 2024-2025|Lúa|Bảy Nhánh|THT 1|4|10|Đang thực hiện"));
        CheckedRound round = check(
                Q1_NEXT_YEAR,
                year,
                file("AP01").sheet("A2", contracts, "Đông Xuân 2025-2026|Lúa|Bảy Nhánh|THT 1|4|12|Đang thực hiện"));
        assertThat(rows(round, "A2", "season", "signedHa"))
                .containsExactly(
                        "AP01-A2-0001 | now | Đông Xuân 2024-2025 | 10",
                        "AP01-A2-0002 | now | Đông Xuân 2025-2026 | 12");
        assertThat(findings(round)).isEmpty();
        assertThat(round.rows().get(0).row().period()).isEqualTo("2025-Q1");
    }

    @Test
    void figures_of_one_period_are_not_carried() {
        String loans = "rowCode | borrower | kind | bank | disbursed | outstanding";
        Ledger first = books(Q1, file("CB01").sheet("A7", loans, "|Tổ 1|Tổ hợp tác|Agribank|200|500"));
        assertThat(rows(check(Q2, first), "A7", "disbursed", "outstanding"))
                .containsExactly("CB01-A7-0001 | old | - | 500");
    }

    @Test
    void what_happened_in_a_period_is_only_of_that_period() {
        String meetings = "date | kind | topic | participants";
        Ledger first = books(Q1, file("AP01").sheet("A6", meetings, "5/1/2025|Họp ấp|OCOP|30"));
        CheckedRound round = check(Q2, first, file("AP01").sheet("A6", meetings, "5/4/2025|Họp ấp|OCOP|30"));
        assertThat(rows(round, "A6", "date")).containsExactly("AP01-A6-0002 | now | 2025-04-05");
    }

    @Test
    void a_hamlet_that_was_merged_hands_its_rows_on() {
        Ledger first = books(
                Rounds.PLAN.period("2024-Q4").orElseThrow(),
                file("AP09").sheet("A3", PARCELS, parcel("", "Ông Chín", "3")));
        assertThat(first.carried(Rounds.PLAN, Q1))
                .extracting(row -> row.hamlet())
                .containsExactly("AP05");
        CheckedRound round =
                check(Q1, first, file("AP05").sheet("A3", PARCELS, parcel("AP09-A3-0001", "Ông Chín", "3.5")));
        assertThat(rows(round, "A3", "hamlet", "area")).containsExactly("AP09-A3-0001 | now | AP05 | 3.5");
    }

    private static String parcel(String code, String household, String area) {
        return code + "|" + household + "|Lúa|Xoài|" + area + "|" + LAND + "|Ổn định|6/2024";
    }
}
