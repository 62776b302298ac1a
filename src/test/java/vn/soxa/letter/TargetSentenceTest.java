package vn.soxa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.book.Outcomes;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.plan.Allotment;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Figures of the engine, and the sentences an office would sign. */
class TargetSentenceTest {

    private static final Plan EXAMPLE =
            PlanReader.read(PlanRows.embedded().withExample()).plan();

    @Test
    void an_amount_of_the_year() {
        check(all(), "2025-Q1", """
                CT2 2025 BEHIND target=150 expected=67.5 actual=41.2 AP01=12 AP02=9 AP03=8 AP05=8 AP07=4.2
                  → Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha); còn 03/08 ấp chưa có (Đông Hưng, Srê Thnốt, Bình Quới).
                CT2 2025 ON_TRACK target=150 expected=67.5 actual=68.5 AP01=18 AP02=12 AP03=9 AP04=3.5 AP05=14 AP06=6 AP07=6
                  → Diện tích liên kết tiêu thụ đạt 68,5 ha, bằng 45,7% kế hoạch năm (150 ha), đúng tiến độ (đến nay cần đạt 67,5 ha); còn 01/08 ấp chưa có (ấp Bình Quới).
                CT2 2025 AT_RISK target=150 expected=67.5 actual=12 AP01=12
                  → Diện tích liên kết tiêu thụ đạt 12 ha, bằng 8% kế hoạch năm (150 ha), có nguy cơ không đạt (đến nay cần đạt 67,5 ha); còn 07/08 ấp chưa có (Hòa Thuận, Tân Định, Đông Hưng, Vĩnh Phước, Srê Thnốt và 02 ấp khác).
                CT2 2025 AT_RISK target=150 expected=67.5
                  → Diện tích liên kết tiêu thụ: chưa có kết quả, kế hoạch năm là 150 ha, có nguy cơ không đạt (đến nay cần đạt 67,5 ha); cả 08 ấp chưa có.
                CT2 2025 ACHIEVED target=150 expected=150 actual=150 AP01=20 AP02=20 AP03=20 AP04=20 AP05=20 AP06=20 AP07=20 AP08=10
                  → Diện tích liên kết tiêu thụ đạt 150 ha, bằng 100% kế hoạch năm (150 ha), đạt kế hoạch; cả 08 ấp đều đã có.
                CT2 2025 ACHIEVED target=150 expected=150 actual=1251.25 AP01=1251.25
                  → Diện tích liên kết tiêu thụ đạt 1.251,25 ha, bằng 834,2% kế hoạch năm (150 ha), vượt kế hoạch; còn 07/08 ấp chưa có (Hòa Thuận, Tân Định, Đông Hưng, Vĩnh Phước, Srê Thnốt và 02 ấp khác).
                CT2 2024 MISSED target=150 expected=150 actual=121.4 XA=121.4
                  → Diện tích liên kết tiêu thụ đạt 121,4 ha, bằng 80,9% kế hoạch năm 2024 (150 ha), không đạt kế hoạch (đã hết hạn ngày 31/12/2024, còn thiếu 28,6 ha).
                CT2 2025 NO_DATA target=150 expected=67.5
                  → Diện tích liên kết tiêu thụ: chưa có số liệu (kế hoạch năm: 150 ha).
                CT2 2026 TRACK actual=12.5 AP01=12.5
                  → Diện tích liên kết tiêu thụ: 12,5 ha (năm 2026 không giao kế hoạch).
                CT2 2026 TRACK target=0
                  → Diện tích liên kết tiêu thụ: chưa phát sinh (năm 2026 không giao kế hoạch).
                CT2 2026 NO_DATA
                  → Diện tích liên kết tiêu thụ: chưa có số liệu.
                CT2 2025 BEHIND target=150 expected=67.5 actual=41.2 before=30 old=6.6 confirmed=41 forecast=152 XA=41.2
                  → Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha). So với kỳ trước tăng 11,2 ha. Trong số này có 6,6 ha lấy theo báo cáo kỳ trước, vì kỳ này chưa có báo cáo dùng được cho phần đó. Đầu mối phụ trách xác nhận 41 ha. Ước thực hiện cả năm 152 ha.
                CT2 2025 BEHIND target=150 expected=67.5 actual=41.2 before=45 confirmed=41.2 XA=41.2
                  → Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha). So với kỳ trước giảm 3,8 ha.
                CT2 2025 BEHIND target=150 expected=67.5 actual=41.2 before=41.2 XA=41.2
                  → Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha). Không thay đổi so với kỳ trước.
                CT2 2025 BEHIND target=150 expected=67.5 actual=41.2 confirmed=44 difference=thêm_hợp_đồng XA=41.2
                  → Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha). Đầu mối phụ trách xác nhận 44 ha (lý do: thêm_hợp_đồng).
                CT2 2025 NO_DATA target=150 expected=67.5 confirmed=44 difference=biểu_năm_chưa_đến_kỳ
                  → Diện tích liên kết tiêu thụ: chưa có số liệu (kế hoạch năm: 150 ha). Đầu mối phụ trách xác nhận 44 ha (lý do: biểu_năm_chưa_đến_kỳ).
                CT2 2025 BEHIND target=150 expected=67.5 actual=41.2 before=50 unheard=10 XA=41.2
                  → Diện tích liên kết tiêu thụ đạt 41,2 ha, bằng 27,5% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha). Ở các ấp đã báo cáo kỳ này, so với kỳ trước tăng 1,2 ha.
                """);
    }

