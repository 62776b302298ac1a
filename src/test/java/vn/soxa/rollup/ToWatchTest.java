package vn.soxa.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.ledger.Summary;

/** Whom the level above should ask, though no target is behind. */
class ToWatchTest {

    @Test
    void a_commune_with_nothing_but_reports_to_mend_is_to_be_watched() {
        CommuneBook mending = book("A", Map.of("REPORTERS", 16, "ACCEPTED", 12, "PARTLY", 3, "REJECTED", 1));
        ToWatch watch = watch(List.of(), mending, book("B", Map.of("REPORTERS", 16, "ACCEPTED", 15, "NOT_SENT", 1)));
        assertThat(watch.all()).containsExactly(mending);
        assertThat(watch.why(mending, List.of())).isEqualTo("4 nơi còn chỗ phải sửa");
        assertThat(watch.sentence()).isEqualTo("Đã cộng 2 xã: 1 xã còn báo cáo phải sửa.");
    }

    @Test
    void a_commune_of_which_nobody_sent_anything_is_to_be_watched() {
        CommuneBook silent = book("A", Map.of("REPORTERS", 16, "NOT_SENT", 16));
        ToWatch watch = watch(List.of(), silent);
        assertThat(watch.all()).containsExactly(silent);
        assertThat(watch.why(silent, List.of())).isEqualTo("chưa nơi nào nộp (0/16)");
    }

    /** A file of several communes tells which of them it means. */
    @Test
    void a_commune_whose_workbook_is_not_counted_whole_is_to_be_watched() {
        Finding unit = Finding.ofFile(FindingCode.COMMUNE_INDICATOR_OTHER_UNIT, "commune", "xã A", "code", "CT2");
        Map<String, Integer> all = Map.of("REPORTERS", 2, "ACCEPTED", 2);
        CommuneBook open = book("A", all);
        ToWatch watch = watch(List.of(unit), open, book("B", all));
        assertThat(watch.all()).containsExactly(open);
        assertThat(watch.why(open, List.of())).contains("Cần xem lại");
        assertThat(watch(List.of(), open, book("B", all)).all()).isEmpty();
        assertThat(watch(List.of(), open).sentence()).contains("xã nào cũng đủ báo cáo");
    }

    private static ToWatch watch(List<Finding> findings, CommuneBook... books) {
        List<ReadFile> files = List.of(new ReadFile("tong.xlsx", List.of(books), findings));
        RolledUp rolled = new RolledUp("2025-Q1", null, List.of(books), List.of(), List.of(), files);
        return ToWatch.of(rolled, new CommuneLines(rolled, 2025, file -> file));
    }

    private static CommuneBook book(String code, Map<String, Integer> sent) {
        Map<String, String> about = Map.of("commune", code, "communeName", "xã " + code);
        Summary summary = new Summary(about, List.of(), List.of(), List.of(), sent);
        return new CommuneBook(summary, "tong.xlsx", code + ".xlsx", 0);
    }
}
