package vn.soxa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.DecisionList;
import vn.soxa.app.ExampleFolder;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.form.Column;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;

/** What the officer decides on the command line, about workbooks of the example as they were sent. */
class DecisionsTest {

    private static final String Q1 = "2025-Q1";
    private static final String AP01 = "Ap-01_Phu-Loi_2025-Q1.xlsx";
    private static final String AP03 = "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx";
    private static final String OLD = "bao cao ap hoa thuan.xlsx";
    private static final String NEW = "bao cao ap hoa thuan (sua).xlsx";
    private static final String UNCLEAR = AP03 + "!A3 Chuyển đổi!F20";
    private static final String WRONG = AP03 + "!A1 THT-HTX!F6";
    private static final String CB03 = "Cb03 bvtv quy 1.xlsx";
    private static final String SHARED = CB03 + "!A3 Chuyển đổi!L14";

    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void planBook() throws Exception {
        ExampleFolder.empty(folder);
        Files.createDirectories(ExampleFolder.inbox(folder, Q1));
    }

    @Test
    void an_answer_is_honoured_by_every_later_collect_and_check_until_it_is_taken_back() throws Exception {
        received(AP01, AP03);
        collect();
        received(CB03);
        Path file = ExampleFolder.inbox(folder, Q1).resolve(AP03);
        assertThat(check(file)).contains("CELL_NUMBER_AMBIGUOUS");

        assertThat(collect("--accept", UNCLEAR + "=1250", "--accept", SHARED + "=Mỗi hộ một phần, diện tích ghi đúng"))
                .isEqualTo(1);
        assertThat(decided()).contains("\"" + UNCLEAR + "\" : \"1250\"", "\"" + UNCLEAR + "\" : \"1.250\"");
        assertThat(collect("--json")).isEqualTo(1);
        assertThat(out()).doesNotContain("CELL_NUMBER_AMBIGUOUS").contains("CELL_SETTLED", "“1250”");
        assertThat(findings("REPORTED_TWICE")).isEqualTo("info");
        assertThat(check(file)).doesNotContain("CELL_NUMBER_AMBIGUOUS");
        Path elsewhere = Files.copy(file, folder.resolve("ap 03.xlsx"));
        assertThat(check(elsewhere)).contains("CELL_NUMBER_AMBIGUOUS");

        assertThat(collect("--accept", UNCLEAR + "=", "--json")).isEqualTo(1);
        assertThat(findings("CELL_NUMBER_AMBIGUOUS")).isEqualTo("confirm");
    }

    @Test
    void a_cell_at_fault_gets_the_value_that_was_told_by_telephone_and_why() throws Exception {
        received(AP01, AP03);
        collect("--json");
        assertThat(findings("CELL_UNREADABLE")).isEqualTo("error");

        assertThat(collect("--accept", WRONG + "=18", "--because", "ông Tư nói 18 người", "--json"))
                .isEqualTo(1);
        assertThat(out()).contains("CELL_SETTLED", "“18”");
        assertThat(decided()).contains("\"" + WRONG + "\" : \"18\"", "ông Tư nói 18 người");
        Plan plan = ReportingRound.open(folder, Progress.silent()).plan();
        Period period = plan.period(Q1).orElseThrow();
        assertThat(new DecisionList(folder, plan, period).all()).singleElement().satisfies(one -> assertThat(
                        one.what() + one.note().because())
                .contains("Ô F6 trang A1 THT-HTX", "18", "ông Tư"));

        Path inbox = ExampleFolder.inbox(folder, Q1);
        Files.copy(inbox.resolve(AP03), inbox.resolve("ap 3 gui lai.xlsx"));
        collect("--exclude", AP03, "--json");
        assertThat(out())
                .contains("CELL_SETTLED", "“18”", "ông Tư nói 18 người")
                .doesNotContain("CELL_UNREADABLE");
    }

