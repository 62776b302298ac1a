package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.Comparison;
import vn.soxa.plan.Criterion;
import vn.soxa.plan.Plan;

/** One test a line of the table of measures: which rows count for which indicator, and why others do not. */
final class MeasureTest {

    private static final String SIGNED = " | buyer=Công ty CP Nông sản Đồng Ven | seller=THT Lúa";

    @Test
    void cooperativesCountOnceFoundedRegisteredAndActive() {
        String table = """
                A1 AP01 | name=HTX Phú Lợi Xanh | kind=Hợp tác xã | status=Đang hoạt động | founded=12/8/2025 | registration=01
                A1 AP03 | name=HTX Cũ | kind=Hợp tác xã | status=Đang hoạt động | founded=31/12/2023 | registration=02
                A1 AP04 | name=HTX Dệt | kind=Hợp tác xã | status=Đang hoạt động | field=Thương mại – dịch vụ | founded=1/2/2025 | registration=03
                A1 AP05 | name=HTX Chưa giấy | kind=Hợp tác xã | status=Đang hoạt động | founded=1/2/2025
                A1 AP06 | name=HTX Mới | kind=Hợp tác xã | status=Đang thành lập | step=4. Hội nghị thành lập
                A1 AP07 | name=THT Xoài | kind=Tổ hợp tác | status=Đang hoạt động | members=15 | founded=1/3/2025
                """;
        Consolidation figures = Rounds.consolidate("2025-Q3", table);
        assertThat(Rounds.contributions(figures, "CT1"))
                .containsExactly(
                        "1",
                        "0 SAYS Ngày cấp GCN/thành lập 31/12/2023",
                        "0 SAYS Lĩnh vực chính Thương mại – dịch vụ",
                        "0 BLANK Số GCN đăng ký",
                        "0 SAYS Tình trạng Đang thành lập",
                        "0 SAYS Loại hình Tổ hợp tác");
        assertThat(Rounds.lines(figures, "CT1", "TC1", "TC2", "TC3", "TC4"))
                .contains("CT1 1 ACHIEVED", "TC1 2025 1 TRACK", "TC2 2025 4 TRACK", "TC3 2025 15 TRACK")
                .contains("TC4 2024 0 NO_DATA", "TC4 2025 4 TRACK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đang thực hiện | signedHa | 50000",
                "Đã thu mua xong | signedHa | 50000",
                "DN không thu mua | signedHa | 20000",
                "Hộ không bán theo HĐ | signedHa | 20000",
                "Đang thỏa thuận | signedHa | 0 SAYS Tình trạng Đang thỏa thuận",
                "Hủy hợp đồng | signedHa | 0 SAYS Tình trạng Hủy hợp đồng",
                "Đang thực hiện | boughtHa | 20000",
                "Đang thực hiện | plannedHa | 60000",
                "DN không thu mua | plannedHa | 20000",
            })
    void linkedAreaFollowsStatusAndBasis(String status, String column, String expected) {
        Plan plan = Rounds.changing(Rounds.plan(), "CT2", old -> Rounds.computed(old, one -> on(one, column)));
        String row = "A2 AP01 | season=Hè Thu 2025" + SIGNED + " | signedHa=5 | boughtHa=2 | plannedHa=6 | status=";
        Consolidation figures = Rounds.consolidate(plan, "2025-Q2", row + status, List.of());
        assertThat(Rounds.contributions(figures, "CT2")).containsExactly(expected);
    }

    private static Calculation on(Calculation old, String column) {
        List<String> columns = old.columns().equals(List.of("signedHa")) ? List.of(column) : old.columns();
        return new Calculation(
                old.minus(),
                old.form(),
                old.operation(),
                columns,
                old.by(),
                old.criteria(),
                old.year(),
                old.within(),
                old.except());
    }

    @Test
    void whatWasSignedButNotBoughtStandsBesideTheTarget() {
        String table = """
                A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=A | signedHa=148.2 | status=Đã thu mua xong
                A2 AP02 | season=Hè Thu 2025 | buyer=X | seller=B | signedHa=3 | status=DN không thu mua
                A2 AP03 | season=Hè Thu 2025 | buyer=X | seller=C | signedHa=9 | status=Hủy hợp đồng
                """;
        assertThat(Rounds.lines(Rounds.consolidate("2025-Q4", table), "CT2", "CT2-KY"))
                .contains("CT2 2025 148.2 BEHIND", "CT2-KY 2025 151.2 TRACK");
    }

