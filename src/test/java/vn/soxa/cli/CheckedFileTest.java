package vn.soxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.ExampleFolder;
import vn.soxa.office.Typing;

/** What {@code check} says of a file that has nothing to mend, and of one that has. */
class CheckedFileTest {

    private static final String Q1 = "2025-Q1";

    @TempDir
    Path folder = Path.of("");

    @Test
    void is_said_to_be_right_where_it_is() throws Exception {
        ExampleFolder.empty(folder);
        run("issue", folder.toString(), "--yes", "--period", Q1, "--only", "hamlets");
        Path blank = folder.resolve("trong.xlsx");
        Files.copy(folder.resolve(Q1).resolve("1-Bieu-mau/Ap-01_Phu-Loi_2025-Q1.xlsx"), blank);
        Path marked = Files.copy(blank, folder.resolve("khong-phat-sinh.xlsx"));
        Typing.into(marked, person -> person.named("KPS_A6", "x"));
        Path filled = folder.resolve("day.xlsx");
        Files.copy(ExampleFolder.inbox(Path.of("examples"), Q1).resolve("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx"), filled);

        assertThat(run("check", blank.toString(), "--folder", folder.toString()))
                .contains("Biểu mẫu còn y như lúc phát");
        assertThat(run("check", marked.toString(), "--folder", folder.toString()))
                .containsPattern("khong-phat-sinh.xlsx: .*không có chỗ nào phải sửa");
        assertThat(run("check", filled.toString(), "--folder", folder.toString()))
                .contains("chỗ phải sửa hoặc cần xác nhận")
                .doesNotContain("không có chỗ nào phải sửa");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Main.run(new Console(print, print), arguments);
        return out.toString(StandardCharsets.UTF_8);
    }
}