    @Test
    void what_cannot_be_decided_is_said_and_nothing_is_kept() throws Exception {
        received(AP01, AP03);
        collect();
        received(CB03);
        Map<String, String> refused = new TreeMap<>(Map.of(
                "--accept khong co.xlsx!A3 Chuyển đổi!F20=1",
                "Không có tệp “khong co.xlsx”",
                "--accept " + AP03 + "!G20=1",
                "Hãy ghi theo mẫu TỆP!TRANG!Ô=GIÁ TRỊ",
                "--accept " + AP03 + "!A3 Chuyển đổi!B2=1",
                "Ô B2 trang “A3 Chuyển đổi” của tệp “" + AP03 + "” không có gì phải sửa hoặc xác nhận. Các ô đang"
                        + " chờ trong tệp này: A1 THT-HTX!F6",
                "--accept " + WRONG + "=nhiều",
                "ô này không đọc được câu trả lời đó. Hãy ghi rõ giá trị đúng của ô",
                "--accept " + UNCLEAR + "=nhiều",
                "Hãy ghi một trong các cách đọc: “1250”, “1,25”.",
                "--accept " + SHARED + "=ừ",
                "“Là hai, hoặc mỗi nơi một phần: đều tính”, “Là một, dòng này do chúng tôi báo”, ",
                "--as " + AP03,
                "Hãy ghi theo mẫu TỆP=AP03",
                "--as " + AP03 + "=AP77",
                "Không có nơi báo cáo “AP77”",
                "--pin khong co.xlsx",
                "Không có tệp “khong co.xlsx”",
                "--exclude khong co.xlsx",
                "Không có tệp “khong co.xlsx”"));
        refused.forEach((decision, sentence) -> {
            String[] parts = decision.split(" ", 2);
            assertThat(collect(parts[0], parts[1])).as(decision).isEqualTo(2);
            assertThat(said()).contains(sentence).doesNotContain("Exception");
        });
        assertThat(folder.resolve(Q1).resolve("quyet-dinh.json")).doesNotExist();
    }

    @Test
    void a_file_nobody_can_tell_counts_for_whom_the_officer_says() throws Exception {
        String name = "so lieu.csv";
        Path file = Files.writeString(
                ExampleFolder.inbox(folder, Q1).resolve(name),
                FormCatalogue.ofProgram().get("A10").forHamlet().stream()
                                .map(Column::header)
                                .collect(Collectors.joining(";"))
                        + "\n"
                        + FormCatalogue.ofProgram().get("A10").forHamlet().stream()
                                .map(column -> column.key().equals(Column.ROW_CODE) ? "" : column.example())
                                .collect(Collectors.joining(";"))
                        + "\n");
        assertThat(collect("--json")).isEqualTo(1);
        assertThat(findings("FILE_UNIDENTIFIED")).isEqualTo("error");
        assertThat(collect("--exclude", name, "--json")).isZero();
        assertThat(collect("--as", name + "=AP05", "--json")).isZero();
        assertThat(out())
                .contains("\"reporter\" : \"AP05\"", "\"status\" : \"accepted\"")
                .doesNotContain("FILE_UNIDENTIFIED");
        assertThat(collect("--json")).isZero();
        assertThat(check(file)).contains("\"reporter\" : \"AP05\"").doesNotContain("FILE_UNIDENTIFIED");
    }

    @Test
    void an_older_workbook_can_be_pinned_and_a_newer_one_excluded_with_what_differs() throws Exception {
        received(OLD, NEW);
        assertThat(collect("--json")).isEqualTo(1);
        assertThat(out())
                .contains("đã có bản gửi sau (" + NEW + ")", "4 dòng mới, 1 dòng đổi, 0 dòng bỏ, 14 dòng như cũ");
        assertThat(collect("--pin", OLD)).isBetween(0, 1);
        assertThat(collect("--json")).isBetween(0, 1);
        assertThat(out()).contains("0 dòng mới, 1 dòng đổi, 4 dòng bỏ, 14 dòng như cũ");
        assertThat(collect("--exclude", OLD, "--json")).isEqualTo(1);
        assertThat(findings("FILE_EXCLUDED")).isEqualTo("info");
        assertThat(out()).doesNotContain("FILE_REPLACED");
        assertThat(decided()).contains("\"pinned\" : [ ]");
    }

