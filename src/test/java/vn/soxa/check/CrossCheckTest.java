package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.PLAN;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.books;
import static vn.soxa.check.Rounds.check;
import static vn.soxa.check.Rounds.findings;
import static vn.soxa.check.Rounds.rows;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.soxa.ledger.Ledger;

class CrossCheckTest {

    private static final String PARCELS =
            "rowCode | household | fromCrop | toCrop | area | riceLand | status | converted | mapSheet | parcel";
    private static final String CONTRACTS =
            "rowCode | season | product | buyer | seller | households | signedHa | boughtHa | tonnes | status";
    private static final String MEETINGS = "date | kind | topic | content | times | participants";

    @Test
    void one_parcel_in_two_hamlets_counts_for_the_first() {
        Filled first = file("AP01").sheet("A3", PARCELS, parcel("", "Ông Ba", "1", "7", "12"));
        Filled second = file("AP02")
                .sheet("A3", PARCELS, parcel("", "Bà Tư", "2", "7", "12"), parcel("", "Bà Tư", "3", "7", ""));
        CheckedRound round = check(Q1, Ledger.empty(), first, second);
        assertThat(rows(round, "A3", "area")).containsExactly("AP01-A3-0001 | now | 1", "AP02-A3-0001 | now | 3");
        assertThat(findings(round))
                .containsExactly("AP01.xlsx: WARNING REPORTED_TWICE A3!J5", "AP02.xlsx: CONFIRM REPORTED_TWICE A3!J5");

        Decisions two = new Decisions(
                Map.of("AP02.xlsx!A3 Chuyển đổi!J5", "hai thửa"), Map.of(), Set.of(), Set.of(), Set.of(), Map.of());
        CheckedRound settled = check(PLAN, Q1, Ledger.empty(), two, first, second);
        assertThat(rows(settled, "A3", "area"))
                .containsExactly("AP01-A3-0001 | now | 1", "AP02-A3-0001 | now | 2", "AP02-A3-0002 | now | 3");
        assertThat(findings(settled))
                .containsExactly("AP02.xlsx: INFO CELL_SETTLED A3!J5", "AP02.xlsx: INFO REPORTED_TWICE A3!J5");

        CheckedRound next = check(
                Q2,
                settled.after(java.util.List.of()),
                file("AP01")
                        .sheet("A3", PARCELS, parcel("AP01-A3-0001", "Ông Ba", "1", "7", "12"))
                        .met(),
                file("AP02")
                        .sheet(
                                "A3",
                                PARCELS,
                                parcel("AP02-A3-0001", "Bà Tư", "2", "7", "12"),
                                parcel("AP02-A3-0002", "Bà Tư", "3", "7", ""))
                        .met());
        assertThat(findings(next)).as("what was settled is not asked again").isEmpty();
    }