    @Test
    void of_what_is_counted_no_part_is_asked_and_a_verb_is_not_said_twice() {
        Plan plan = PlanReader.read(
                        PlanRows.shipped(List.of("nong-thon-moi-2026-2030")).withHamlets(List.of("Một", "Hai")))
                .plan();
        check(plan, "2026-Q1", """
                NM3 2026 AT_RISK target=9000 expected=3452.05 actual=162 AP01=162
                  → Cây xanh trồng mới: 162 cây, bằng 1,8% kế hoạch năm (9.000 cây), có nguy cơ không đạt (đến nay cần đạt 3.453 cây); còn 01/02 ấp chưa có (ấp Hai).
                CS3 2026 AT_RISK target=6000 expected=2301.37 actual=145 AP01=145
                  → Lượt người được Tổ CNSCĐ hướng dẫn: 145 lượt người, bằng 2,4% kế hoạch năm (6.000 lượt người), có nguy cơ không đạt (đến nay cần đạt 2.302 lượt người); còn 01/02 ấp chưa có (ấp Hai).
                """);
    }

    @Test
    void with_one_hamlet_some_allotted_or_another_basis() {
        check(hamlets(1, List.of()), "2025-Q1", """
                CT2 2025 AT_RISK target=150 expected=67.5
                  → Diện tích liên kết tiêu thụ: chưa có kết quả, kế hoạch năm là 150 ha, có nguy cơ không đạt (đến nay cần đạt 67,5 ha); ấp Phú Lợi chưa có.
                CT2 2025 BEHIND target=150 expected=67.5 actual=40 AP01=40
                  → Diện tích liên kết tiêu thụ đạt 40 ha, bằng 26,7% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha).
                """);
        check(hamlets(8, List.of(share("AP01", "30"), share("AP02", "20"), share("AP03", "0"))), "2025-Q1", """
                CT2 2025 BEHIND target=150 expected=67.5 actual=40 AP01=40
                  → Diện tích liên kết tiêu thụ đạt 40 ha, bằng 26,7% kế hoạch năm (150 ha), chậm tiến độ (đến nay cần đạt 67,5 ha); còn 01/02 ấp được giao chưa có (ấp Hòa Thuận).
                """);
        Plan plan = all();
        plan.unit().put("basisCT2", "DT đã thu mua");
        check(plan, "2025-Q1", """
                CT2 2025 AT_RISK target=150 expected=67.5
                  → Diện tích liên kết tiêu thụ: chưa có kết quả, kế hoạch năm là 150 ha, có nguy cơ không đạt (đến nay cần đạt 67,5 ha); cả 08 ấp chưa có.
                """);
    }

