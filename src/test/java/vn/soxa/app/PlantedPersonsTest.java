package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Typing;

/** Names and numbers planted in one hamlet's workbook, in columns, sentences and file names: who gets to see them. */
class PlantedPersonsTest {

    private static final String Q1 = "2025-Q1";
    private static final String PHONE = "0987654321";
    private static final String CARD = "094085001234";
    private static final String NAME = "Trần Thị Thử Nghiệm";
    private static final List<String> PLANTED = List.of(PHONE, CARD, NAME);

    /** What two hamlets report. */
    private static final String TWICE = "THT Hai Nơi|Tổ hợp tác|Đang hoạt động|5";

    private Path folder = Path.of("");

    @BeforeEach
    void planted(@TempDir Path home) throws Exception {
        folder = ExampleFolder.received(home.resolve("xa"), Q1);
        Path inbox = ExampleFolder.inbox(folder, Q1);
        plant(inbox.resolve("Ap-01_Phu-Loi_2025-Q1.xlsx"), NAME);
        Typing.into(inbox.resolve("Ap-05_Vinh-Phuoc_2025-Q1.xlsx"), person -> person.rows(
                        "A3 Chuyển đổi",
                        "household|fromCrop|toCrop|area|unit|riceLand|status|converted",
                        "Lê Văn Khác|Lúa|Xoài keo|0.4|ha|Chuyên trồng lúa (từ 2 vụ)|Ổn định|'05/2024")
                .rows("A1 THT-HTX", "name|kind|status|members", TWICE));
        Files.move(inbox.resolve("Ap-01_Phu-Loi_2025-Q1.xlsx"), inbox.resolve("Ap-01 " + NAME + " " + PHONE + ".xlsx"));
        ReportingRound.open(folder, Progress.silent()).collect(Q1);
    }

    private static void plant(Path file, String name) throws IOException {
        Typing.into(file, person -> person.rows(
                        "A3 Chuyển đổi",
                        "household|fromCrop|toCrop|area|unit|riceLand|status|converted|note",
                        name + "|Lúa|Xoài keo|0.4|ha|Chuyên trồng lúa (từ 2 vụ)|Ổn định|'05/2024|gọi " + PHONE
                                + ", CCCD " + CARD)
                .rows("A1 THT-HTX", "name|kind|status|members|note", TWICE + "|" + name + ", " + PHONE)
                .rows(
                        "A10 Kiến nghị",
                        "topic|difficulty|proposal|to|note",
                        "OCOP|Thiếu nhãn, hỏi " + PHONE + "|Xin hỗ trợ, số " + CARD + "|UBND xã|" + PHONE));
    }

    @Test
    void nothing_of_a_person_goes_upward() throws Exception {
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        Path zip = round.send(Q1);
        assertThat(told(zip.getFileName().toString(), Files.readAllBytes(zip))).isEmpty();

        Path rollup = Files.createDirectories(folder.resolveSibling("huyen"));
        Files.copy(zip, rollup.resolve("xa.zip"));
        Path out = new CommuneRollup(rollup, Progress.silent())
                .write(rollup.resolve("huyen.xlsx"), Q1, null)
                .workbook();
        assertThat(told("rollup", Files.readAllBytes(out))).isEmpty();
    }

    @Test
    void the_log_knows_codes_only() throws Exception {
        ReportingRound.open(folder, Progress.silent()).close(Q1);
        try (Stream<Path> logs = Files.walk(folder.resolve("nhat-ky"))) {
            for (Path log : logs.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(log)).doesNotContain(PLANTED);
            }
        }
    }

    /** The same organisation in two hamlets: each is told of the other's row, and of nobody there. */
    @Test
    void nothing_crosses_to_another_hamlet() throws Exception {
        ReportingRound.open(folder, Progress.silent()).issue("2025-Q2", Audience.EVERYBODY);
        List<Path> others = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> file.toString().matches(".*(3-Tra-lai|2025-Q2/1-Bieu-mau).*"))
                    .filter(file -> Files.isRegularFile(file)
                            && !file.getFileName().toString().matches("(Ap-01|CB).*"))
                    .forEach(others::add);
        }
        assertThat(others).hasSizeGreaterThan(8);
        for (Path file : others) {
            assertThat(told(file.getFileName().toString(), Files.readAllBytes(file)))
                    .isEmpty();
        }
    }

    /** What is planted and stands in a file, in the parts of a package or of packages in it. */
    private static List<String> told(String name, byte[] content) throws IOException {
        List<String> told = new ArrayList<>();
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            try (InputStream in = new ByteArrayInputStream(content);
                    ZipInputStream parts = new ZipInputStream(in)) {
                for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                    told.addAll(told(name + "!" + part.getName(), parts.readAllBytes()));
                }
            }
        } else {
            String text = new String(content, StandardCharsets.UTF_8);
            PLANTED.stream()
                    .filter(text::contains)
                    .map(planted -> planted + " in " + name)
                    .forEach(told::add);
        }
        return told;
    }
}