    @Test
    void tradersAndBlankAreasDoNotCount() {
        String table = """
                A2 AP01 | season=Hè Thu 2025 | buyer=Thương lái Tư Ghe | seller=A | signedHa=5 | boughtHa=5 | status=Đang thực hiện
                A2 AP01 | season=Hè Thu 2025 | buyer=ghe anh tư | seller=B | signedHa=5 | status=Đang thực hiện
                A2 AP01 | season=Hè Thu 2025 | buyer=Công ty Lạ | seller=C | signedHa=5 | status=Đang thực hiện
                A2 AP01 | season=Hè Thu 2025 | buyer=Công ty Lạ | seller=D | signedHa=3 | status=DN không thu mua
                """;
        Consolidation figures = Rounds.consolidate("2025-Q2", table);
        assertThat(Rounds.contributions(figures, "CT2"))
                .containsExactly(
                        "0 SAYS Doanh nghiệp thu mua Thương lái Tư Ghe",
                        "0 SAYS Doanh nghiệp thu mua ghe anh tư",
                        "50000",
                        "0 BLANK DT đã thu mua");
        assertThat(Rounds.contributions(figures, "CT2-MUA")).isEmpty();
    }

    @Test
    void seasonsAddUpAndLandIsCountedOnce() {
        String table = """
                A2 AP01 | season=Đông Xuân 2024-2025 | buyer=X | seller=THT Lúa | signedHa=10 | status=Đang thực hiện
                A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=THT lúa | signedHa=10 | status=Đang thực hiện
                A2 AP01 | season=Cả năm 2025 | buyer=X | seller=THT Lúa | signedHa=3 | status=Đang thực hiện
                A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=THT Lúa | signedHa=5 | status=Hủy hợp đồng
                """;
        Consolidation figures = Rounds.consolidate("2025-Q2", table);
        assertThat(Rounds.lines(figures, "CT2", "CT2-DAT"))
                .containsExactly(
                        "CT2 2024 0 NO_DATA", "CT2 2025 23 AT_RISK", "CT2-DAT 2024 0 NO_DATA", "CT2-DAT 2025 13 TRACK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đông Xuân 2023-2024 | 5 | 0",
                "Đông Xuân 2024-2025 | 0 | 5",
                "Mùa 2024-2025 | 0 | 5",
                "Thu Đông 2024 | 5 | 0",
                "Đông Xuân 2025-2026 | 0 | 0",
            })
    void aSeasonCountsInTheLastYearOfItsLabel(String season, String in2024, String in2025) {
        Consolidation figures = Rounds.consolidate(
                "2025-Q4", "A2 AP01 | season=" + season + SIGNED + " | signedHa=5 | status=Đang thực hiện");
        assertThat(Rounds.plain(Rounds.result(figures, "CT2", 2024).actual())).isEqualTo(in2024);
        assertThat(Rounds.plain(Rounds.result(figures, "CT2", 2025).actual())).isEqualTo(in2025);
    }

    @Test
    void parcelsCountOnceStableAndConvertedSincePlanStart() {
        String table = """
                A3 AP01 | area=0.5 | status=Ổn định | converted=6/2024 | mapSheet=14 | parcel=63 | toCrop=Xoài keo | sustainable=Có
                A3 AP03 | area=0.3 | status=Ổn định | converted=2024 | group=Cây ăn trái | toCrop=Xoài keo
                A3 AP03 | area=0.3 | status=Ổn định | converted=2024 | group=Rau màu, cây hằng năm khác | sustainable=Có
                A3 AP04 | area=0.2 | status=Ổn định | converted=12/2023 | toCrop=Mít | sustainable=Có
                A3 AP05 | area=0.2 | status=Đã trồng | converted=2/2025 | toCrop=Mít | sustainable=Có
                A3 AP06 | area=0.2 | status=Trồng lúa trở lại | converted=2/2024 | toCrop=Mít | sustainable=Có
                A3 AP07 | area=0.2 | status=Ổn định | converted=2/2024 | toCrop=Mít | sustainable=Không | riceLand=Không phải đất lúa
                """;
        Consolidation figures = Rounds.consolidate("2025-Q1", table);
        assertThat(Rounds.contributions(figures, "CT3"))
                .containsExactly(
                        "5000",
                        "3000",
                        "3000",
                        "0 SAYS Tháng, năm chuyển đổi 12/2023",
                        "0 SAYS Tình trạng Đã trồng",
                        "0 SAYS Tình trạng Trồng lúa trở lại",
                        "2000");
        assertThat(Rounds.contributions(figures, "CT3.1"))
                .containsExactly(
                        "5000",
                        "0 BLANK Bền vững (BVTV đánh giá)",
                        "0 SAYS Nhóm cây trồng Rau màu, cây hằng năm khác",
                        "0 SAYS Tháng, năm chuyển đổi 12/2023",
                        "0 SAYS Tình trạng Đã trồng",
                        "0 SAYS Tình trạng Trồng lúa trở lại",
                        "0 SAYS Bền vững (BVTV đánh giá) Không");
        assertThat(converted(table)).contains("CT3 1.5 AT_RISK");
        Criterion land = new Criterion("riceLand", Comparison.IS_NOT, List.of("Không phải đất lúa"));
        assertThat(converted(table, land)).contains("CT3 1.3 AT_RISK");
    }

