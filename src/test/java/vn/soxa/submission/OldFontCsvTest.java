package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soxa.text.OldFonts;

/** A sheet of separated values typed with the fonts of before Unicode: headers such as §VT, and all below them. */
class OldFontCsvTest {

    private static final Path FILLED = Path.of("src/test/resources/wounds/filled");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @EnumSource
    void says_what_it_says_in_unicode(OldFonts font) throws IOException {
        for (String form : List.of("a2", "a3")) {
            String text = Files.readString(FILLED.resolve("libreoffice-" + form + ".csv"));
            String table = text.substring(text.indexOf('\n', text.indexOf("rowCode")) + 1);
            List<String> plain = read(table.getBytes(StandardCharsets.UTF_8));
            assertThat(plain).hasSize(2);
            assertThat(read(font.bytes(table))).as(form).isEqualTo(plain);
        }
    }

    private List<String> read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("Ap-03.csv"), bytes);
        return new SubmissionReader(Sent.PLAN, Sent.Q1)
                .read(file, "Ap-03.csv", null, Map.of()).sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .map(row -> {
                            Map<String, String> values = new TreeMap<>();
                            row.cells()
                                    .forEach((key, cell) -> values.put(
                                            key, String.valueOf(cell.value()).toLowerCase(Locale.ROOT)));
                            return row.form().code() + values;
                        })
                        .toList();
    }
}
