package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.office.Typing;
import vn.soxa.text.Phrasebook;

/** Figures that an officer types: asked of the period, added up by the program, held to what counted ones are. */
class TypedFiguresTest {
    private static final String SHEET = "B1 Chỉ tiêu";

    @TempDir
    Path folder = Path.of("");

    @Test
    void flows_are_asked_of_the_period_and_wrong_figures_told_at_their_cell() throws Exception {
        new PlanBookFile(new WorkFolder(folder), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .write(CampaignPlan.typed());
        Path first = issue("2026-01");
        assertThat(cells(first, "unit"))
                .contains("buổi (số trong kỳ)", "%", "ấp", "người (số trong kỳ)")
                .contains("trạm (ghi bước đã đến, 0 đến 4) Có hồ sơ; Đã thẩm định; Đã sửa chữa; Đã công nhận");
        send(first, "2026-01", Map.of("TT", "10", "HL", "95", "AD", "1", "ND", "100", "PN", "40", "TR", "1"));
        RoundResult january = ReportingRound.open(folder, Progress.silent()).collect("2026-01");
        assertThat(found(january)).isEmpty();
        assertThat(result(january, "TR").step()).isEqualTo(1);
        assertThat(result(january, "TR").status()).isEqualTo(Status.ON_TRACK);
        assertThat(result(january, "TR").actual()).isEqualByComparingTo("0");
        Path second = issue("2026-02");
        assertThat(cells(second, "last")).contains("10", "95", "100");
        send(second, "2026-02", Map.of("TT", "5", "HL", "108", "AD", "60", "ND", "100", "PN", "500", "TR", "4"));
        RoundResult february = ReportingRound.open(folder, Progress.silent()).collect("2026-02");
        assertThat(result(february, "TT").actual()).isEqualByComparingTo("15");
        assertThat(result(february, "TR").status()).isEqualTo(Status.ACHIEVED);
        assertThat(found(february))
                .containsExactlyInAnyOrder("HL CELL_OUT_OF_RANGE", "AD CELL_OUT_OF_RANGE", "PN CELL_MORE_THAN_WHOLE");
        assertThat(result(february, "HL").actual()).as("the last one told").isEqualByComparingTo("95");
        send(second, "2026-02", Map.of("TT", "-5", "HL", "100", "AD", "2", "ND", "100", "PN", "100", "TR", "5"));
        assertThat(found(ReportingRound.open(folder, Progress.silent()).collect("2026-02")))
                .containsExactlyInAnyOrder("TT CELL_OUT_OF_RANGE", "TR CELL_OUT_OF_RANGE");
        send(second, "2026-02", Map.of("TT", "5", "HL", "100", "AD", "2", "ND", "nhiều", "PN", "30", "TR", "4"));
        RoundResult unread = ReportingRound.open(folder, Progress.silent()).collect("2026-02");
        assertThat(HandRound.found(unread)).anyMatch(line -> line.endsWith("CELL_WHOLE_UNREAD"));
        assertThat(result(unread, "PN").actual())
                .as("a part of nobody knows how many")
                .isEqualByComparingTo("40");
    }

    /** It would count for nothing, and nobody would know. */
    @Test
    void a_figure_beside_no_indicator_of_the_plan_is_told() throws Exception {
        new PlanBookFile(new WorkFolder(folder), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .write(CampaignPlan.typed());
        Path template = issue("2026-01");
        int lines = cells(template, "indicator").size();
        List<String> codes = new ArrayList<>(Collections.nCopies(lines + 1, ""));
        List<String> figures = new ArrayList<>(Collections.nCopies(lines, ""));
        codes.add("XX");
        figures.addAll(List.of("5", "7"));
        Path inbox = Files.createDirectories(folder.resolve("2026-01/2-Da-nop"));
        Typing.into(Files.copy(template, inbox.resolve(String.valueOf(template.getFileName()))), person -> {
            person.rows(SHEET, "indicator", codes.toArray(String[]::new));
            person.rows(SHEET, "confirmed", figures.toArray(String[]::new));
        });

        assertThat(found(ReportingRound.open(folder, Progress.silent()).collect("2026-01")))
                .contains("null ROW_NOT_ISSUED", "XX ROW_NOT_ISSUED");
    }

    private Path issue(String period) throws Exception {
        return ReportingRound.open(folder, Progress.silent())
                .issue(period, Audience.OFFICERS)
                .get(0);
    }

    private void send(Path template, String period, Map<String, String> typed) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve(period + "/2-Da-nop"));
        Path sent = inbox.resolve(String.valueOf(template.getFileName()));
        Files.deleteIfExists(sent);
        List<String> codes = cells(template, "indicator");
        Typing.into(
                Files.copy(template, sent),
                person -> person.rows(
                        SHEET,
                        "confirmed",
                        codes.stream().map(code -> typed.getOrDefault(code, "")).toArray(String[]::new)));
    }

    private static List<String> cells(Path file, String key) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFSheet sheet = workbook.getSheet(SHEET);
            int column = -1;
            for (var cell : sheet.getRow(2)) {
                column = cell.toString().equals(key) ? cell.getColumnIndex() : column;
            }
            List<String> cells = new ArrayList<>();
            for (int row = 4; row <= sheet.getLastRowNum(); row++) {
                String text =
                        new DataFormatter().formatCellValue(sheet.getRow(row).getCell(column));
                cells.add(text);
            }
            return cells.stream().filter(text -> !text.isEmpty()).toList();
        }
    }

    /** The indicator of a row, and what is wrong at its figure. */
    private static List<String> found(RoundResult round) {
        return round.checked().submissions().stream()
                .flatMap(file -> file.findings().stream()
                        .filter(finding -> finding.rejects() && finding.cell() != null)
                        .map(finding -> file.submission().sheets().stream()
                                        .flatMap(sheet -> sheet.rows().stream())
                                        .filter(row -> finding.cell() != null
                                                && row.sheet()
                                                        .equals(finding.cell().sheet())
                                                && row.row() == finding.cell().row())
                                        .map(row -> String.valueOf(row.get("indicator")))
                                        .findFirst()
                                        .orElse("?")
                                + " " + finding.code()))
                .toList();
    }

    private static IndicatorResult result(RoundResult round, String code) {
        return round.consolidation()
                .indicator(code, code.equals("TR") ? null : Integer.valueOf(2026))
                .orElseThrow();
    }
}
