package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.bench.RoundFolder;
import vn.soxa.finding.FindingCode;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;

/** Books of the period before that are gone, another's, older, cut or no books are told before a figure is taken from them. */
class HistoryTest {
    private static final int HAMLETS = 9;
    private static final int SENDERS = 2;
    private static final String NEXT = "2025-Q2";

    private final Plan plan = RoundFolder.plan(HAMLETS).plan();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            deleted            | đã tổng hợp nhưng không còn sổ tổng hợp
            deleted, no result | đã tổng hợp nhưng không còn sổ tổng hợp
            another period     | là sổ tổng hợp của kỳ khác (2025-Q2)
            another commune    | là sổ tổng hợp của xã khác (xã Bên Kia)
            older              | là bản cũ của sổ tổng hợp
            cut                | Không mở được sổ tổng hợp
            empty              | Không mở được sổ tổng hợp
            a note             | không phải sổ do Sổ Xã lập
            nothing done       |
            a newer note       |
            """)
    void told_before_anything_is_counted(String done, @org.jspecify.annotations.Nullable String told) throws Exception {
        Path books = collectedTwice();
        Path next = round().collect(NEXT).workbook();
        byte[] before = Files.readAllBytes(folder.resolve(next));
        change(done, books);

        CannotDoException refused = catchThrowableOfType(CannotDoException.class, () -> round().collect(NEXT));

        if (told == null) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.sentence()).contains(told).contains("2025-Q1");
        }
        assertThat(folder.resolve(next)).hasBinaryContent(before);
    }

    /** A figure changed by hand is named at its cell. */
    @ParameterizedTest
    @CsvSource({"E5", "J5"})
    void edited_cells_are_named(String cell) throws Exception {
        Path books = collectedTwice();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(books))) {
            XSSFSheet rows = workbook.getSheet("Số liệu A3");
            org.apache.poi.ss.util.CellReference at = new org.apache.poi.ss.util.CellReference(cell);
            rows.getRow(at.getRow()).getCell(at.getCol()).setCellValue(77);
            try (var out = Files.newOutputStream(books)) {
                workbook.write(out);
            }
        }
        assertThat(round().collect(NEXT).checked().byReporter().get(Plan.WHOLE_COMMUNE))
                .filteredOn(finding -> finding.code() == FindingCode.BOOKS_EDITED)
                .anyMatch(
                        finding -> finding.cell() != null && finding.cell().a1().equals(cell));
    }

    /** The books of the first period, a second version with the first in {@code ban-cu}. */
    private Path collectedTwice() throws Exception {
        new RoundFolder(folder).make(HAMLETS, 0);
        send("2025-Q1", 2);
        round().collect("2025-Q1");
        send("2025-Q1", 3);
        Path books = folder.resolve(round().collect("2025-Q1").workbook());
        send(NEXT, 3);
        return books;
    }

    private void send(String period, int rows) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve(period).resolve("2-Da-nop"));
        for (Hamlet hamlet : plan.hamlets().subList(0, SENDERS)) {
            Path file = inbox.resolve(hamlet.code() + ".xlsx");
            Files.deleteIfExists(file);
            RoundFolder.filled(
                    plan,
                    plan.period(period).orElseThrow(),
                    plan.reporter(hamlet.code()).orElseThrow(),
                    rows,
                    0,
                    file);
        }
    }

    private void change(String done, Path books) throws Exception {
        Path outputs = books.resolveSibling("");
        switch (done) {
            case "deleted" -> Files.delete(books);
            case "deleted, no result" -> {
                Files.delete(books);
                Files.delete(outputs.resolve("ket-qua.json"));
            }
            case "another period" -> over(books, round().collect(NEXT).workbook());
            case "another commune" -> asIf(books, "xã Bên Kia");
            case "older" -> {
                try (var old = Files.list(outputs.resolve("ban-cu"))) {
                    Path first = old.filter(file -> file.toString().endsWith(".xlsx"))
                            .findFirst()
                            .orElseThrow();
                    Files.copy(first, books, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case "cut" -> Files.write(books, Arrays.copyOf(Files.readAllBytes(books), 9000));
            case "empty" -> Files.write(books, new byte[0]);
            case "a note" -> note(books);
            case "a newer note" -> {
                String name = String.valueOf(books.getFileName());
                Path note = books.resolveSibling(name.replace(".xlsx", " (2).xlsx"));
                note(note);
                Files.setLastModifiedTime(note, FileTime.from(Instant.now().plusSeconds(60)));
            }
            default -> assertThat(done).isEqualTo("nothing done");
        }
    }

    private void over(Path books, Path other) throws IOException {
        Files.copy(folder.resolve(other), books, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void note(Path file) throws IOException {
        try (XSSFWorkbook note = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            note.createSheet("Ghi chú").createRow(0).createCell(0).setCellValue("gọi lại ấp 3");
            note.write(out);
        }
    }

    private static void asIf(Path books, String commune) throws IOException {
        byte[] content = Files.readAllBytes(books);
        try (var workbook = WorkbookFactory.create(new java.io.ByteArrayInputStream(content))) {
            var seal = workbook.getSheet("_soxa");
            for (var row : seal) {
                List<String> keys = List.of("commune", "communeName");
                int key = row.getCell(1) == null
                        ? -1
                        : keys.indexOf(row.getCell(1).getStringCellValue());
                if (key >= 0) {
                    row.getCell(2).setCellValue(key == 0 ? "12345" : commune);
                }
            }
            try (var out = Files.newOutputStream(books)) {
                workbook.write(out);
            }
        }
    }

    private ReportingRound round() {
        return new ReportingRound(
                folder, Clock.fixed(Instant.parse("2025-07-20T00:00:00Z"), ZoneOffset.UTC), Progress.silent());
    }
}
