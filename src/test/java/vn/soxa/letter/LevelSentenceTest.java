package vn.soxa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.book.ExampleRound;
import vn.soxa.book.Outcomes;
import vn.soxa.plan.ChangedIndicator;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Direction;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.Pace;
import vn.soxa.plan.Plan;

class LevelSentenceTest {
    private static final Plan EXAMPLE = ExampleRound.PLAN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_MOST | ACHIEVED | 2.4 | Tỷ lệ hộ nghèo là 2,4% (không quá 2,5%): đạt.",
                "AT_MOST | BEHIND | 4 | Tỷ lệ hộ nghèo là 4% (không quá 2,5%): vượt 1,5 điểm phần trăm.",
                "AT_MOST | MISSED | 4 | Tỷ lệ hộ nghèo là 4% (không quá 2,5%): vượt 1,5 điểm phần trăm.",
                "AT_LEAST | ACHIEVED | 2.5 | Tỷ lệ hộ nghèo đạt 2,5% (kế hoạch 2,5%): đạt.",
                "AT_LEAST | BEHIND | 2 | Tỷ lệ hộ nghèo đạt 2% (kế hoạch 2,5%): còn thiếu 0,5 điểm phần trăm."
            })
    void a_level_is_never_told_as_a_percent_of_its_target(
            Direction direction, String status, String actual, String sentence) {
        Plan plan = with(ChangedIndicator.bare("TT1", "%")
                .named("TT1", "Tỷ lệ hộ nghèo", "%")
                .kind(IndicatorKind.ANNUAL_FLOOR)
                .aimed(direction, Pace.HELD, Map.of(2025, new BigDecimal("2.5")))
                .divides("TT2", "TT3")
                .done());
        var result = new Outcomes(plan).of("TT1 2025 " + status + " target=2.5 XA=" + actual + " actual=" + actual);
        TargetSentence sentences =
                new TargetSentence(TargetSentenceTest.figures(plan, "2025-Q1"), List.of(), CommuneReport.WORDS);
        assertThat(sentences.of(result, List.of())).startsWith(sentence).doesNotContain("kế hoạch năm", "%  kế hoạch");
    }

    private static Plan with(Indicator indicator) {
        return ChangedPlan.of(EXAMPLE)
                .indicators(List.of(indicator))
                .allotments(List.of())
                .done();
    }
}
