package vn.soxa.bench;

import java.nio.file.Path;
import java.util.Map;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.submission.Submission;
import vn.soxa.submission.SubmissionReader;

/** Everything collecting does with one file: whose it is, its rows bound and judged. */
final class FullRead implements FileReading {

    private final SubmissionReader reader;

    FullRead(Plan plan, Period period) {
        this.reader = new SubmissionReader(plan, period);
    }

    @Override
    public long cells(Path file) {
        Submission submission = reader.read(file, String.valueOf(file.getFileName()), null, Map.of());
        if (submission.reporter() == null) {
            throw new IllegalStateException(file + ": " + submission.findings());
        }
        return submission.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToLong(row -> row.cells().size())
                .sum();
    }
}