    @Test
    void a_stock_and_the_part_of_it() {
        check(all(), "2025-Q1", """
                CT3 - ON_TRACK target=80 expected=33.333333 actual=41.6 before=38 AP01=6 AP02=4 AP03=9 AP04=12 AP05=3 AP06=4 AP07=3.6 + CT3.1 - BEHIND target=10 expected=4.166667 actual=4.1
                  → Diện tích chuyển đổi ổn định đạt 41,6 ha, bằng 52% kế hoạch đến năm 2026 (80 ha), đúng tiến độ (đến nay cần đạt 33,33 ha); trong đó cây ăn trái bền vững 4,1 ha, bằng 41% kế hoạch đến năm 2026 (10 ha), chậm tiến độ (đến nay cần đạt 4,17 ha); còn 01/08 ấp chưa có (ấp Bình Quới). So với kỳ trước tăng 3,6 ha.
                CT3 - BEHIND target=80 expected=33.3 actual=20 XA=20 + CT3.1 - AT_RISK target=10 expected=4.2
                  → Diện tích chuyển đổi ổn định đạt 20 ha, bằng 25% kế hoạch đến năm 2026 (80 ha), chậm tiến độ (đến nay cần đạt 33,3 ha); trong đó cây ăn trái bền vững chưa có kết quả (kế hoạch đến năm 2026: 10 ha), có nguy cơ không đạt (đến nay cần đạt 4,2 ha).
                CT3 - BEHIND target=80 expected=33.3 actual=20 XA=20 + CT3.1 - NO_DATA target=10
                  → Diện tích chuyển đổi ổn định đạt 20 ha, bằng 25% kế hoạch đến năm 2026 (80 ha), chậm tiến độ (đến nay cần đạt 33,3 ha); trong đó cây ăn trái bền vững chưa có số liệu.
                CT3 - MISSED target=80 expected=80 actual=55.4 XA=55.4 + CT3.1 - ACHIEVED target=10 actual=10
                  → Diện tích chuyển đổi ổn định đạt 55,4 ha, bằng 69,3% kế hoạch đến năm 2026 (80 ha), không đạt kế hoạch (đã hết hạn ngày 31/12/2026, còn thiếu 24,6 ha); trong đó cây ăn trái bền vững 10 ha, bằng 100% kế hoạch đến năm 2026 (10 ha), đạt kế hoạch.
                CT2 2025 ON_TRACK target=150 expected=0 actual=12 XA=12 + CT2-MUA 2025 TRACK actual=4.5 + CT2-DAT 2025 TRACK
                  → Diện tích liên kết tiêu thụ đạt 12 ha, bằng 8% kế hoạch năm (150 ha), đúng tiến độ; diện tích liên kết đã thu mua: 4,5 ha; diện tích đất liên kết, không tính trùng vụ: chưa phát sinh.
                """);
    }

