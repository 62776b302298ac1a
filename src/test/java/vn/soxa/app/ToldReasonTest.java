package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.read.WorkbookReader;

/** Why a value stands that somebody told by telephone: in the workbook and the returned copy, never further up. */
class ToldReasonTest {
    private static final String Q1 = "2025-Q1";
    private static final String AP03 = "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx";

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_reason_is_shown_where_the_value_is_asked_about_and_does_not_go_upward() throws Exception {
        ExampleFolder.empty(folder);
        Path inbox = Files.createDirectories(ExampleFolder.inbox(folder, Q1));
        Files.copy(ExampleFolder.inbox(Path.of("examples"), Q1).resolve(AP03), inbox.resolve(AP03));
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        List<String> told = List.of(AP03 + "!A1 THT-HTX!F6=18");
        round.decide(Q1, told, List.of(), List.of(), List.of(), "ông Tư nói 18 người");
        round.collect(Q1);

        Path outputs = folder.resolve(Q1).resolve("4-Tong-hop");
        assertThat(texts(outputs.resolve("Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx"), "Cần xem lại"))
                .anyMatch(line -> line.contains("(đang ghi “5 + 13”): “18”, vì: ông Tư nói 18 người."));
        assertThat(texts(folder.resolve(Q1).resolve("3-Tra-lai/Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx"), "Cần sửa"))
                .contains("Xã đã ghi sau khi hỏi anh/chị, nếu sai xin báo lại: 1 điểm")
                .anyMatch(line -> line.contains("vì: ông Tư nói 18 người."));
        assertThat(texts(sent(round.send(Q1)), "Cần xem lại"))
                .noneMatch(line -> line.contains("ông Tư"))
                .anyMatch(line -> line.contains("Cán bộ xã đã xác nhận ô này"));
    }

    private Path sent(Path zip) throws Exception {
        try (ZipFile sent = new ZipFile(zip.toFile())) {
            ZipEntry book = sent.stream()
                    .filter(entry -> entry.getName().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
            Path copy = folder.resolve("gui.xlsx");
            Files.copy(sent.getInputStream(book), copy);
            return copy;
        }
    }

    /** What stands in the cells of a sheet. */
    private static List<String> texts(Path file, String sheet) throws Exception {
        return WorkbookReader.read(file).sheets().stream()
                .filter(one -> one.name().equals(sheet))
                .flatMap(one -> one.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().text())
                .toList();
    }
}
