package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.sheet.BoundSheet;

/**
 * An officer adds to the plan book in LibreOffice, and does nothing else: columns on shipped forms, whole forms, each kind
 * of rule and each kind of indicator; people fill what is issued in LibreOffice, and everything comes out of it.
 */
class OfficerAdditionsTest {
    private static final Path STORY = Path.of("src/test/resources/vn/soxa/app");
    /** What the officer chooses from; every choice is made somewhere. */
    private static final List<String> KINDS = List.of(
            "Quy tắc",
            "So",
            "Mức độ",
            "Kiểu biểu",
            "Loại chỉ tiêu",
            "Lấy số từ",
            "Chiều",
            "Tiến độ",
            "Cách cộng",
            "Phép tính",
            "Dấu");

    @TempDir
    Path folder = Path.of("");

    @Test
    void additions_of_rows_alone_work_from_the_template_to_the_figures() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        round.init(
                new NewCommune("xã Bình Yên", "", List.of("Đông", "Tây"), "Nguyễn Thị Nhận", "0912345678"),
                List.of("nong-thon-moi-2026-2030"));
        List<String> told = new ArrayList<>();
        List<Path> workbooks = new ArrayList<>();
        try (People people = new People()) {
            Path edited = folder.resolve("edited.xlsx");
            people.type(round.planBook(), edited, "book");
            Files.move(edited, round.planBook(), StandardCopyOption.REPLACE_EXISTING);
            assertThat(round.plan().faults().toMend()).isEmpty();
            for (String period : List.of("2026-Q1", "2026-Q2")) {
                List<Path> issued = new ArrayList<>(round.issue(period, Audience.HAMLETS));
                fill(people, period, issued, "Ap-01", "Ap-02");
                round.collect(period);
                issued.addAll(round.issue(period, Audience.OFFICERS));
                fill(people, period, issued, "VHXH");
                RoundResult result = round.collect(period);
                told.add("== " + period);
                told.addAll(told(result));
                workbooks.add(folder.resolve(result.workbook()));
            }
        }
        assertThat(told).containsExactlyElementsOf(Files.readAllLines(STORY.resolve("additions_told.txt")));
        assertThat(HandRound.texts(workbooks.get(1))).contains("Thẻ tự nguyện", "Điểm wifi công cộng", "Tổ Bốn");
        assertThat(new LibreOffice(Files.createDirectory(folder.resolve("lo"))).differences(workbooks.get(1)))
                .isEmpty();
    }

    @Test
    void every_kind_of_rule_and_of_indicator_is_among_them() throws IOException {
        List<String> chosen = Files.readAllLines(STORY.resolve("additions_book.txt")).stream()
                .flatMap(
                        line -> Stream.of(line.substring(line.indexOf('\t') + 1).split("\\|", -1)))
                .map(pair -> pair.replaceFirst(" \\([23]\\)=", "="))
                .toList();
        Map<String, List<ListValue>> choices =
                PlanReader.read(PlanRows.embedded()).plan().lists();
        for (String kind : KINDS) {
            assertThat(choices.get(kind)).as(kind).isNotEmpty().allSatisfy(choice -> assertThat(chosen)
                    .contains(kind + "=" + choice.value()));
        }
    }

    private static List<String> told(RoundResult result) {
        Stream<String> findings = result.checked().submissions().stream().flatMap(file -> told(file).stream());
        Stream<String> figures = result.consolidation().current().stream()
                .filter(one -> one.indicator().code().startsWith("Y"))
                .map(OfficerAdditionsTest::told);
        return Stream.concat(findings, figures).toList();
    }

    private static List<String> told(CheckedSubmission file) {
        return file.findings().stream()
                .filter(finding -> finding.cell() != null)
                .map(finding -> file.reporter() + " "
                        + place(finding, file.submission().sheets()) + " " + finding.code() + " " + finding.severity())
                .sorted()
                .toList();
    }

    /** The sheet's code, what names the row, and the column. */
    private static String place(Finding finding, List<BoundSheet> sheets) {
        CellAddress cell = Objects.requireNonNull(finding.cell());
        BoundSheet sheet = sheets.stream()
                .filter(one -> one.sheet().equals(cell.sheet()))
                .findFirst()
                .orElseThrow();
        String column = sheet.columns().entrySet().stream()
                .filter(entry -> entry.getValue() == cell.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(cell.a1());
        String row = sheet.rows().stream()
                .filter(one -> one.row() == cell.row())
                .map(one -> String.valueOf(one.get(sheet.form().keys().get(0).get(0))))
                .findFirst()
                .orElse("?");
        return sheet.form().code() + " [" + row + "] " + column;
    }

    private static String told(IndicatorResult result) {
        return result.indicator().code() + " "
                + result.actual().stripTrailingZeros().toPlainString() + " "
                + result.status() + " "
                + new TreeMap<>(result.byHamlet()) + " " + result.coverage().told() + "/"
                + result.coverage().asked();
    }

    private void fill(People people, String period, List<Path> issued, String... reporters) throws IOException {
        for (String reporter : reporters) {
            Path template = HandRound.of(issued, reporter);
            Path target = folder.resolve(period + "/2-Da-nop").resolve(HandRound.name(template));
            people.type(template, target, period + "_" + reporter);
        }
    }

    /** One LibreOffice at which all of them sit. */
    private static final class People implements AutoCloseable {
        private final Process process;
        private final Writer orders;
        private final BufferedReader answers;

        People() throws IOException {
            process = new ProcessBuilder(
                            "/usr/bin/python3", STORY.resolve("additions.py").toString())
                    .redirectErrorStream(true)
                    .start();
            orders = process.outputWriter();
            answers = process.inputReader();
        }

        void type(Path template, Path target, String lines) throws IOException {
            orders.write(template + "\t" + target + "\t" + STORY.resolve("additions_" + lines + ".txt") + "\n");
            orders.flush();
            String answer = answers.readLine();
            if (!"typed".equals(answer)) {
                throw new IOException(
                        answer + "\n" + String.join("\n", answers.lines().toList()));
            }
        }

        @Override
        public void close() throws IOException {
            orders.close();
            assertThat(process.onExit().join().exitValue()).isZero();
        }
    }
}
