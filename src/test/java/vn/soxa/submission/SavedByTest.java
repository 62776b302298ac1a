package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;

/** One filled workbook, whatever program saved it, gives the same rows. */
class SavedByTest {

    private static final Path FILLED = Path.of("src/test/resources/wounds/filled");

    private final SubmissionReader reader = new SubmissionReader(Sent.PLAN, Sent.Q1);

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "libreoffice.xlsx",
                "libreoffice.ods",
                "libreoffice.xls",
                "openpyxl.xlsx",
                "sheetjs.xlsx",
                "gnumeric.ods"
            })
    void gives_the_same_rows(String saved) {
        assertThat(rows(FILLED.resolve(saved), null, "")).hasSize(12).isEqualTo(original(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void by_gnumeric_too(String format) throws Exception {
        Path saved = folder.resolve("gnumeric." + format);
        Process gnumeric = new ProcessBuilder(
                        "ssconvert", FILLED.resolve("original.xlsx").toString(), saved.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        if (!gnumeric.waitFor(2, TimeUnit.MINUTES)) {
            gnumeric.destroyForcibly();
            throw new IOException("ssconvert does not answer");
        }
        assertThat(rows(saved, null, "")).isEqualTo(original(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A2", "A3"})
    void one_sheet_as_csv_is_told_by_its_header(String form) {
        Path csv = FILLED.resolve("libreoffice-" + form.toLowerCase(java.util.Locale.ROOT) + ".csv");
        assertThat(rows(csv, "AP03", "")).isNotEmpty().isEqualTo(original(form));
    }

    private List<String> original(String form) {
        return rows(FILLED.resolve("original.xlsx"), null, form);
    }

    private List<String> rows(Path file, @Nullable String said, String form) {
        Submission submission = reader.read(file, "gui.xlsx", said, Map.of());
        assertThat(submission.reporter()).isEqualTo("AP03");
        return submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .filter(row -> row.form().code().startsWith(form))
                .map(SavedByTest::line)
                .toList();
    }

    private static String line(BoundRow row) {
        Map<String, String> values = new TreeMap<>();
        for (Map.Entry<String, BoundCell> cell : row.cells().entrySet()) {
            values.put(cell.getKey(), String.valueOf(cell.getValue().value()));
        }
        List<String> wrong = row.findings().stream().map(Sent::line).toList();
        return row.form() + " " + row.row() + " " + values + " " + wrong;
    }
}
