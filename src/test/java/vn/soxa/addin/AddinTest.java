package vn.soxa.addin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.app.ExampleFolder;
import vn.soxa.app.FileCheck;
import vn.soxa.app.NewCommune;
import vn.soxa.app.PlanBookCheck;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.ResultJson;
import vn.soxa.app.TestClassPath;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.launcher.ShownPoints;
import vn.soxa.office.Typing;

/** What a person does with the add-in, and what he sees: each entry of its menu, and each reason why it cannot. */
class AddinTest {

    private static final String PERIOD = "2025-Q1";
    private static final int MINUTES = 5;
    private static final Map<Object, String> SEVERITIES =
            Map.of("error", "Phải sửa", "confirm", "Cần trả lời", "warning", "Nên xem");

    @TempDir
    Path folder = Path.of("");

    private Path work = Path.of("");
    private Path profile = Path.of("");
    private Path workbook = Path.of("");

    @BeforeEach
    void installed() throws Exception {
        work = ExampleFolder.received(folder.resolve("xa Tân Phước"), PERIOD);
        workbook = ExampleFolder.inbox(work, PERIOD).resolve("bao cao ap hoa thuan (sua).xlsx");
        // Who installs must be allowed in: as root the program refuses, and somebody else does it.
        profile = Files.createDirectory(folder.resolve("profile"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(profile, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path packed = folder.resolve("SoXa.oxt");
        run(Map.of(), List.of("scripts/package-addin", packed.toString()));
        List<String> unopkg = List.of(
                "unopkg",
                "add",
                "--force",
                packed.toString(),
                "-env:UserInstallation=" + profile.resolve("p").toUri());
        List<String> command = new ArrayList<>(
                System.getProperty("user.name").equals("root") ? List.of("runuser", "-u", "nobody", "--") : List.of());
        command.addAll(unopkg);
        run(Map.of("HOME", profile.toString()), command);
    }

    @Test
    void checks_marks_goes_from_cell_to_cell_and_takes_back_what_it_did() throws Exception {
        List<Map<String, Object>> seen = driven(program(), "check");
        CheckedSubmission inspected = FileCheck.open(work, Progress.silent()).inspect(workbook);
        List<Finding> expected = inspected.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        assertThat(expected).hasSizeGreaterThan(1);
        List<String> marked = ((List<?>) step(seen, "check").getOrDefault("marks", List.of()))
                .stream().map(String::valueOf).sorted().toList();
        assertThat(marked)
                .isEqualTo(expected.stream()
                        .flatMap(finding -> Stream.ofNullable(finding.cell()))
                        .map(cell -> "[" + cell.sheet() + ", " + cell.column() + ", " + cell.row() + "]")
                        .sorted()
                        .toList());
        assertThat(String.valueOf(step(seen, "check").get("coloured"))).doesNotContain("false");
        assertThat(step(seen, "check").get("status")).isEqualTo("1 chỗ cần sửa hoặc trả lời, 1 chỗ nên xem lại.");
        assertThat(step(seen, "next").get("cell")).isEqualTo("$'A3 Chuyển đổi'.$F$11");
        assertThat(step(seen, "suggest"))
                .containsEntry("before", "CTY TNHH lúa gạo 7 Nhánh")
                .containsEntry("after", "Công ty TNHH Lúa gạo Bảy Nhánh")
                .containsEntry("undone", true);
        assertThat(said(seen, "stale"))
                .endsWith("đã khác lúc kiểm tra nên gợi ý không còn đúng. Hãy bấm Kiểm tra lại.");
        assertThat(step(seen, "stale")).containsEntry("now", "Công ty khác");
        assertThat(step(seen, "stale undone")).containsEntry("same", true);
        assertThat(step(seen, "closed")).containsEntry("windows", 0);
        assertThat(step(seen, "unmark")).containsEntry("left", List.of()).containsEntry("same", true);
        assertThat(step(seen, "unmark again").get("said")).isEqualTo("Tệp này không có ô nào đang đánh dấu.");
    }

    /** A hamlet's workbook of which something was decided, an officer's, and the plan book with a wrong word in it. */
    @Test
    void finds_what_the_window_and_the_command_line_find_message_by_message() throws Exception {
        Path inbox = ExampleFolder.inbox(work, PERIOD);
        Path hamlet = inbox.resolve("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx");
        decide(hamlet.getFileName() + "!A1 THT-HTX!F6=18");
        Path book = work.resolve("So-ke-hoach.xlsx");
        Typing.into(book, person -> person.cell("Đơn vị", "C38", "Chưa biết"));
        List<Path> files = List.of(hamlet, inbox.resolve("CB-02_Khuyen-nong_2025-Q1.xlsx"), book);
        String together = files.stream().map(Path::toString).collect(Collectors.joining("|"));
        List<Map<String, Object>> seen = driven(program(), together, "bar", "points");
        assertThat(step(seen, "bar")).containsEntry("name", "Sổ Xã");
        List<List<String>> lines = seen.stream()
                .filter(one -> "points".equals(one.get("step")))
                .map(one -> ((List<?>) one.getOrDefault("points", List.of()))
                        .stream().map(String::valueOf).toList())
                .toList();
        assertThat(lines).hasSize(files.size());
        List<List<String>> window = ShownPoints.of(folder.resolve("nho.properties"), files, SEVERITIES);
        for (int i = 0; i < files.size(); i++) {
            CheckedSubmission inspected = PlanBookCheck.concerns(files.get(i))
                    ? PlanBookCheck.inspect(files.get(i))
                    : FileCheck.open(work, Progress.silent()).inspect(files.get(i));
            List<String> expected = lines(ResultJson.ofChecked(List.of(inspected)));
            assertThat(expected).isNotEmpty();
            assertThat(lines.get(i)).as(files.get(i).toString()).isEqualTo(expected);
            assertThat(window.get(i)).as("window: " + files.get(i)).isEqualTo(expected);
            assertThat(lines(checkedByCommand(files.get(i)))).isEqualTo(expected);
        }
        assertThat(lines.get(0)).noneMatch(line -> line.contains("F6"));
    }

    private void decide(String answer) throws Exception {
        run(
                Map.of(),
                List.of(
                        "sh",
                        "-c",
                        "'" + program() + "' collect '" + work + "' --period " + PERIOD + " --accept '" + answer
                                + "'; [ $? -le 1 ]"));
    }

    private String checkedByCommand(Path file) throws Exception {
        return run(
                Map.of(),
                List.of("sh", "-c", "'" + program() + "' check --json '" + file + "' 2>/dev/null; [ $? -le 1 ]"));
    }

    /** The points as the window of the add-in words them. */
    private static List<String> lines(String json) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Object submission :
                (List<?>) Objects.requireNonNull(JSON.std.mapFrom(json).get("submissions"))) {
            for (Object one : (List<?>) Objects.requireNonNull(((Map<?, ?>) submission).get("findings"))) {
                Map<?, ?> point = (Map<?, ?>) one;
                String word = SEVERITIES.get(point.get("severity"));
                if (word != null) {
                    String where = Stream.of(point.get("sheet"), point.get("cell"))
                            .filter(Objects::nonNull)
                            .map(String::valueOf)
                            .collect(Collectors.joining(" "));
                    lines.add(word + " – " + where + " – " + point.get("message"));
                }
            }
        }
        return lines.stream().distinct().sorted().toList();
    }

    @Test
    void says_in_a_sentence_why_it_cannot() throws Exception {
        List<Map<String, Object>> seen = driven(program(), "refusals");
        assertThat(said(seen, "not saved")).startsWith("Tệp này chưa được lưu lần nào");
        assertThat(said(seen, "next before checking")).startsWith("Chưa có danh sách");
        assertThat(said(seen, "no folder")).startsWith("Không thấy sổ kế hoạch So-ke-hoach.xlsx");
        assertThat(said(seen, "not ours")).startsWith("Tệp này không phải biểu mẫu của Sổ Xã");
        assertThat(said(seen, "read only")).endsWith("Tệp đang mở chỉ để đọc nên không tô màu được ô.");
        assertThat(step(seen, "read only")).containsEntry("marks", List.of());
        assertThat(said(seen, "suggest read only")).startsWith("Tệp đang mở chỉ để đọc nên không sửa được.");
        assertThat(said(driven("", "missing"), "no program"))
                .isEqualTo(
                        "Chưa thấy chương trình Sổ Xã trên máy này. Hãy cài Sổ Xã, hoặc vào Sổ Xã → Chọn chương trình"
                                + " Sổ Xã… rồi chỉ tới nơi đã cài.");
    }

    @Test
    void issues_collects_and_opens_the_workbook_of_the_commune() throws Exception {
        List<Map<String, Object>> seen = driven(program(), "rounds");
        assertThat(said(seen, "issue")).startsWith("Đã tạo 16 biểu mẫu");
        assertThat(said(seen, "collect")).startsWith("Quý I/2025: 15/16 nơi đã nộp");
        assertThat(String.valueOf(step(seen, "open").get("book")))
                .startsWith(work.resolve(PERIOD).resolve("4-Tong-hop").toString());
    }

    @Test
    void asks_before_templates_go_out_in_sample_names() throws Exception {
        Path own = folder.resolve("xa Mới");
        new ReportingRound(own, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")), Progress.silent())
                .init(NewCommune.named("xã Mới"));
        Path book = own.resolve("So-ke-hoach.xlsx");
        List<Map<String, Object>> seen = driven(program(), book.toString(), "question");
        assertThat(said(seen, "question"))
                .contains("mang tên mẫu")
                .endsWith("Vẫn tạo biểu mẫu chứ?")
                .doesNotContain("--");
        assertThat(said(seen, "left")).startsWith("Chưa làm gì.");
        assertThat(said(seen, "anyway")).startsWith("Đã tạo");
    }

    private static String said(List<Map<String, Object>> seen, String step) {
        return String.valueOf(step(seen, step).get("said"));
    }

    private static Map<String, Object> step(List<Map<String, Object>> seen, String step) {
        return seen.stream()
                .filter(one -> step.equals(one.get("step")))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> driven(String program, String what) throws Exception {
        return driven(program, workbook.toString(), what);
    }

    private List<Map<String, Object>> driven(String program, String files, String... what) throws Exception {
        URL script = Objects.requireNonNull(AddinTest.class.getResource("drive.py"));
        List<Map<String, Object>> seen = new ArrayList<>();
        // Without a screen the program shows no boxes.
        List<String> command = new ArrayList<>(
                System.getenv("DISPLAY") == null
                        ? List.of("xvfb-run", "-a", "-s", "-screen 0 1366x768x24")
                        : List.of());
        command.addAll(List.of(
                "/usr/bin/python3",
                Path.of(script.toURI()).toString(),
                profile.resolve("p").toString(),
                files,
                work.toString(),
                "-"));
        command.addAll(List.of(what));
        String output = run(Map.of("SOXA_PROGRAM", program, "HOME", folder.toString()), command);
        for (String line : output.split("\n", -1)) {
            if (line.startsWith("{")) {
                seen.add(JSON.std.mapFrom(line));
            }
        }
        return seen;
    }

    /** A program as it is installed: one file that starts ours. */
    private String program() throws IOException {
        Path started = folder.resolve("soxa");
        Files.writeString(
                started, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 \
                -Dsun.stderr.encoding=UTF-8 -cp '%s' vn.soxa.cli.Main "$@"
                """.formatted(Path.of(System.getProperty("java.home"), "bin", "java"), TestClassPath.text()));
        Files.setPosixFilePermissions(started, PosixFilePermissions.fromString("rwxr-xr-x"));
        return started.toString();
    }

    private String run(Map<String, String> environment, List<String> command) throws Exception {
        Path log = Files.createTempFile(folder, "run", ".log");
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(new HashMap<>(environment));
        Process process = builder.start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        String output = Files.readString(log);
        assertThat(process.exitValue()).as("%s: %s", command, output).isZero();
        return output;
    }
}
