package vn.soxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_work_folder_is_made_issued_and_collected() throws Exception {
        Path work = folder.resolve("Xã Hòa Bình");

        assertThat(run("init", work.toString(), "--commune", "Hòa Bình")).isZero();
        assertThat(run("issue", work.toString(), "--period", "2025-Q1", "--only", "hamlets", "--yes"))
                .isZero();
        assertThat(run("collect", work.toString(), "--period", "2025-Q1", "--json"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"period\" : \"2025-Q1\"", "xã Hòa Bình");
        assertThat(work.resolve("2025-Q1/1-Bieu-mau")).isNotEmptyDirectory();
        assertThat(run("send", work.toString(), "--period", "2025-Q1", "--yes")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Gui-cap-tren_xa-Hoa-Binh_2025-Q1.zip");
        Path outputs = work.resolve("2025-Q1/4-Tong-hop");
        assertThat(run("collect", work.toString(), "--period", "Quý I/2025")).isZero();
        assertThat(outputs.resolve("Gui-cap-tren_xa-Hoa-Binh_2025-Q1.zip")).exists();
        Files.copy(first(work.resolve("2025-Q1/1-Bieu-mau")), work.resolve("2025-Q1/2-Da-nop/ve.xlsx"));
        run("collect", work.toString(), "--period", "2025-Q1");
        assertThat(outputs.resolve("Gui-cap-tren_xa-Hoa-Binh_2025-Q1.zip")).doesNotExist();
        assertThat(outputs.resolve("ban-cu/Gui-cap-tren_xa-Hoa-Binh_2025-Q1.zip"))
                .exists();
        assertThat(run("check", work.resolve("2025-Q1/2-Da-nop/khong.xlsx").toString()))
                .isEqualTo(2);
        assertThat(said()).contains("Không có tệp").doesNotContain("máy khác");
        assertThat(run("close", work.toString(), "--period", "2025-Q1")).isZero();
        assertThat(run("send", work.toString(), "--period", "2025-Q1", "--yes")).isZero();
        assertThat(run("collect", work.toString(), "--period", "2025-Q1")).isEqualTo(2);
        assertThat(said()).contains("đã chốt");
    }

    private static Path first(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().findFirst().orElseThrow();
        }
    }

    @Test
    void a_commune_without_a_name_is_told_so_and_a_period_left_out_is_named() {
        String work = folder.resolve("b").toString();
        run("init", work);
        run("issue", work, "--period", "2025-Q2", "--only", "hamlets", "--yes");
        assertThat(run("collect", work, "--period", "2025-Q2")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Xã chưa ghi tên (trang Đơn vị của sổ kế hoạch) – Quý II/2025");
        assertThat(run("collect", work, "--period", "2025-Q2", "--json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("BOOKS_PERIOD_SKIPPED", "sổ tổng hợp của Quý I/2025");
    }

    @Test
    void a_plan_book_that_is_there_is_never_written_over() throws Exception {
        run("init", folder.resolve("a").toString());
        byte[] before = Files.readAllBytes(folder.resolve("a/So-ke-hoach.xlsx"));

        assertThat(run("init", folder.resolve("a").toString())).isEqualTo(2);
        assertThat(said()).contains("đã có sổ kế hoạch");
        assertThat(Files.readAllBytes(folder.resolve("a/So-ke-hoach.xlsx"))).isEqualTo(before);
    }

    @Test
    void what_cannot_be_done_is_said_in_a_sentence_with_status_two() {
        assertThat(run("collect", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(said()).contains("chưa có sổ kế hoạch").doesNotContain("Exception");
        assertThat(run("collect")).isEqualTo(2);
        assertThat(said()).contains("Còn thiếu");
        assertThat(run("issue", folder.toString(), "--nope", "--yes")).isEqualTo(2);
        assertThat(said()).contains("Không hiểu: --nope");
    }

    @Test
    void the_periods_of_a_year_are_added_to_a_new_book_and_to_one_in_use() {
        String work = folder.resolve("c").toString();

        assertThat(run("init", work, "--year", "2027")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Đã tạo sổ kế hoạch", "Đã thêm các kỳ của năm 2027", "2027-Q1");
        assertThat(run("init", work, "--year", "2028")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2028-Q1").doesNotContain("Đã tạo");
        assertThat(run("init", work, "--year", "2028")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("đã có đủ các kỳ của năm 2028");
        assertThat(run("init", work, "--year", "1999")).isEqualTo(2);
        assertThat(said()).contains("Năm 1999");
        assertThat(run("init", work, "--commune", "xã khác", "--year", "2028")).isEqualTo(2);
        assertThat(run("init", work, "--year", "sang năm")).isEqualTo(2);
        assertThat(said()).contains("sang năm");
    }

    @Test
    void a_shipped_plan_is_added_to_a_book_in_use_once() {
        String work = folder.resolve("d").toString();
        assertThat(run("init", work)).isZero();
        assertThat(run("init", work, "--add-plan", "nong-thon-moi-2026-2030")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Đã thêm kế hoạch nong-thon-moi-2026-2030", "A10, B1", "VP; KT")
                .doesNotContain("Đã tạo");
        assertThat(run("init", work, "--add-plan", "nong-thon-moi-2026-2030")).isEqualTo(2);
        assertThat(said()).contains("Mã kế hoạch GN, CS, NM (trang Kế hoạch)");
    }

    @Test
    void alone_it_lists_the_commands() {
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("init", "issue", "collect", "rollup");
    }

    @Test
    void what_was_never_collected_is_not_sent() {
        Path work = folder.resolve("unsent");
        run("init", work.toString());

        assertThat(run("send", work.toString(), "--period", "2025-Q1", "--yes")).isEqualTo(2);
        assertThat(said()).contains("chưa tổng hợp");
    }

    @Test
    void a_period_that_is_none_is_said_with_those_there_are() {
        Path work = folder.resolve("b");
        run("init", work.toString());

        assertThat(run("issue", work.toString(), "--period", "2025-6T", "--yes"))
                .isEqualTo(2);
        assertThat(said()).contains("2025-Q1");
        assertThat(run("issue", work.toString(), "--period", "1999-Q9", "--yes"))
                .isEqualTo(2);
        assertThat(said()).contains("1999-Q9", "2025-Q1");
    }

    @Test
    void a_report_out_of_turn_takes_no_period_and_no_decisions() {
        assertThat(Stream.of("--period 2025-Q1", "--accept a.xlsx!A1!B2=1", "--as a.xlsx=AP03", "--exclude a.xlsx"))
                .allSatisfy(more -> {
                    err.reset();
                    assertThat(run(("collect " + folder + " --ad-hoc 2025-01-01..2025-05-20 " + more).split(" ", -1)))
                            .isEqualTo(2);
                    assertThat(said())
                            .contains("không đi cùng --period, --accept", "Hãy bỏ")
                            .doesNotContain("sổ kế hoạch");
                });
        assertThat(folder).isEmptyDirectory();
    }

    private int run(String... args) {
        out.reset();
        err.reset();
        return Main.run(
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)),
                args);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
