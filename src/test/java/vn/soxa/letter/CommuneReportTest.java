package vn.soxa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.soxa.book.ExampleRound;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.RandomRows;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.DocumentSpec;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;
import vn.soxa.text.VietnameseFormat;

/** The report in words: the same figures for all addressees, and no figure that is not the engine's. */
class CommuneReportTest {
    private static final Plan PLAN = ExampleRound.PLAN;
    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d{3})*(,\\d+)?");

    @Test
    void it_tells_targets_tasks_funds_difficulties_proposals_and_what_comes_next() {
        List<String> text = words(report(ReportTo.SUPERIOR));
        assertThat(String.join("\n", text)).isEqualTo(EXPECTED.strip());
    }

    @Test
    void where_hamlets_are_called_otherwise_so_does_the_report() {
        List<Hamlet> hamlets =
                PLAN.hamlets().stream().map(CommuneReportTest::called).toList();
        Plan plan = ChangedPlan.of(PLAN).hamlets(hamlets).done();
        CheckedRound round = ExampleRound.round();
        CheckedRound there = new CheckedRound(
                plan, round.period(), round.submissions(), round.rows(), round.missing(), round.byReporter());
        String text = String.join("\n", words(CommuneReport.of(figures(there), there, ReportTo.SUPERIOR)));
        assertThat(text)
                .contains("khóm, thôn", "Thôn Hòa Thuận: ", "thôn Bình Quới")
                .doesNotContainPattern("(?<!\\p{L})[ấẤ]p(?!\\p{L})");
    }

    private static Hamlet called(Hamlet hamlet) {
        boolean town = hamlet.code().equals("AP01");
        return new Hamlet(
                hamlet.code(),
                hamlet.name(),
                hamlet.aliases(),
                hamlet.head(),
                hamlet.phone(),
                hamlet.unit(),
                hamlet.validFrom(),
                hamlet.validTo(),
                hamlet.mergedInto(),
                town ? "khóm" : "thôn");
    }

    @Test
    void the_table_of_targets_holds_the_engines_figures() {
        DocumentBlock.Table table = tables(report(ReportTo.SUPERIOR)).get(0);
        assertThat(table.rows().stream().map(row -> String.join(" | ", row)))
                .containsExactly(
                        "1 | Hợp tác xã nông nghiệp thành lập mới | HTX | 1 | 0 | 0 | 0 | Đúng tiến độ",
                        "2 | Diện tích liên kết tiêu thụ | ha | 150 | 69 | 69 | 46 | Đúng tiến độ",
                        "3 | Diện tích chuyển đổi ổn định | ha | 80 | 10,3 | 25,6 | 32 | Chậm tiến độ",
                        " | - Cây ăn trái bền vững | ha | 10 | 9,03 | 10,43 | 104,3 | Đạt",
                        "4 | Sản phẩm OCOP đạt từ 3 sao, công nhận mới | sản phẩm | 1 | 0 | 0 | 0 | Đúng tiến độ",
                        "5 | Sản phẩm OCOP 5 sao | sản phẩm | 1 | 0 | 0 | 0 | Chậm tiến độ");
    }

    @Test
    void letterhead_recipients_and_signers_are_those_of_the_addressee() {
        assertThat(Stream.of(ReportTo.values()).map(to -> letter(report(to))))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN, XÃ TÂN PHƯỚC ĐỒI; Số:          /BC-UBND; Ủy ban nhân dân thị xã Tràm Sen;"
                                + " - Như trên;, - Ban Thường vụ Đảng ủy xã;, - Thường trực UBND xã;, - Lưu: VT.;"
                                + " TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH; Bùi Văn Tấn Lộc",
                        "ỦY BAN NHÂN DÂN, XÃ TÂN PHƯỚC ĐỒI; Số:          /BC-UBND; Ban Thường vụ Đảng ủy xã;"
                                + " - Như trên;, - Thường trực HĐND xã;, - Lưu: VT.;"
                                + " TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH; Bùi Văn Tấn Lộc",
                        "; ;"
                                + " Ủy ban nhân dân xã Tân Phước Đồi;"
                                + " - Như trên;, - Lưu: hồ sơ theo dõi.; NGƯỜI BÁO CÁO; Nguyễn Minh Trí");
    }

    @Test
    void all_addressees_read_the_same_figures() {
        List<DocumentBlock> superior = figures(ReportTo.SUPERIOR);
        assertThat(superior).hasSizeGreaterThan(40);
        for (ReportTo to : ReportTo.values()) {
            assertThat(figures(to)).isEqualTo(superior);
        }
    }

    @Test
    void what_hamlets_ask_of_the_commune_is_told_to_the_commune_only() {
        assertThat(text(ReportTo.COMMUNE)).contains("Ấp Hòa Thuận đề nghị UBND xã: Xã làm việc với doanh nghiệp");
        assertThat(text(ReportTo.SUPERIOR))
                .doesNotContain("Ấp Hòa Thuận đề nghị")
                .contains("01 kiến nghị thuộc thẩm quyền của xã");
    }

    @Test
    void the_letter_upward_speaks_of_no_file_sheet_or_reckoning() {
        assertThat(text(ReportTo.SUPERIOR))
                .doesNotContain("được tính", ".xlsx", "tệp", "(trang ")
                .contains("Phụ lục I. Biểu kết quả các chỉ tiêu");
    }

    private static String text(ReportTo to) {
        return report(to).content().toString();
    }

    /** From the first heading to that of the proposals, which differ. */
    private static List<DocumentBlock> figures(ReportTo to) {
        List<DocumentBlock> all = report(to).content();
        int last = 0;
        while (!all.get(last).toString().contains("KIẾN NGHỊ, ĐỀ XUẤT")) {
            last++;
        }
        return all.subList(1, last);
    }

    @Test
    void after_the_first_of_july_2025_the_province_is_the_level_above() {
        CheckedRound round =
                new CheckedRound(PLAN, PLAN.period("2025-Q3").orElseThrow(), List.of(), List.of(), List.of(), Map.of());
        DocumentSpec spec = CommuneReport.of(figures(round), round, ReportTo.SUPERIOR);
        assertThat(spec.fields().get("to")).containsExactly("Ủy ban nhân dân tỉnh An Giang");
        assertThat(spec.fields().get("place")).containsExactly("Tân Phước Đồi, ngày       tháng 9 năm 2025");
    }

    @Test
    void no_sentence_on_targets_holds_a_figure_that_is_not_the_engines() {
        for (int seed = 0; seed < 30; seed++) {
            CheckedRound round = new CheckedRound(
                    PLAN,
                    PLAN.period("2025-Q2").orElseThrow(),
                    List.of(),
                    AcceptedRows.of("2025-Q2", RandomRows.table(new Random(seed), 60)),
                    List.of(),
                    Map.of());
            Consolidation figures = figures(round);
            Set<String> known = known(figures);
            for (String line :
                    TargetsPart.aimed(figures, List.of(), CommuneReport.WORDS).lines()) {
                assertThat(NUMBER.matcher(unnamed(line)).results().map(found -> found.group()))
                        .as(line)
                        .isNotEmpty()
                        .allSatisfy(number -> assertThat(known).contains(number));
            }
        }
    }

    private static Set<String> known(Consolidation figures) {
        Set<String> known = new TreeSet<>(Set.of("31", "12", "2024", "2025", "2026"));
        IntStream.rangeClosed(0, 11).forEach(count -> known.addAll(Set.of("" + count, "0" + count)));
        for (IndicatorResult result : figures.indicators()) {
            Stream.of(
                            result.target(),
                            result.actual(),
                            result.expected(),
                            result.thisPeriod().abs(),
                            result.old(),
                            result.remaining(),
                            result.confirmed(),
                            result.forecast())
                    .filter(Objects::nonNull)
                    .forEach(value -> known.addAll(List.of(
                            VietnameseFormat.number(value, 2),
                            VietnameseFormat.number(value.setScale(0, java.math.RoundingMode.CEILING), 2))));
            BigDecimal percent = result.percent();
            if (percent != null) {
                known.add(VietnameseFormat.number(percent, 1));
            }
        }
        return known;
    }

    /** Without the digits that belong to names. */
    private static String unnamed(String line) {
        return line.replaceAll("[35] sao", "");
    }

    private static String letter(DocumentSpec spec) {
        Map<String, List<String>> fields = spec.fields();
        List<String> agency = new ArrayList<>(fields.getOrDefault("superior", List.of()));
        agency.addAll(fields.getOrDefault("agency", List.of()));
        return String.join(
                "; ",
                String.join(", ", agency),
                String.join(", ", fields.getOrDefault("number", List.of())),
                String.join(", ", fields.getOrDefault("to", List.of())),
                String.join(", ", fields.getOrDefault("recipients", List.of())),
                String.join(", ", fields.getOrDefault("authority", List.of())),
                String.join(", ", fields.getOrDefault("signer", List.of())));
    }

    private static DocumentSpec report(ReportTo to) {
        CheckedRound round = ExampleRound.round();
        return CommuneReport.of(figures(round), round, to);
    }

    private static Consolidation figures(CheckedRound round) {
        return new Consolidator().consolidate(round, List.of());
    }

    private static List<String> words(DocumentSpec spec) {
        return spec.content().stream()
                .filter(DocumentBlock.Words.class::isInstance)
                .map(block -> ((DocumentBlock.Words) block).text())
                .toList();
    }

    private static List<DocumentBlock.Table> tables(DocumentSpec spec) {
        return spec.content().stream()
                .filter(DocumentBlock.Table.class::isInstance)
                .map(DocumentBlock.Table.class::cast)
                .toList();
    }

    private static final String EXPECTED = """
            Thực hiện Kế hoạch số 36/KH-UBND ngày 15/3/2024 của Ủy ban nhân dân xã Tân Phước Đồi thực hiện Nghị quyết số 50-NQ/ĐU về phát triển hợp tác xã nông nghiệp gắn với liên kết sản xuất, tiêu thụ nông sản và xây dựng Chương trình mỗi xã một sản phẩm giai đoạn 2024 – 2025, Ủy ban nhân dân xã Tân Phước Đồi báo cáo kết quả Quý I/2025 (số liệu chốt đến ngày 14/3/2025) như sau:
            I. ĐÁNH GIÁ CHUNG
            Báo cáo tổng hợp từ 05/08 ấp và 07/08 đầu mối. Chưa nộp hoặc phải nộp lại: ấp Srê Thnốt; ấp Thạnh Mỹ; ấp Bình Quới; Đài Truyền thanh xã. Số liệu của những nơi này lấy theo kỳ trước, nếu đã có.
            Còn 01 dòng báo cáo chờ sửa hoặc xác nhận, chưa đưa vào các số liệu dưới đây.
            Trong 06 chỉ tiêu của Kế hoạch có: 01 chỉ tiêu đạt, 03 chỉ tiêu đúng tiến độ, 02 chỉ tiêu chậm tiến độ.
            Cần tập trung: sản phẩm OCOP 5 sao; diện tích chuyển đổi ổn định.
            Có 37 nhiệm vụ: 01 thực hiện thường xuyên, 34 chưa có báo cáo, 01 đang thực hiện, 01 hoàn thành.
            II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
            1. Hợp tác xã nông nghiệp thành lập mới: chưa có HTX nào, kế hoạch đến năm 2025 là 01 HTX; đã đến bước 3 (Soạn phương án, Điều lệ), đúng tiến độ (đến nay cần đến bước 3).
            2. Diện tích liên kết tiêu thụ đạt 69 ha, bằng 46% kế hoạch năm (150 ha), đúng tiến độ (đến nay cần đạt 67,5 ha); diện tích đã ký hợp đồng, kể cả phần không thu mua: 69 ha; diện tích liên kết đã thu mua: 16,5 ha; diện tích đất liên kết, không tính trùng vụ: 69 ha; cả 08 ấp đều đã có. Trong số này có 0,5 ha lấy theo báo cáo kỳ trước, vì kỳ này chưa có báo cáo dùng được cho phần đó. Đầu mối phụ trách xác nhận 68,5 ha. Ước thực hiện cả năm 152 ha.
            3. Diện tích chuyển đổi ổn định đạt 25,6 ha, bằng 32% kế hoạch đến năm 2026 (80 ha), chậm tiến độ (đến nay cần đạt 33,33 ha); trong đó cây ăn trái bền vững 10,43 ha, bằng 104,3% kế hoạch đến năm 2026 (10 ha), vượt kế hoạch; còn 02/06 ấp đã báo chưa có (Đông Hưng, Vĩnh Phước). Ở các ấp đã báo cáo kỳ này, so với kỳ trước tăng 10,3 ha. Trong số này có 6,1 ha lấy theo báo cáo kỳ trước, vì kỳ này chưa có báo cáo dùng được cho phần đó.
            4. Sản phẩm OCOP đạt từ 3 sao, công nhận mới: chưa có sản phẩm nào, kế hoạch năm là 01 sản phẩm; đã đến bước 3 (Lập hồ sơ), đúng tiến độ (đến nay cần đến bước 3).
            5. Sản phẩm OCOP 5 sao: chưa có sản phẩm nào, kế hoạch đến năm 2025 là 01 sản phẩm; đã đến bước 2 (Đăng ký tham gia), chậm tiến độ (đến nay cần đến bước 3).
            Bảng 1. Kết quả thực hiện các chỉ tiêu
            III. KẾT QUẢ THỰC HIỆN NHIỆM VỤ, GIẢI PHÁP
            1. Công tác tuyên truyền
            Có 07 nhiệm vụ: 01 thực hiện thường xuyên, 06 chưa có báo cáo.
            - Phổ biến Nghị quyết 50 trong đội ngũ công chức, viên chức xã: Đã tổ chức 1 hội nghị.
            Số liệu theo dõi: 04 cuộc tuyên truyền, họp dân; 197 lượt người dự, trong đó nữ 29, Khmer 97; tin bài, chương trình phát thanh 04 lượt phát; thời lượng phát thanh 30 phút; 01 lớp tập huấn.
            2. Củng cố, nâng chất các tổ chức kinh tế của nông dân
            Có 04 nhiệm vụ: 04 chưa có báo cáo.
            Số liệu theo dõi: tổ hợp tác đang hoạt động 02 THT; thành viên HTX, THT 39 người.
            3. Chương trình mỗi xã một sản phẩm (OCOP)
            Có 03 nhiệm vụ: 03 chưa có báo cáo.
            Số liệu theo dõi: 01 sự kiện xúc tiến thương mại; 02 sản phẩm bán trên sàn; 01 sản phẩm OCOP được công nhận, trong đó bán trên sàn 01; tỷ lệ sản phẩm được công nhận bán trên sàn 100%; 12 đơn hàng, hợp đồng; giá trị đơn hàng, hợp đồng 15,5 triệu đồng.
            4. Kinh tế hợp tác, chuyển dịch cơ cấu kinh tế nông nghiệp
            Có 05 nhiệm vụ: 04 chưa có báo cáo, 01 đang thực hiện.
            - Lập và thực hiện kế hoạch vùng cây ăn trái chuyên canh: Đang khảo sát.
            Chưa phát sinh số liệu theo dõi.
            5. Khoa học - công nghệ, chuyển đổi số, đổi mới sáng tạo
            Có 03 nhiệm vụ: 03 chưa có báo cáo.
            Số liệu theo dõi: 01 mã số vùng trồng đã cấp; diện tích có mã số vùng trồng 12,25 ha.
            6. Cơ chế, chính sách phát triển kinh tế nông nghiệp
            Có 01 nhiệm vụ: 01 chưa có báo cáo.
            Số liệu theo dõi: 12 người vay; giải ngân 350,5 triệu đồng; dư nợ 1.200,25 triệu đồng, trong đó nợ quá hạn 20 triệu đồng.
            7. Hợp tác, liên kết sản xuất theo chuỗi giá trị
            Có 02 nhiệm vụ: 02 chưa có báo cáo.
            Số liệu theo dõi: 01 mô hình đang thực hiện; diện tích mô hình đã nhân rộng 2,5 ha.
            8. Tổ chức thực hiện, kiểm tra, giám sát
            Có 11 nhiệm vụ: 10 chưa có báo cáo, 01 hoàn thành.
            - Chủ trì chỉ tiêu lập hợp tác xã nông nghiệp mới: Xong.
            Số liệu theo dõi: 01 cuộc giám sát, phản biện, góp ý.
            - Hội Nông dân: Giám sát liên kết; Chậm thu mua.
            IV. KINH PHÍ THỰC HIỆN
            Dự toán kinh phí năm 2025 là 350 triệu đồng; đã chi lũy kế 12,5 triệu đồng, bằng 3,6% dự toán.
            Bảng 2. Kinh phí theo nguồn, năm 2025 (triệu đồng)
            V. KHÓ KHĂN, VƯỚNG MẮC VÀ NGUYÊN NHÂN
            - Diện tích chuyển đổi ổn định chậm tiến độ: Hộ dân chờ giá giống.
            - Sản phẩm OCOP 5 sao chậm tiến độ; chưa có báo cáo về nguyên nhân.
            - Ấp Hòa Thuận: Doanh nghiệp chậm thu mua.
            VI. KIẾN NGHỊ, ĐỀ XUẤT
            - Điều chỉnh sản phẩm OCOP 5 sao: 01 sản phẩm đến 2025; đề nghị: Lùi đến 2026; lý do: Hồ sơ trung ương kéo dài.
            Ngoài ra có 01 kiến nghị thuộc thẩm quyền của xã, Ủy ban nhân dân xã đang xem xét, giải quyết.
            VII. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI
            - Tập trung thực hiện các chỉ tiêu còn chậm: diện tích chuyển đổi ổn định; sản phẩm OCOP 5 sao.
            - Đôn đốc các nơi chưa nộp hoặc phải nộp lại báo cáo: ấp Srê Thnốt; ấp Thạnh Mỹ; ấp Bình Quới; Đài Truyền thanh xã.
            VIII. PHỤ LỤC KÈM THEO
            Phụ lục I. Biểu kết quả các chỉ tiêu.
            Phụ lục II. Biểu kết quả theo ấp.
            Phụ lục III. Biểu tiến độ thực hiện nhiệm vụ.
            Phụ lục IV. Biểu kinh phí thực hiện.
            Phụ lục V. Biểu tổng hợp khó khăn, kiến nghị.
            Trên đây là Báo cáo kết quả thực hiện Quý I/2025, Ủy ban nhân dân xã Tân Phước Đồi kính báo cáo Ủy ban nhân dân thị xã Tràm Sen./.
            """;
}
