package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.WorkbookReader;

/** A round holds the rows of the files it read, and nothing else of them. */
class LettingGoTest {

    private static final Path FILLED = Path.of("src/test/resources/wounds/filled/original.xlsx");

    @Test
    void whatTheFileHeldIsLetGoWhenItsRowsAreBound() throws Exception {
        SubmissionReader reader = new SubmissionReader(Sent.PLAN, Sent.Q1);
        List<WeakReference<Object>> raw = new ArrayList<>();
        Submission submission = read(reader, raw);
        assertThat(raw).hasSizeGreaterThan(30);
        assertThat(submission.sheets().stream()
                        .mapToInt(sheet -> sheet.rows().size())
                        .sum())
                .isEqualTo(12);
        for (int i = 0; i < 50 && raw.stream().anyMatch(one -> one.get() != null); i++) {
            System.gc();
        }
        assertThat(raw.stream().filter(one -> one.get() != null)).isEmpty();
        assertThat(submission.sheets().stream()
                        .mapToInt(sheet -> sheet.rows().size())
                        .sum())
                .isEqualTo(12);
        assertThat(read(reader, raw).cells()).isEqualTo(submission.cells());
    }

    private static Submission read(SubmissionReader reader, List<WeakReference<Object>> raw) throws Exception {
        RawWorkbook workbook = WorkbookReader.read(FILLED);
        raw.add(new WeakReference<>(workbook));
        for (RawSheet sheet : workbook.sheets()) {
            raw.add(new WeakReference<>(sheet));
            for (RawRow row : sheet.rows()) {
                raw.add(new WeakReference<>(row));
            }
        }
        return reader.read(workbook, FILLED, "Ap-03.xlsx", null, Map.of());
    }
}
