package vn.soxa.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.WorkbookDump;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;

/** The first page, one form and its counts, word for word; after a wanted change, copy the file this test leaves. */
class BlankSheetTest {
    private static final String GOLDEN = "blank-hamlet.txt";

    @Test
    void reads_as_agreed(@TempDir Path folder) throws IOException, UnreadableWorkbookException {
        Path file = folder.resolve("AP03.xlsx");
        new WorkbookWriter().write(Fixture.blank(Fixture.reporter("AP03")), file);
        List<String> lines = WorkbookDump.of(WorkbookReader.read(file)).stream()
                .filter(line -> Stream.of("property", "name", "sheet", "Bìa", "A10 Kiến nghị")
                        .anyMatch(line::startsWith))
                .toList();
        Files.write(Files.createDirectories(Path.of("target", "golden")).resolve(GOLDEN), lines, UTF_8);
        assertThat(lines).isEqualTo(agreed());
    }

    private static List<String> agreed() throws IOException {
        try (InputStream in = BlankSheetTest.class.getResourceAsStream(GOLDEN)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
                    .lines()
                    .toList();
        }
    }
}
