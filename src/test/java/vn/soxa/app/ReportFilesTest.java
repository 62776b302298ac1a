package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.write.DocumentWriter;

/** The reports beside the commune workbook: who gets one, when one is written anew, what happens to the old one. */
class ReportFilesTest {

    private static final String NAME = "Bao-cao_xa-Tan-Phuoc-Doi_2025-Q1";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-03-01T00:00:00Z"));

    private Path folder = Path.of("");
    private Path outputs = Path.of("");

    @BeforeEach
    void a_commune_without_submissions(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("xã mẫu");
        outputs = folder.resolve("2025-Q1/4-Tong-hop");
        round().initExample();
        Files.createDirectories(folder.resolve("2025-Q1/2-Da-nop"));
    }

    @Test
    void each_addressee_gets_one_and_the_result_names_them() throws Exception {
        RoundResult result = round().collect("2025-Q1");
        assertThat(result.reports().stream().map(path -> String.valueOf(path.getFileName())))
                .containsExactly(NAME + ".docx", NAME + "_Dang-uy.docx", NAME + "_UBND-xa.docx");
        assertThat(ResultJson.of(result)).contains("\"report\" : \"2025-Q1/4-Tong-hop/" + NAME + ".docx\"");
        assertThat(text(outputs.resolve(NAME + ".docx")))
                .contains("1. Hợp tác xã nông nghiệp thành lập mới: chưa có số liệu"
                        + " (kế hoạch đến năm 2025: 01 HTX).");
    }

    @Test
    void what_an_officer_typed_stays_while_the_figures_do() throws Exception {
        round().collect("2025-Q1");
        Path report = outputs.resolve(NAME + ".docx");
        type(report, "Lãnh đạo đã xem.");
        Files.setLastModifiedTime(report, LONG_AGO);
        round().collect("2025-Q1");
        assertThat(text(report)).contains("Lãnh đạo đã xem.");
        assertThat(Files.getLastModifiedTime(report)).isEqualTo(LONG_AGO);
        assertThat(outputs.resolve("ban-cu")).doesNotExist();
    }

    @Test
    void a_report_that_changes_is_written_anew_and_the_old_one_kept() throws Exception {
        round().collect("2025-Q1");
        type(outputs.resolve(NAME + ".docx"), "Lãnh đạo đã xem.");
        restyle("BÁO CÁO", "BÁO CÁO KẾT QUẢ");
        round().collect("2025-Q1");
        restyle("BÁO CÁO", "BÁO CÁO NHANH");
        round().collect("2025-Q1");
        assertThat(text(outputs.resolve(NAME + ".docx")))
                .contains("BÁO CÁO NHANH")
                .doesNotContain("Lãnh đạo đã xem.");
        assertThat(text(outputs.resolve("ban-cu/" + NAME + "_v1.docx"))).contains("Lãnh đạo đã xem.");
        assertThat(text(outputs.resolve("ban-cu/" + NAME + "_v2.docx"))).contains("BÁO CÁO KẾT QUẢ");
        assertThat(names(outputs.resolve("ban-cu"))).hasSize(6);
    }

    @Test
    void a_master_that_cannot_be_used_is_told_with_what_to_do() throws Exception {
        restyle("{content}", "");
        assertThatThrownBy(() -> round().collect("2025-Q1"))
                .isInstanceOf(CannotDoException.class)
                .hasMessage(
                        "Mẫu báo cáo mau-bao-cao.docx trong thư mục làm việc thiếu: {content}. Hãy thêm lại các kiểu"
                                + " chữ, chỗ điền đó, hoặc xóa tệp để dùng mẫu sẵn có.");
        Files.writeString(folder.resolve(DocumentWriter.MASTER), "không phải docx");
        assertThatThrownBy(() -> round().collect("2025-Q1"))
                .hasMessage("Không mở được mẫu báo cáo mau-bao-cao.docx trong thư mục làm việc. Hãy lưu lại tệp đó dạng"
                        + " .docx, hoặc xóa đi để dùng mẫu sẵn có.");
    }

    private ReportingRound round() {
        Clock clock = Clock.fixed(Instant.parse("2025-03-16T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        return new ReportingRound(folder, clock, Progress.silent());
    }

    /** The office's own master beside the plan book, with another text in one place. */
    private void restyle(String text, String other) throws IOException {
        try (XWPFDocument master =
                        new XWPFDocument(Files.newInputStream(Path.of("workbook-templates", DocumentWriter.MASTER)));
                OutputStream out = Files.newOutputStream(folder.resolve(DocumentWriter.MASTER))) {
            master.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals(text))
                    .forEach(paragraph -> paragraph.getRuns().get(0).setText(other, 0));
            master.write(out);
        }
    }

    private static void type(Path file, String sentence) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            document.createParagraph().createRun().setText(sentence);
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
    }

    private static List<String> text(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