    @Test
    void a_row_given_up_is_no_fault_and_is_told_apart() throws Exception {
        received(AP01, AP03);
        collect();
        received(CB03);
        assertThat(collect("--json")).isEqualTo(1);
        int faulty = rows("rowsRejected");
        assertThat(rows("rowsGivenUp")).isZero();
        assertThat(collect("--accept", SHARED + "=Ghi trùng, không tính dòng này", "--json"))
                .isEqualTo(1);
        assertThat(rows("rowsGivenUp")).isEqualTo(1);
        assertThat(rows("rowsRejected")).isEqualTo(faulty - 1);
        assertThat(toReview())
                .filteredOn(line -> line.contains("Đã trả lời là không tính"))
                .hasSize(1);
    }

    @Test
    void rows_of_a_file_that_another_replaces_or_that_is_left_out_are_not_to_be_looked_at() throws Exception {
        received(OLD, NEW);
        collect();
        String replaced = "Tệp “" + OLD + "”: đã tính theo tệp “" + NEW + "” của cùng nơi báo cáo, không cần xem.";
        assertThat(toReview()).contains(replaced).noneMatch(line -> line.endsWith("| " + OLD));
        collect("--exclude", OLD);
        assertThat(toReview())
                .contains("Tệp “" + OLD + "”: cán bộ xã đã bỏ ra, không tính, không cần xem.")
                .noneMatch(line -> line.endsWith("| " + OLD));
    }

    @Test
    void a_period_is_closed_once_collected_and_nothing_is_decided_about_it_afterwards() throws Exception {
        received(AP01);
        assertThat(run("close", folder.toString(), "--period", Q1)).isEqualTo(2);
        assertThat(said()).contains("Kỳ 2025-Q1 chưa tổng hợp nên chưa chốt được");
        assertThat(run("close", folder.toString(), "--period", "2025-Q7")).isEqualTo(2);
        assertThat(said()).contains("Không có kỳ báo cáo “2025-Q7”");
        collect();
        assertThat(run("close", folder.toString(), "--period", Q1)).isZero();
        String closed = decided();
        assertThat(closed).contains("\"closed\" : [ \"2025-Q1\" ]");
        assertThat(Stream.of("--exclude " + AP01, "--pin " + AP01, "--accept " + SHARED + "=Ghi đúng"))
                .allSatisfy(decision -> {
                    String[] parts = decision.split(" ", 2);
                    assertThat(collect(parts[0], parts[1])).isEqualTo(2);
                    assertThat(said()).contains("Kỳ 2025-Q1 đã chốt");
                });
        assertThat(decided()).isEqualTo(closed);
    }

    private void received(String... names) throws IOException {
        for (String name : names) {
            Path from = ExampleFolder.inbox(Path.of("examples"), Q1).resolve(name);
            Path to = Files.copy(from, ExampleFolder.inbox(folder, Q1).resolve(name));
            if (name.equals(AP03)) {
                ExampleFolder.wholeHectares(to);
            }
        }
    }

    private int collect(String... more) {
        return run(Stream.concat(Stream.of("collect", folder.toString(), "--period", Q1), Stream.of(more))
                .toArray(String[]::new));
    }

    private String check(Path file) {
        run("check", file.toString(), "--folder", folder.toString(), "--json");
        return out();
    }

    /** How grave the one finding of a code is. */
    private String findings(String code) {
        int place = out().lastIndexOf("\"code\" : \"" + code + "\"");
        assertThat(place).as(code).isNotNegative();
        String after = out().substring(place);
        return after.replaceFirst("(?s).*?\"severity\" : \"(\\w+)\".*", "$1");
    }

    /** How many rows of the first file. */
    private int rows(String key) {
        return Integer.parseInt(out().replaceFirst("(?s).*?\"" + key + "\" : (\\d+).*", "$1"));
    }

    /** The list of rows that do not count, in the commune workbook. */
    private List<String> toReview() throws Exception {
        Path workbook = folder.resolve(Q1).resolve("4-Tong-hop").resolve("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx");
        List<String> lines = Objects.requireNonNull(
                        WorkbookReader.read(workbook).sheet("Cần xem lại"))
                .rows()
                .stream()
                .map(row ->
                        row.cells().stream().map(cell -> cell.value().text()).collect(Collectors.joining(" | ")))
                .toList();
        return lines.subList(lines.indexOf("Các dòng chưa được tính"), lines.size());
    }

    private String decided() throws IOException {
        return Files.readString(folder.resolve(Q1).resolve("quyet-dinh.json"));
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

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
