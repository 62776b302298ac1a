package vn.soxa.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.check.AcceptedRow;
import vn.soxa.check.AcceptedRows;
import vn.soxa.check.CheckedRound;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.text.Messages;

/** What a hamlet's figures say against those of its own earlier periods: the earlier figure is said. */
final class AgainstHistoryTest {

    private static final List<String> PERIODS = List.of("2024-Q4", "2025-Q1", "2025-Q2");
    private static final String PARCEL = "A3 AP01 | status=Ổn định | converted=2/2024 | toCrop=Bắp nếp | area=";
    private static final String LINKED =
            "A2 AP01 | season=Hè Thu 2025 | buyer=X | seller=A | status=Đang thực hiện | signedHa=";
    private static final String CLASS = "A6 AP01 | kind=Họp dân | times=1 | participants=";

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "CT3 > 9 9.5 9.5 > ''",
                "CT3 > 9 9.5 9.2 > AP01 STOCK_FELL CT3 Diện tích chuyển đổi ổn định của ấp Phú Lợi: số 9,2 ha thấp hơn kỳ trước (9,5 ha, Quý I/2025), mà số này thường chỉ tăng.",
                "CT3 > 9 9.5 95 > AP01 FIGURE_UNLIKE_BEFORE CT3 Diện tích chuyển đổi ổn định của ấp Phú Lợi: số kỳ này 95 ha khác xa các kỳ trước (nhiều nhất 9,5 ha, Quý I/2025).",
                "CT2 > 1 18 12 > AP01 STOCK_FELL CT2 Diện tích liên kết tiêu thụ (ha gieo trồng, cộng các vụ) của ấp Phú Lợi: số 12 ha thấp hơn kỳ trước (18 ha, Quý I/2025), mà số này thường chỉ tăng.",
                "TT2 > 30 40 35 > ''",
                "TT2 > 30 40 190 > ''",
                "TT2 > 30 40 400 > AP01 FIGURE_UNLIKE_BEFORE TT2 Lượt người dự của ấp Phú Lợi: số kỳ này 400 lượt người khác xa các kỳ trước (nhiều nhất 40 lượt người, Quý I/2025)."
            })
    void a_hamlet_is_held_against_itself(String indicator, String figures, String told) {
        String row = indicator.equals("CT3") ? PARCEL : indicator.equals("CT2") ? LINKED : CLASS;
        List<SeriesPoint> series = List.of();
        String said = "";
        String[] each = figures.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            List<AcceptedRow> rows = AcceptedRows.of(PERIODS.get(i), row + each[i]);
            Consolidation now = Rounds.consolidate(Rounds.plan(), PERIODS.get(i), rows, series);
            series = now.series();
            said = said(now, indicator);
        }
        assertThat(said).isEqualTo(told);
    }

    private static String said(Consolidation figures, String indicator) {
        CheckedRound round =
                new CheckedRound(figures.plan(), figures.period(), List.of(), figures.rows(), List.of(), Map.of());
        return AgainstHistory.told(round, figures).byReporter().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(finding ->
                                String.valueOf(finding.args().get("indicator")).startsWith(indicator + " "))
                        .map(finding -> entry.getKey() + " " + finding.code() + " " + Messages.message(finding)))
                .collect(Collectors.joining("; "));
    }
}
