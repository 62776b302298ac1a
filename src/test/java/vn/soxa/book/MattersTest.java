package vn.soxa.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;

/** What the first page and the picture give leaders to settle. */
class MattersTest {
    private static final CheckedRound ROUND = ExampleRound.round();

    @Test
    void who_has_not_reported_is_named_with_whom_to_call() {
        Heading heading = new Heading(ROUND.plan(), ROUND.period());
        assertThat(matters(ROUND).all(heading::called))
                .filteredOn(matter -> matter.kind() == Matter.Kind.SENT)
                .singleElement()
                .satisfies(matter -> assertThat(matter.text())
                        .startsWith("Đã nộp 12/16 nơi. Chưa nộp: Srê Thnốt (gọi 0900000106); ")
                        .contains("Bình Quới (gọi 0900000108)"));
        assertThat(text(ROUND, Matter.Kind.SENT))
                .containsExactly("Đã nộp 12/16 nơi. Chưa nộp: Srê Thnốt; Thạnh Mỹ; Bình Quới; Đài Truyền thanh xã.");
    }

    @Test
    void all_reported_is_said_too() {
        CheckedRound all =
                new CheckedRound(ROUND.plan(), ROUND.period(), ROUND.submissions(), ROUND.rows(), List.of(), Map.of());
        assertThat(text(all, Matter.Kind.SENT)).containsExactly("Cả 16 nơi đã nộp.");
    }

    @Test
    void a_target_that_falls_short_says_by_how_much_whose_it_is_and_why() {
        assertThat(text(ROUND, Matter.Kind.TARGET))
                .contains(
                        "Sản phẩm OCOP 5 sao: mới đến bước 2/8, cần đến bước 3. Phan Văn Đông: chưa nêu nguyên nhân",
                        "Diện tích chuyển đổi ổn định: được 25,6/80 ha; đến nay cần 33,33, còn thiếu 7,73 ha."
                                + " Trần Quốc Khải: Hộ dân chờ giá giống");
    }

    @Test
    void what_waits_is_counted_for_each_reporter() {
        assertThat(text(ROUND, Matter.Kind.WAITING))
                .containsExactly("1 chỗ phải sửa hoặc xác nhận: Hòa Thuận (1)."
                        + " Trả lời xong cũng không đổi chỉ tiêu nào có kế hoạch.");
    }

    @Test
    void tasks_not_begun_are_named_with_who_answers_for_them() {
        CheckedRound more =
                with("B2 XA | task=III.2.a | status=Chưa thực hiện\nB2 XA | task=V.1.c | status=Chưa thực hiện");
        assertThat(text(more, Matter.Kind.TASK))
                .containsExactly(
                        "Chưa thực hiện (2): Soạn và trình duyệt đề án khuyến nông cộng đồng của xã – Lê Thị Cẩm Tú;"
                                + " Đề xuất sửa đổi, bổ sung khi thực tế thay đổi – Nguyễn Minh Trí.");
        assertThat(text(ROUND, Matter.Kind.TASK)).isEmpty();
    }

    @Test
    void of_many_tasks_three_are_named_and_the_others_counted() {
        CheckedRound more = with(String.join(
                "\n",
                Stream.of("III.2.a", "III.2.b", "III.2.c", "III.2.d", "V.1.c")
                        .map(task -> "B2 XA | task=" + task + " | status=Chưa thực hiện")
                        .toList()));
        assertThat(text(more, Matter.Kind.TASK))
                .singleElement()
                .asString()
                .startsWith("Chưa thực hiện (5): ")
                .endsWith("; và 2 nhiệm vụ nữa.");
    }

    @Test
    void what_is_asked_for_is_told_with_whom_it_is_asked_of() {
        assertThat(text(ROUND, Matter.Kind.PROPOSAL))
                .containsExactly("1 kiến nghị của các ấp: Hòa Thuận – Xã làm việc với doanh nghiệp (gửi UBND xã)."
                        + " 1 đề xuất điều chỉnh: Sản phẩm OCOP 5 sao – Lùi đến 2026.");
    }

    private static CheckedRound with(String rows) {
        List<AcceptedRow> all = Stream.concat(ROUND.rows().stream(), AcceptedRows.of("2025-Q1", rows).stream())
                .toList();
        return new CheckedRound(
                ROUND.plan(), ROUND.period(), ROUND.submissions(), all, ROUND.missing(), ROUND.byReporter());
    }

    private static List<String> text(CheckedRound round, Matter.Kind kind) {
        return matters(round).all().stream()
                .filter(matter -> matter.kind() == kind)
                .map(Matter::text)
                .toList();
    }

    private static Matters matters(CheckedRound round) {
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        return new Matters(figures, round, Assessment.of(figures, round));
    }
}
