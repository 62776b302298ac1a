package vn.soxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.soxa.app.Progress;

class ProgressBarTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void a_terminal_gets_one_line_drawn_again() {
        String text = progressOf(true);
        assertThat(text).isEqualTo("""
                \r[############............] 1/2 Đọc: một.xlsx
                \r[########################] 2/2 Đọc: hai.xlsx
                \rĐọc: xong 2 tệp
                Ghi: tong-hop.xlsx
                """.replace("\n\r", "\r"));
    }

    @Test
    void elsewhere_each_file_gets_a_line() {
        assertThat(progressOf(false)).isEqualTo("""
                Đọc: một.xlsx
                Đọc: hai.xlsx
                Ghi: tong-hop.xlsx
                """);
    }

    @Test
    void a_long_name_never_runs_over_the_line() {
        Progress bar = new Console(stream(), stream(), true).progress();
        bar.starts("Đọc", 3);
        bar.at("Đọc", "tên rất dài ".repeat(20) + ".xlsx");
        assertThat(text()).hasSizeLessThan(80).contains("1/3").endsWith("...");
    }

    private String progressOf(boolean terminal) {
        Progress bar = new Console(stream(), stream(), terminal).progress();
        bar.starts("Đọc", 2);
        bar.at("Đọc", "một.xlsx");
        bar.at("Đọc", "hai.xlsx");
        bar.at("Ghi", "tong-hop.xlsx");
        return text().replace(System.lineSeparator(), "\n").replaceAll(" +(?=[\r\n])", "");
    }

    private PrintStream stream() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
