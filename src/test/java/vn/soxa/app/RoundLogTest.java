package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.read.WorkbookReader;

/** What stays in the log of a work folder, and what never gets into it. */
class RoundLogTest {

    private static final String Q1 = "2025-Q1";
    private static final Pattern WHEN = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3} ");
    private static final Pattern JAVA = Pattern.compile("Java [^,\n]*");
    private static final Pattern FIGURE_OR_PHONE = Pattern.compile("\\d[.,]\\d|\\d{6}");

    /** Codes and keys of columns, in the log and in workbooks alike: not what people wrote. */
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d+|2025(-\\S+)?|[A-Z_]+|\\d{1,3}|[a-z]+");

    @TempDir
    Path home = Path.of("");

    @Test
    void a_whole_round_is_told_without_a_name_a_figure_or_a_word_of_a_cell() throws Exception {
        Path folder = ExampleFolder.received(home.resolve("xã của Nguyễn Thị Mơ"), Q1);
        Path inbox = ExampleFolder.inbox(folder, Q1);
        Path planted = inbox.resolve("Trần Văn Tèo 0912345678 – 41,2 ha.xlsx");
        Files.move(inbox.resolve("Ap-03_Tan-Dinh_2025-Q1 (1).xlsx"), planted);
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.look(Q1);
        round.collect(Q1);
        round.issue("2025-Q2", Audience.EVERYBODY);
        round.send(Q1);
        FileCheck.open(folder, Progress.silent()).inspect(planted);
        round.close(Q1);
        RoundLog.fault(folder, new IllegalStateException("Trần Văn Tèo 0912345678", new IOException("41,2 ha")));
        LoggerFactory.getLogger("org.apache.poi").warn("Trần Văn Tèo 0912345678");

        String log = log(folder);
        assertThat(log)
                .contains(
                        "collect begins",
                        "AP03 PARTLY, rows ",
                        "CELL_",
                        "collect done in ",
                        " ms",
                        "issue period 2025-Q2")
                .contains("send done", "close done", "java.lang.IllegalStateException", "at vn.soxa.app.RoundLogTest");
        String told = JAVA.matcher(WHEN.matcher(log).replaceAll(""))
                .replaceAll("")
                .replaceAll("(?m) \\d+ ms|^\\s+at .*$", "");
        assertThat(told).doesNotContain("Tèo", "Mơ", "xlsx", home.toString());
        assertThat(told).doesNotContainPattern(FIGURE_OR_PHONE);
        assertThat(written(inbox))
                .hasSizeGreaterThan(300)
                .filteredOn(told::contains)
                .isEmpty();
    }

    /** Every text of every workbook that came back. */
    private static Set<String> written(Path inbox) throws Exception {
        Set<String> texts = new TreeSet<>();
        try (Stream<Path> files = Files.walk(inbox)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                WorkbookReader.read(file).sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .flatMap(RoundLogTest::text)
                        .filter(text -> text.length() > 2 && !CODE.matcher(text).matches())
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    private static Stream<String> text(RawCell cell) {
        return cell.value() instanceof CellValue.Text text ? Stream.of(text.text()) : Stream.empty();
    }

    @Test
    void what_is_refused_or_fails_is_told_as_not_done() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("a"));
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        assertThatThrownBy(() -> round.send(Q1)).isInstanceOf(CannotDoException.class);
        assertThat(log(folder)).contains("send begins", "send not done in ");
    }

    @Test
    void the_log_never_outgrows_three_files_even_below_a_folder_that_is_a_pattern() throws Exception {
        Path folder = ExampleFolder.empty(home.resolve("100% (nông thôn) mới %d{x}"));
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        Path log = folder.resolve("nhat-ky/soxa.log");
        for (int times = 0; times < 4; times++) {
            round.addYear(2027 + times);
            Files.writeString(log, "x".repeat(1_100_000), StandardCharsets.UTF_8);
        }
        try (Stream<Path> files = Files.list(folder.resolve("nhat-ky"))) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder("soxa.log", "soxa.1.log", "soxa.2.log");
        }
    }

    private static String log(Path folder) throws IOException {
        return Files.readString(folder.resolve("nhat-ky/soxa.log"), StandardCharsets.UTF_8);
    }
}