    /** As an officer would have it who took the plan's start out of the sheet, and put another condition there. */
    private static List<String> converted(String table, Criterion... more) {
        Plan plan = Rounds.changing(
                Rounds.plan(),
                "CT3",
                old -> Rounds.computed(
                        old,
                        one -> with(
                                one,
                                Stream.concat(one.criteria().stream().limit(1), Stream.of(more))
                                        .toList())));
        return Rounds.lines(Rounds.consolidate(plan, "2025-Q1", table, List.of()), "CT3")
                .toList();
    }

    private static Calculation with(Calculation old, List<Criterion> criteria) {
        return new Calculation(
                old.minus(),
                old.form(),
                old.operation(),
                old.columns(),
                old.by(),
                criteria,
                old.year(),
                old.within(),
                old.except());
    }

    @Test
    void productsCountOnceInTheYearOfTheDecision() {
        String table = """
                A4 AP01 | product=Mật ong | owner=Ba Tràm | stage=Đã công nhận | stars=3 | recognised=20/11/2024 | decision=1
                A4 AP06 | product=Đường thốt nốt | owner=THT Thốt nốt | stage=Đã công nhận | stars=4 | recognised=28/8/2025 | decision=2
                A4 AP02 | product=Khăn | owner=B | stage=Hết hạn | stars=3 | recognised=20/10/2022 | decision=3
                A4 AP02 | product=Trà | owner=B | stage=Đã công nhận | stars=3 | recognised=2/2/2025 | decision=4 | again=Có
                A4 AP03 | product=Mắm | owner=B | stage=Đã công nhận | stars=2 | recognised=2/2/2025 | decision=5
                A4 AP04 | product=Gạo | owner=B | stage=Xã đánh giá
                A4 AP05 | product=Rượu | owner=B | stage=Đã công nhận
                A4 AP07 | product=Du lịch | owner=C | stage=Trình tỉnh | targetStars=5
                """;
        Consolidation figures = Rounds.consolidate("2025-Q4", table);
        assertThat(Rounds.contributions(figures, "CT4"))
                .containsExactly(
                        "1",
                        "1",
                        "0 SAYS Công nhận lại Có",
                        "0 SAYS Hạng sao đạt 2",
                        "0 SAYS Giai đoạn Xã đánh giá",
                        "0 BLANK Số quyết định",
                        "1",
                        "0 SAYS Giai đoạn Trình tỉnh");
        assertThat(Rounds.lines(figures, "CT4", "CT5"))
                .containsExactly("CT4 2024 1 ACHIEVED", "CT4 2025 1 ACHIEVED", "CT5 0 AT_RISK");
        assertThat(Rounds.result(figures, "CT5", null).step()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stage=Đã công nhận | stars=5 | recognised=1/3/2023 | 1 | 0",
                "stage=Đã công nhận | stars=5 | recognised=13/3/2022 | 0 | 0",
                "stage=Đã công nhận | stars=4 | recognised=1/3/2025 | 0 | 1",
                "stage=Đã công nhận | stars=5 | recognised=1/3/2025 | 1 | 0",
                "stage=Thu hồi | stars=5 | recognised=1/3/2025 | 0 | 0",
            })
    void fiveStarsCountWhileTheCertificateIsAlive(String stage, String stars, String day, String five, String three) {
        Consolidation figures = Rounds.consolidate(
                "2025-Q1",
                "A4 AP01 | product=A | owner=B | targetStars=5 | decision=1 | " + stage + " | " + stars + " | " + day);
        assertThat(Rounds.plain(Rounds.result(figures, "CT5", null).actual())).isEqualTo(five);
        assertThat(Rounds.plain(Rounds.result(figures, "CT4", 2025).actual())).isEqualTo(three);
    }
}