    @Test
    void one_organisation_in_two_hamlets_counts_once() {
        String heads = "name | kind | status | members";
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("AP01").sheet("A1", heads, "THT Lúa Hòa Thuận|Tổ hợp tác|Đang hoạt động|18"),
                file("AP02")
                        .sheet(
                                "A1",
                                heads,
                                "tht lúa hoà thuận|Tổ hợp tác|Đang hoạt động|20",
                                "THT Rau|Tổ hợp tác|Đang hoạt động|12",
                                "THT Rau|Tổ hợp tác|Đang hoạt động|12"));
        assertThat(rows(round, "A1", "members")).containsExactly("AP01-A1-0001 | now | 18", "AP02-A1-0001 | now | 12");
        assertThat(findings(round))
                .containsExactly(
                        "AP01.xlsx: WARNING REPORTED_TWICE A1!A5",
                        "AP02.xlsx: CONFIRM REPORTED_TWICE A1!A5",
                        "AP02.xlsx: CONFIRM ROW_DUPLICATE A1!B7");
    }

    @Test
    void one_class_of_a_hamlet_and_an_officer_counts_for_the_hamlet() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("AP02").sheet("A6", MEETINGS, "12/3/2025|Tập huấn|Lúa|Bón phân|1|35"),
                file("AP03").sheet("A6", MEETINGS, "12/3/2025|Họp ấp|Lúa||1|35"),
                file("CB02")
                        .sheet(
                                "A6",
                                "hamlet | " + MEETINGS,
                                "AP02|12/3/2025|Lớp tập huấn|Lúa||1|35",
                                "AP07|12/3/2025|Lớp tập huấn|Lúa||1|35"));
        assertThat(findings(round))
                .containsExactly("AP02.xlsx: WARNING REPORTED_TWICE A6!D5", "CB02.xlsx: CONFIRM REPORTED_TWICE A6!B5");
        assertThat(rows(round, "A6", "hamlet"))
                .containsExactly("AP02-A6-0001 | now | AP02", "AP03-A6-0001 | now | AP03", "CB02-A6-0001 | now | AP07");
    }

    @Test
    void more_land_than_there_is_is_pointed_out_at_the_largest_row() {
        CheckedRound round = check(
                Q1,
                Ledger.empty(),
                file("AP04")
                        .sheet(
                                "A2",
                                CONTRACTS,
                                contract("", "Hè Thu 2025", "THT 1", "0.8", "", "Đang thực hiện"),
                                contract("", "Hè Thu 2025", "THT 2", "1.2", "", "Đang thực hiện"),
                                contract("", "Hè Thu 2025", "THT 3", "50", "", "Hủy hợp đồng"))
                        .sheet("A3", PARCELS, parcel("", "Ông Ba", "150", "", ""), parcel("", "Bà Tư", "41", "", "")));
        assertThat(findings(round))
                .containsExactly("AP04.xlsx: WARNING SUM_ABOVE_BASE A2!G6", "AP04.xlsx: WARNING SUM_ABOVE_BASE A3!E5");
        assertThat(round.submissions().get(0).findings().get(0).args())
                .containsEntry("found", "1.2")
                .containsEntry("part", "2 ha")
                .containsEntry("hamlet", "ấp Đông Hưng")
                .containsEntry("whole", "1,8 ha");
    }

    @Test
    void a_figure_that_adds_up_does_not_fall() {
        Ledger books = books(
                Q1,
                file("AP01")
                        .sheet(
                                "A2",
                                CONTRACTS,
                                contract("", "Đông Xuân 2024-2025", "THT 1", "10", "6", "Đang thực hiện"),
                                contract("", "Đông Xuân 2024-2025", "THT 2", "10", "", "Đang thực hiện")));
        CheckedRound round = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A2",
                                CONTRACTS,
                                contract("AP01-A2-0001", "Đông Xuân 2024-2025", "THT 1", "10", "5", "Đã thu mua xong"),
                                contract("AP01-A2-0002", "Đông Xuân 2024-2025", "THT 2", "10", "", "Đang thực hiện")));
        assertThat(findings(round))
                .as("and a contract that nobody touched after the harvest")
                .containsExactly("AP01.xlsx: WARNING STOCK_FELL A2!H5", "AP01.xlsx: WARNING ROW_NOT_UPDATED A2!H6");
        assertThat(rows(round, "A2", "boughtHa")).containsExactly("AP01-A2-0001 | now | 5", "AP01-A2-0002 | now | -");
    }

    @Test
    void one_column_sorted_alone_rejects_what_it_moved() {
        Ledger books = books(
                Q1,
                file("AP01")
                        .sheet(
                                "A3",
                                PARCELS,
                                parcel("", "Ông Ba", "3", "", ""),
                                parcel("", "Bà Tư", "2", "", ""),
                                parcel("", "Ông Năm", "1", "", ""),
                                parcel("", "Cô Sáu", "4", "", "")));
        CheckedRound round = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A3",
                                PARCELS,
                                parcel("AP01-A3-0001", "Ông Ba", "1", "", ""),
                                parcel("AP01-A3-0002", "Bà Tư", "3", "", ""),
                                parcel("AP01-A3-0003", "Ông Năm", "2", "", ""),
                                parcel("AP01-A3-0004", "Cô Sáu", "4", "", "")));
        assertThat(findings(round))
                .containsExactly(
                        "AP01.xlsx: ERROR ROWS_SORTED_ALONE A3!E5",
                        "AP01.xlsx: ERROR ROWS_SORTED_ALONE A3!E6",
                        "AP01.xlsx: ERROR ROWS_SORTED_ALONE A3!E7");
        assertThat(rows(round, "A3", "area"))
                .containsExactly(
                        "AP01-A3-0001 | old | 3",
                        "AP01-A3-0002 | old | 2",
                        "AP01-A3-0003 | old | 1",
                        "AP01-A3-0004 | now | 4");
    }

    @Test
    void row_codes_are_kept_by_the_row_they_were_given_to() {
        Ledger books = books(
                Q1,
                file("AP01").sheet("A3", PARCELS, parcel("", "Ông Ba", "3", "", ""), parcel("", "Bà Tư", "2", "", "")));
        CheckedRound round = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A3",
                                PARCELS,
                                parcel("AP01-A3-0001", "Cô Sáu", "9", "", ""),
                                parcel("AP01-A3-0001", "Ông Ba", "3.5", "", ""),
                                parcel("AP01-A3-0077", "Bà Bảy", "5", "", ""),
                                parcel("AP02-A3-0001", "Bà Tám", "5", "", ""),
                                parcel("", "Bà Tư", "2.5", "", "")));
        assertThat(findings(round))
                .containsExactly(
                        "AP01.xlsx: ERROR ROW_CODE_DUPLICATE A3!A5",
                        "AP01.xlsx: ERROR ROW_CODE_UNKNOWN A3!A7",
                        "AP01.xlsx: ERROR ROW_CODE_UNKNOWN A3!A8");
        assertThat(rows(round, "A3", "area")).containsExactly("AP01-A3-0001 | now | 3.5", "AP01-A3-0002 | now | 2.5");
    }

    @Test
    void a_meeting_of_the_period_before_told_again_is_pointed_out() {
        Ledger books = books(Q1, file("AP01").sheet("A6", MEETINGS, "5/1/2025|Họp ấp|OCOP|Giới thiệu OCOP|3|120"));
        CheckedRound round = check(
                Q2,
                books,
                file("AP01")
                        .sheet(
                                "A6",
                                MEETINGS,
                                "5/4/2025|Họp ấp|OCOP|Giới thiệu OCOP|3|120",
                                "6/4/2025|Họp ấp|OCOP||3|120"));
        assertThat(findings(round)).containsExactly("AP01.xlsx: WARNING ROW_REPEATED A6!A5");
    }

    private static String parcel(String code, String household, String area, String sheet, String parcel) {
        return code + "|" + household + "|Lúa|Xoài|" + area + "|Chuyên trồng lúa (từ 2 vụ)|Ổn định|6/2024|" + sheet
                + "|" + parcel;
    }

    private static String contract(
            String code, String season, String seller, String signed, String bought, String status) {
        return code + "|" + season + "|Lúa|Bảy Nhánh|" + seller + "|4|" + signed + "|" + bought + "||" + status;
    }
}
