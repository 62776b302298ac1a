package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.LibreOffice;

/** Reports over half a year, nine months and a year of monthly figures; plans of one book that begin in other years. */
class ReportPeriodsTest {

    @TempDir
    Path folder = Path.of("");

    private static BookRows book() {
        return BookRows.of("trong")
                .setting("periodKind", "Tháng")
                .only("P2", "code|name", """
                        AP01|Đông
                        AP02|Tây""")
                .only("P13", "code|name|fromYear|toYear", "YT|Y tế|2026|2030")
                .and("P8", "form|plan|title|kind|hamlets|every", """
                        YT1|YT|Khám bệnh|Bảng số|Có|Tháng
                        YT2|YT|Nước sạch|Bảng số|Có|Quý""")
                .and("P14", "form|key|header|type|required|min", """
                        YT1|luot|Lượt khám|Số nguyên|Có|0
                        YT2|ho|Hộ có nước sạch|Số nguyên|Có|0""")
                .and("P4", "plan|code|name|measuredIn|kind|source|aggregation|owner|target2026", """
                        YT|K|Lượt khám|lượt|Hằng năm|Từ biểu|Trong kỳ|VHXH|1000
                        YT|N|Hộ có nước sạch|hộ|Hằng năm|Từ biểu|Cuối kỳ|VHXH|500""")
                .and("P16", "indicator|form|operation|column", """
                        K|YT1|Cộng cột|luot
                        N|YT2|Cộng cột|ho""");
    }

    @Test
    void months_add_up_in_every_report_over_them() throws Exception {
        book().writtenTo(folder);
        HandRound round = new HandRound(folder);
        List<Path> books = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            month(round, month);
            if (month == 6 || month == 9 || month == 12) {
                String report = "2026-" + (month == 6 ? "6T" : month == 9 ? "9T" : "N");
                RoundResult over = round.collect(report);
                int added = IntStream.rangeClosed(1, month).map(m -> 30 * m + 5).sum();
                assertThat(HandRound.actual(over, "K")).as(report).isEqualTo("" + added);
                assertThat(HandRound.result(over, "K").thisPeriod()).isEqualByComparingTo("" + added);
                assertThat(HandRound.actual(over, "N")).as("as told last").isEqualTo("" + (200 + 2 * month));
                assertThat(HandRound.result(over, "K").expected()).isEqualByComparingTo("" + 1000 * month / 12);
                assertThat(over.report()).asString().contains(report);
                books.add(folder.resolve(over.workbook()));
            }
        }
        assertThat(new LibreOffice(Files.createDirectory(folder.resolve("lo"))).differences(books))
                .isEmpty();
    }

    /** The second hamlet says the same every month. */
    private void month(HandRound round, int month) throws Exception {
        String period = "2026-%02d".formatted(month);
        List<Path> issued = round.issue(period, Audience.HAMLETS);
        for (String hamlet : List.of("Ap-01", "Ap-02")) {
            boolean first = hamlet.equals("Ap-01");
            round.send(period, issued, hamlet, person -> {
                person.rows("YT1 Khám bệnh", "luot", first ? "" + 30 * month : "5");
                if (month % 3 == 0) {
                    person.rows("YT2 Nước sạch", "ho", "" + (100 + month));
                }
            });
        }
        round.collect(period);
    }

    /** What counts from the plan's beginning begins with each plan, and so does what is expected of it. */
    @Test
    void each_plan_of_a_book_begins_in_its_own_year() throws Exception {
        BookRows rows = book().setting("periodKind", "Quý")
                .setting("planStart", "01/01/2024")
                .and("P13", "code|name|fromYear|toYear", "DD|Đường đẹp|2024|2027")
                .and("P8", "form|plan|title|kind|hamlets", "DD1|DD|Đoạn đường|Danh sách|Có")
                .and("P14", "form|key|header|type|required|identity", """
                        DD1|ten|Tên đường|Chữ|Có|Có
                        DD1|km|Dài|Số thập phân|Có|
                        DD1|xong|Ngày xong|Ngày|Có|""")
                .and("P4", "plan|code|name|measuredIn|kind|source|aggregation|owner|target2027", """
                        DD|D1|Đường từ đầu kế hoạch cũ|km|Lũy kế|Từ biểu|Cuối kỳ|KT|16
                        YT|D2|Đường từ đầu kế hoạch mới|km|Lũy kế|Từ biểu|Cuối kỳ|KT|16""")
                .and("P16", "indicator|form|operation|column|when1|compare1|value1", """
                        D1|DD1|Cộng cột|km|xong|từ|@đầu kế hoạch
                        D2|DD1|Cộng cột|km|xong|từ|@đầu kế hoạch""");
        assertThat(rows.read().plan().faults().toMend()).isEmpty();
        rows.writtenTo(folder);
        HandRound round = new HandRound(folder);
        List<Path> issued = round.issue("2026-Q1", Audience.HAMLETS);
        round.send(
                "2026-Q1",
                issued,
                "Ap-01",
                person -> person.rows(
                        "DD1 Đoạn đường", "ten|km|xong", "Đường cũ|5|01/05/2025", "Đường mới|3|01/02/2026"));
        RoundResult quarter = round.collect("2026-Q1");
        assertThat(HandRound.actual(quarter, "D1")).isEqualTo("8");
        assertThat(HandRound.actual(quarter, "D2")).isEqualTo("3");
        assertThat(HandRound.result(quarter, "D1").expected())
                .as("27 of 48 months")
                .isEqualByComparingTo("9");
        assertThat(HandRound.result(quarter, "D2").expected())
                .as("3 of 24 months")
                .isEqualByComparingTo("2");
    }
}
