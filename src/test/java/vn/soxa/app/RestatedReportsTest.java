package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Plan;

/** Reports over half a year and more, and over chosen days, where something came for a quarter that was closed already. */
class RestatedReportsTest {
    private static final String MEETINGS = "HD1 Hoạt động";
    private static final String VISITS = "YT1 Khám bệnh";
    private static final String ROADS = "DD1 Đoạn đường";

    @TempDir
    Path folder = Path.of("");

    private HandRound round = new HandRound(folder);
    private int minutes;

    private void book() throws IOException, CannotDoException {
        BookRows.of("trong")
                .only("P2", "code|name", """
                        AP01|Đông
                        AP02|Tây""")
                .only("P13", "code|name|fromYear|toYear", "YT|Y tế|2026|2030")
                .and("P8", "form|plan|title|kind|hamlets", """
                        HD1|YT|Hoạt động|Việc trong kỳ|Có
                        YT1|YT|Khám bệnh|Bảng số|Có
                        DD1|YT|Đoạn đường|Danh sách|Có""")
                .and("P14", "form|key|header|type|required|identity|min", """
                        HD1|viec|Việc|Chữ|Có||
                        HD1|ngay|Ngày|Ngày|Có||
                        HD1|nguoi|Số người dự|Số nguyên|Có||0
                        YT1|luot|Lượt khám|Số nguyên|Có||0
                        DD1|ten|Tên đường|Chữ|Có|Có|
                        DD1|km|Dài|Số thập phân|Có||""")
                .and("P4", "plan|code|name|measuredIn|kind|source|aggregation|owner|target2026", """
                        YT|H|Người dự|người|Hằng năm|Từ biểu|Trong kỳ|VHXH|1000
                        YT|K|Lượt khám|lượt|Hằng năm|Từ biểu|Trong kỳ|VHXH|1000
                        YT|D|Đường|km|Hằng năm|Từ biểu|Cuối kỳ|VHXH|50""")
                .and("P16", "indicator|form|operation|column", """
                        H|HD1|Cộng cột|nguoi
                        K|YT1|Cộng cột|luot
                        D|DD1|Cộng cột|km""")
                .writtenTo(folder);
        round = new HandRound(folder);
    }

    @Test
    void what_came_late_stands_in_every_report_over_a_period_that_took_it_in() throws Exception {
        book();
        quarter("2026-Q1", "15/2/2026", "10|30|2");
        close("2026-Q1");
        late("2026-Q1", "15/2/2026", "40|50|7");
        quarter("2026-Q2", "15/5/2026", "20|60|3");
        assertThat(figures("2026-Q2")).isEqualTo("H 62, K 112, D 4");
        RoundResult half = round.collect("2026-6T");
        assertThat(figures(half)).as("half a year").isEqualTo("H 62, K 112, D 4");
        assertThat(told(half)).isNotEmpty().allMatch(one -> one.contains("2026"));
        assertThat(days("2026-01-01..2026-06-14")).isEqualTo("H 62");

        close("2026-Q2");
        late("2026-Q2", "15/5/2026", "25|61|4");
        assertThat(figures("2026-6T")).as("closed, and taken in by nobody yet").isEqualTo("H 62, K 112, D 4");
        quarter("2026-Q3", "15/8/2026", "1|2|3");
        assertThat(figures("2026-Q3")).isEqualTo("H 69, K 116, D 4");
        assertThat(figures("2026-9T")).isEqualTo("H 69, K 116, D 4");

        late("2026-Q1", "15/2/2026", "41|51|7");
        assertThat(figures("2026-9T")).as("more than the last quarter took in").isEqualTo("H 69, K 116, D 4");
    }

    /** One hamlet says so many people, visits and kilometres, the other one of each. */
    private void quarter(String period, String day, String figures) throws Exception {
        List<Path> issued = round.issue(period, Audience.HAMLETS);
        fill(period, issued, "Ap-01", day, figures);
        fill(period, issued, "Ap-02", day, "1|1|1");
        round.collect(period);
    }

    private Path fill(String period, List<Path> issued, String who, String day, String figures) throws Exception {
        String[] each = figures.split("\\|", -1);
        return round.send(
                period, issued, who, person -> person.rows(MEETINGS, "viec|ngay|nguoi", "Họp|'" + day + "|" + each[0])
                        .rows(VISITS, "luot", each[1])
                        .rows(ROADS, "ten|km", "Đường " + who + "|" + each[2]));
    }

    private void late(String period, String day, String figures) throws Exception {
        Path sent = fill(period, round.issue(period, Audience.HAMLETS), "Ap-01", day, figures);
        Files.setLastModifiedTime(sent, FileTime.from(Instant.now().plusSeconds(60L * ++minutes)));
    }

    private void close(String period) throws Exception {
        ReportingRound.open(folder, Progress.silent()).close(period);
    }

    private String figures(String period) throws Exception {
        return figures(round.collect(period));
    }

    private static String figures(RoundResult result) {
        return "H " + HandRound.actual(result, "H") + ", K " + HandRound.actual(result, "K") + ", D "
                + HandRound.actual(result, "D");
    }

    private String days(String days) throws Exception {
        RoundResult result = OutOfTurnReport.open(folder, Progress.silent()).write(days, List.of());
        return "H " + HandRound.actual(result, "H");
    }

    private static List<String> told(RoundResult result) {
        return result.checked().byReporter().getOrDefault(Plan.WHOLE_COMMUNE, List.of()).stream()
                .filter(finding -> finding.code() == FindingCode.BOOKS_RESTATED)
                .map(Finding::toString)
                .toList();
    }
}
