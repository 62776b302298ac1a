package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.WorkbookDump;

/** Files as programs really leave them, each beside the text of what must be read from it. */
class WoundsTest {

    private static final Path WOUNDS = Path.of("src/test/resources/wounds");

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(WOUNDS)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(WOUNDS.resolve("filled")))
                    .filter(file -> !file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadAsItsTextSays(Path file) throws IOException {
        Path golden = file.resolveSibling(file.getFileName() + ".txt");
        assertThat(read(file)).isEqualTo(Files.readAllLines(golden));
    }

    private static List<String> read(Path file) {
        try {
            RawWorkbook workbook = WorkbookReader.read(file);
            List<String> lines = new ArrayList<>(List.of("format " + workbook.format()));
            lines.addAll(WorkbookDump.of(workbook));
            return lines;
        } catch (UnreadableWorkbookException e) {
            return List.of(e.getMessage() == null ? "" : e.getMessage());
        }
    }
}