    @Test
    void a_target_of_steps() {
        check(all(), "2025-Q1", """
                CT1 - ON_TRACK target=1 step=3 needed=3
                  → Hợp tác xã nông nghiệp thành lập mới: chưa có HTX nào, kế hoạch đến năm 2025 là 01 HTX; đã đến bước 3 (Soạn phương án, Điều lệ), đúng tiến độ (đến nay cần đến bước 3).
                CT1 - ON_TRACK target=1 step=3 needed=3 before=0
                  → Hợp tác xã nông nghiệp thành lập mới: chưa có HTX nào, kế hoạch đến năm 2025 là 01 HTX; đã đến bước 3 (Soạn phương án, Điều lệ), đúng tiến độ (đến nay cần đến bước 3).
                CT1 - BEHIND target=1 step=2 needed=3
                  → Hợp tác xã nông nghiệp thành lập mới: chưa có HTX nào, kế hoạch đến năm 2025 là 01 HTX; đã đến bước 2 (Đã có sáng lập viên), chậm tiến độ (đến nay cần đến bước 3).
                CT1 - AT_RISK target=1 step=0 needed=3
                  → Hợp tác xã nông nghiệp thành lập mới: chưa có HTX nào, kế hoạch đến năm 2025 là 01 HTX; chưa thực hiện bước nào, có nguy cơ không đạt (đến nay cần đến bước 3).
                CT1 - ACHIEVED target=1 actual=1 step=6 needed=6
                  → Hợp tác xã nông nghiệp thành lập mới: 01 HTX, bằng 100% kế hoạch đến năm 2025 (01 HTX), đạt kế hoạch.
                CT1 - ACHIEVED target=1 actual=2 step=6 needed=6
                  → Hợp tác xã nông nghiệp thành lập mới: 02 HTX, bằng 200% kế hoạch đến năm 2025 (01 HTX), vượt kế hoạch.
                CT1 - NO_DATA target=1 step=0 needed=3
                  → Hợp tác xã nông nghiệp thành lập mới: chưa có số liệu (kế hoạch đến năm 2025: 01 HTX).
                CT4 2025 ON_TRACK target=1 step=3 needed=3
                  → Sản phẩm OCOP đạt từ 3 sao, công nhận mới: chưa có sản phẩm nào, kế hoạch năm là 01 sản phẩm; đã đến bước 3 (Lập hồ sơ), đúng tiến độ (đến nay cần đến bước 3).
                CT4 2025 BEHIND target=2 actual=1 step=4 needed=8
                  → Sản phẩm OCOP đạt từ 3 sao, công nhận mới: 01 sản phẩm, bằng 50% kế hoạch năm (02 sản phẩm); đã đến bước 4 (Xã đánh giá), chậm tiến độ (đến nay cần đến bước 8).
                CT5 - MISSED target=1 step=6 needed=8
                  → Sản phẩm OCOP 5 sao: chưa có sản phẩm nào, kế hoạch đến năm 2025 là 01 sản phẩm; đã đến bước 6 (Trình tỉnh), không đạt kế hoạch (đã hết hạn ngày 31/12/2025).
                """);
    }

    @Test
    void a_figure_that_is_only_followed() {
        check(all(), "2025-Q1", """
                TT1 2025 TRACK actual=5 XA=5
                  → Cuộc tuyên truyền, họp dân: 05 cuộc (năm 2025 không giao kế hoạch).
                XT3 2025 TRACK actual=50 XA=50
                  → Tỷ lệ sản phẩm được công nhận bán trên sàn: 50% (năm 2025 không giao kế hoạch).
                """);
    }

    private static void check(Plan plan, String period, String table) {
        TargetSentence sentences = new TargetSentence(figures(plan, period), List.of(), CommuneReport.WORDS);
        List<String> found = new ArrayList<>();
        for (String line : table.lines().toList()) {
            if (!line.startsWith("  →")) {
                List<IndicatorResult> results = Stream.of(line.split(" \\+ ", -1))
                        .map(new Outcomes(plan)::of)
                        .toList();
                found.add(line + "\n  → " + sentences.of(results.get(0), results.subList(1, results.size())));
            }
        }
        assertThat(String.join("\n", found)).isEqualTo(table.strip());
    }

    static Consolidation figures(Plan plan, String period) {
        CheckedRound nobody =
                new CheckedRound(plan, plan.period(period).orElseThrow(), List.of(), List.of(), List.of(), Map.of());
        return new Consolidator().consolidate(nobody, List.of());
    }

    private static Plan all() {
        return hamlets(8, List.of());
    }

    private static Allotment share(String hamlet, String target) {
        return new Allotment("CT2", hamlet, 2025, new java.math.BigDecimal(target));
    }

    private static Plan hamlets(int count, List<Allotment> shares) {
        List<Hamlet> hamlets = EXAMPLE.hamletsIn(2025).stream().limit(count).collect(Collectors.toList());
        return ChangedPlan.of(EXAMPLE).hamlets(hamlets).allotments(shares).done();
    }
}
