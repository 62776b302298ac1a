package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The work folder named as people name it on a command line. */
class RelativeFolderTest {

    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"xa", "./xa/.", "cu/../xa"})
    void is_collected_twice_and_sent(String named) throws Exception {
        Path folder = Path.of("").toAbsolutePath().relativize(home).resolve(named);
        assertThat(folder).isRelative();
        BookRows.of("trong")
                .only("P2", "code|name", "AP01|Đông")
                .only("P13", "code|name|fromYear|toYear", "YT|Y tế|2026|2030")
                .and("P8", "form|plan|title|kind|hamlets", "YT1|YT|Khám bệnh|Bảng số|Có")
                .and("P14", "form|key|header|type|required|min", "YT1|luot|Lượt khám|Số nguyên|Có|0")
                .and("P4", "plan|code|name|measuredIn|kind|source|aggregation|owner|target2026", """
                        YT|K|Lượt khám|lượt|Hằng năm|Từ biểu|Trong kỳ|VHXH|1000""")
                .and("P16", "indicator|form|operation|column", "K|YT1|Cộng cột|luot")
                .writtenTo(Files.createDirectories(home.resolve("xa")));
        Files.createDirectories(home.resolve("cu"));
        HandRound round = new HandRound(folder);
        List<Path> issued = round.issue("2026-Q1", Audience.HAMLETS);
        Path sent = round.send("2026-Q1", issued, "Ap-01", person -> person.rows("YT1 Khám bệnh", "luot", "7"));
        for (int times = 0; times < 2; times++) {
            assertThat(HandRound.actual(round.collect("2026-Q1"), "K")).isEqualTo("7");
        }
        assertThat(ReportingRound.open(folder, Progress.silent()).send("2026-Q1"))
                .exists();
        FileCheck.open(folder, Progress.silent()).check(List.of(sent));
    }
}
