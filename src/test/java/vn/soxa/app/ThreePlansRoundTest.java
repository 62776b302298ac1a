package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.ThreePlans;
import vn.soxa.text.Phrasebook;

/** A round of three plans that no code knows: issued, filled, collected. */
class ThreePlansRoundTest {
    private static final int KEYS = 2;
    private static final int FIRST = 4;

    @TempDir
    Path folder = Path.of("");

    @Test
    void their_forms_are_issued_filled_and_read_like_any_other() throws Exception {
        new PlanBookFile(new WorkFolder(folder), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .write(ThreePlans.rows());
        List<Path> issued = ReportingRound.open(folder, Progress.silent()).issue("2025-Q1", Audience.EVERYBODY);
        Path hamlet = named(issued, "Ap-03");
        assertThat(sheets(hamlet)).contains("GN1 Hộ nghèo, hộ cận nghèo", "CS1 Hạ tầng, kỹ năng số của ấp");
        assertThat(sheets(hamlet)).noneMatch(sheet -> sheet.startsWith("CS3") || sheet.startsWith("NM3"));
        assertThat(new LibreOffice(folder).differences(List.of(hamlet))).isEmpty();
        fillHamlet(hamlet);
        Path officer = named(issued, "HCC");
        assertThat(cells(officer, "CS3", "line"))
                .containsExactly("Hộ tịch", "Chứng thực", "Đất đai", "Bảo trợ xã hội", "Khác");
        send(officer, "CS3", FIRST + 2, typed("tiep_nhan=100|truc_tuyen=80|da_xong=90|dung_han=90"));
        RoundResult round = ReportingRound.open(folder, Progress.silent()).collect("2025-Q1");
        assertThat(accepted(round)).containsExactly("AP03 GN1 Nguyễn Văn Đủ", "HCC CS3 -");
        assertThat(found(round))
                .contains(
                        "GN1 Hộ nghèo, hộ cận nghèo!G6 CELL_NOT_ALLOWED",
                        "GN1 Hộ nghèo, hộ cận nghèo!I6 CELL_REQUIRED",
                        "GN1 Hộ nghèo, hộ cận nghèo!J6 CELL_REQUIRED",
                        "CS1 Hạ tầng, kỹ năng số của ấp!D5 CELL_MORE_THAN_WHOLE");
        carriedOver(issued, ReportingRound.open(folder, Progress.silent()).issue("2025-Q2", Audience.EVERYBODY));
    }

    /** One right row and, each in its own way, two wrong ones. */
    private void fillHamlet(Path hamlet) throws IOException {
        send(
                hamlet,
                "GN1",
                FIRST,
                typed("chu_ho=Nguyễn Văn Đủ|nam_sinh=1970|nhan_khau=4|chu_ho_nu=Không|dan_toc=Khmer|loai=Nghèo"
                        + "|dien_bien=Nghèo cũ|thieu_hut=3"));
        send(
                hamlet,
                "GN1",
                FIRST + 1,
                typed("chu_ho=Nguyễn Văn Thiếu|nam_sinh=1980|nhan_khau=4|chu_ho_nu=Có|dan_toc=Kinh|loai=Nghèo"
                        + "|dien_bien=Thoát nghèo"));
        send(hamlet, "CS1", FIRST, typed("ho=215|internet=300|truong_thanh=600|vneid=500|to=Không"));
    }

    private static void carriedOver(List<Path> issued, List<Path> next) throws IOException {
        assertThat(cells(named(next, "Ap-03"), "GN1", "chu_ho")).containsExactly("Nguyễn Văn Đủ");
        assertThat(cells(named(next, "HCC"), "CS3", "line")).hasSize(5);
        assertThat(cells(named(next, "HCC"), "CS3", "rowCode")).hasSize(1);
        assertThat(cells(named(next, "HCC"), "CS3", "tiep_nhan")).isEmpty();
        assertThat(sheets(named(next, "KT"))).anyMatch(sheet -> sheet.startsWith("NM3"));
        assertThat(sheets(named(issued, "KT"))).noneMatch(sheet -> sheet.startsWith("NM3"));
    }

    private static Map<String, String> typed(String cells) {
        return Arrays.stream(cells.split("\\|"))
                .map(cell -> cell.split("=", 2))
                .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1]));
    }

    private static Path named(List<Path> issued, String start) {
        return issued.stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> sheets(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            return IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
        }
    }

    private static List<String> cells(Path file, String form, String key) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = sheet(workbook, form);
            int column = column(sheet, key);
            List<String> lines = new ArrayList<>();
            for (int row = FIRST; row <= sheet.getLastRowNum(); row++) {
                Row found = sheet.getRow(row);
                Cell cell = found == null ? null : found.getCell(column);
                String text = cell == null ? "" : new DataFormatter().formatCellValue(cell);
                if (!text.isEmpty()) {
                    lines.add(text);
                }
            }
            return lines;
        }
    }

    /** Types into a row of what was issued and hands it in. */
    private void send(Path issued, String form, int row, Map<String, String> cells) throws IOException {
        Path inbox = folder.resolve("2025-Q1/2-Da-nop").resolve(String.valueOf(issued.getFileName()));
        Path from = Files.exists(inbox) ? inbox : issued;
        byte[] bytes = Files.readAllBytes(from);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            Sheet sheet = sheet(workbook, form);
            Row typed = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
            cells.forEach((key, text) -> {
                Cell cell = typed.getCell(column(sheet, key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
                if (text.matches("\\d+")) {
                    cell.setCellValue(Double.parseDouble(text));
                } else {
                    cell.setCellValue(text);
                }
            });
            Files.createDirectories(inbox.resolveSibling(""));
            try (var out = Files.newOutputStream(inbox)) {
                workbook.write(out);
            }
        }
    }

    private static Sheet sheet(XSSFWorkbook workbook, String form) {
        return IntStream.range(0, workbook.getNumberOfSheets())
                .mapToObj(workbook::getSheetAt)
                .filter(sheet -> sheet.getSheetName().startsWith(form + " "))
                .findFirst()
                .orElseThrow();
    }

    private static int column(Sheet sheet, String key) {
        for (Cell cell : sheet.getRow(KEYS)) {
            if (cell.getStringCellValue().equals(key)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(sheet.getSheetName() + " has no column " + key);
    }

    private static List<String> accepted(RoundResult round) {
        return round.checked().rows().stream()
                .map(row -> row.row().reporter() + " " + row.row().form() + " "
                        + (row.row().text("chu_ho") == null ? "-" : row.row().text("chu_ho")))
                .sorted()
                .toList();
    }

    private static List<String> found(RoundResult round) {
        return round.checked().submissions().stream()
                .flatMap(one -> one.findings().stream())
                .map(finding -> (finding.cell() == null
                                ? finding.sheet()
                                : finding.cell().sheet() + "!" + finding.cell().a1())
                        + " " + finding.code())
                .collect(Collectors.toList());
    }
}
