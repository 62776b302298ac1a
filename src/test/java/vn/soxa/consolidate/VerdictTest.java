package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Expected to date and the words for it, as the plan's table of statuses has them. */
final class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, CT2, 2025, 67.5",
        "2025-Q2, CT2, 2025, 112.5",
        "2025-Q3, CT2, 2025, 150",
        "2025-Q4, CT2, 2025, 150",
        "2025-6T, CT2, 2025, 112.5",
        "2025-Q1, CT2, 2024, 150",
        "2025-Q1, CT3, , 33.333333",
        "2025-Q4, CT3, , 53.333333",
        "2026-Q4, CT3, , 80",
        "2025-Q4, CT3.1, , 6.666667",
        "2025-Q1, CT5, , none",
        "2025-Q1, TT1, 2025, none",
    })
    void expectedToDate(String period, String code, Integer year, String expected) {
        BigDecimal figure =
                Rounds.result(Rounds.consolidate(period, ""), code, year).expected();
        assertThat(figure == null ? "none" : Rounds.plain(figure)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 67.5, ON_TRACK",
        "2025-Q1, 67.4999, BEHIND",
        "2025-Q1, 33.75, BEHIND",
        "2025-Q1, 33.7499, AT_RISK",
        "2025-Q1, 150, ACHIEVED",
        "2025-Q4, 149.9999, BEHIND",
        "2025-Q4, 74, AT_RISK",
    })
    void annualFloor(String period, String hectares, Status expected) {
        Consolidation figures = Rounds.consolidate(
                period,
                "A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=A | status=Đang thực hiện | signedHa=" + hectares);
        assertThat(Rounds.result(figures, "CT2", 2025).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 33.3333, BEHIND",
        "2025-Q1, 33.3334, ON_TRACK",
        "2025-Q1, 16, AT_RISK",
        "2026-Q4, 79.9999, BEHIND",
        "2027-Q1, 79.9999, MISSED",
        "2027-Q1, 80, ACHIEVED",
    })
    void cumulative(String period, String hectares, Status expected) {
        Consolidation figures = Rounds.consolidate(
                period, "A3 AP01 | status=Ổn định | converted=2/2024 | toCrop=Mít | area=" + hectares);
        assertThat(Rounds.result(figures, "CT3", null).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, Lập hồ sơ, ON_TRACK",
        "2025-Q1, Đăng ký tham gia, BEHIND",
        "2025-Q1, Ý tưởng, AT_RISK",
        "2025-Q2, Lập hồ sơ, BEHIND",
        "2025-Q3, Xã đánh giá, AT_RISK",
        "2025-Q4, Trình tỉnh, AT_RISK",
        "2025-Q4, Trình Trung ương, BEHIND",
        "2026-Q1, Trình Trung ương, MISSED",
    })
    void stepsOfFiveStars(String period, String stage, Status expected) {
        Consolidation figures =
                Rounds.consolidate(period, "A4 AP01 | product=A | owner=B | targetStars=5 | stage=" + stage);
        assertThat(Rounds.result(figures, "CT5", null).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-Q1, 3. Soạn phương án, ON_TRACK",
        "2025-Q2, 3. Soạn phương án, BEHIND",
        "2025-Q2, 2. Đã có sáng lập viên, AT_RISK",
        "2025-Q3, 4. Hội nghị thành lập, AT_RISK",
    })
    void stepsOfFounding(String period, String step, Status expected) {
        String full = step.startsWith("3") ? step + ", Điều lệ" : step;
        Consolidation figures = Rounds.consolidate(
                period, "A1 AP01 | name=HTX | kind=Hợp tác xã | status=Đang thành lập | step=" + full);
        assertThat(Rounds.result(figures, "CT1", null).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-Q1, AT_RISK", "2025-Q4, AT_RISK", "2026-Q1, MISSED"})
    void aFormWithNothingThatCountsIsZeroAndNotUnknown(String period, Status expected) {
        Consolidation figures = Rounds.consolidate(period, "A1 AP01 | name=T | kind=Tổ hợp tác | status=Tạm ngừng");
        assertThat(Rounds.result(figures, "CT1", null).status()).isEqualTo(expected);
        assertThat(Rounds.result(figures, "TC1", figures.period().year()).status())
                .isEqualTo(Status.TRACK);
    }

    @ParameterizedTest
    @CsvSource({"CT1, ", "CT2, 2025", "CT3, ", "CT4, 2025", "TT1, 2025"})
    void withoutAnyFormNothingIsKnown(String code, Integer year) {
        assertThat(Rounds.result(Rounds.consolidate("2025-Q1", ""), code, year).status())
                .isEqualTo(Status.NO_DATA);
    }

    @ParameterizedTest
    @CsvSource({"68.5, 45.7", "150, 100", "148.2, 98.8", "0.01, 0"})
    void percentHasOneDecimal(String hectares, String percent) {
        Consolidation figures = Rounds.consolidate(
                "2025-Q4",
                "A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=A | status=Đang thực hiện | signedHa=" + hectares);
        assertThat(Rounds.plain(Objects.requireNonNull(
                        Rounds.result(figures, "CT2", 2025).percent())))
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"CT2, 2024, 121.4, MISSED", "CT2-MUA, 2024, 108, TRACK", "CT3, , 0, NO_DATA"})
    void openingFiguresCountForTheirYearOnly(String code, Integer year, String actual, Status status) {
        Consolidation figures = Rounds.consolidate(Rounds.example(), "2025-Q1", "", List.of());
        IndicatorResult result = Rounds.result(figures, code, year);
        assertThat(Rounds.plain(result.actual())).isEqualTo(actual);
        assertThat(result.status()).isEqualTo(status);
    }
}
