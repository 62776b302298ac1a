package vn.soxa.launcher;

import java.time.Instant;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.plan.Reporter;

/**
 * A line of the table: a reporter, or a file of which nobody can tell whose it is.
 *
 * @param code of the reporter; null for such a file
 * @param count how many points must be mended or confirmed
 * @param when the file was last saved; null without one
 * @param rows how many rows it has
 * @param file the file that stands; null without one
 * @param others what else the reporter sent
 * @param remarks findings about the reporter rather than a file
 */
record ReporterRow(
        @Nullable String code,
        String name,
        Standing standing,
        int count,
        @Nullable Instant when,
        int rows,
        boolean late,
        @Nullable CheckedSubmission file,
        List<CheckedSubmission> others,
        List<Finding> remarks) {

    /** Before anything was read. */
    static ReporterRow unread(Reporter reporter) {
        return empty(reporter, Standing.READING, false, List.of());
    }

    static ReporterRow missing(Reporter reporter, List<Finding> remarks) {
        boolean late = remarks.stream()
                .anyMatch(finding -> finding.code() == FindingCode.REPORTER_MISSING
                        && finding.severity().compareTo(Severity.WARNING) <= 0);
        return empty(reporter, Standing.NOT_SENT, late, remarks);
    }

    static ReporterRow of(
            Reporter reporter,
            CheckedSubmission file,
            List<CheckedSubmission> others,
            List<Finding> remarks,
            boolean collected) {
        Standing standing = standing(file, collected);
        boolean which =
                others.stream().flatMap(other -> Point.of(other).stream()).anyMatch(Point::asksWhich);
        Standing shown = which && standing != Standing.MEND ? Standing.CONFIRM : standing;
        return of(reporter.code(), name(reporter), shown, file, others, remarks);
    }

    static ReporterRow unidentified(CheckedSubmission file) {
        return of(null, file.file(), Standing.UNIDENTIFIED, file, List.of(), List.of());
    }

    /** True for the same reporter, or the same file of nobody. */
    boolean same(ReporterRow other) {
        return code == null ? other.code() == null && name.equals(other.name()) : code.equals(other.code());
    }

    String standingWords() {
        return standing.words(count);
    }

    static String name(Reporter reporter) {
        return StringUtils.capitalize(reporter.spoken());
    }

    private static ReporterRow empty(Reporter reporter, Standing standing, boolean late, List<Finding> remarks) {
        return new ReporterRow(
                reporter.code(), name(reporter), standing, 0, null, 0, late, null, List.of(), List.copyOf(remarks));
    }

    private static ReporterRow of(
            @Nullable String code,
            String name,
            Standing standing,
            CheckedSubmission file,
            List<CheckedSubmission> others,
            List<Finding> remarks) {
        Severity counted = standing == Standing.CONFIRM ? Severity.CONFIRM : Severity.ERROR;
        long here = file.findings().stream()
                .filter(finding -> finding.severity().compareTo(counted) <= 0)
                .count();
        long between = others.stream()
                .flatMap(other -> Point.of(other).stream())
                .filter(Point::asksWhich)
                .count();
        int count = (int) (standing == Standing.CONFIRM ? here + between : here);
        boolean late = file.findings().stream().anyMatch(finding -> finding.code() == FindingCode.FILE_LATE);
        int rows = file.accepted().size() + file.rejected().size();
        return new ReporterRow(
                code, name, standing, count, file.saved(), rows, late, file, List.copyOf(others), List.copyOf(remarks));
    }

    private static Standing standing(CheckedSubmission file, boolean collected) {
        boolean errors = file.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        boolean confirms = file.findings().stream().anyMatch(Finding::rejects);
        if (errors) {
            return Standing.MEND;
        }
        return confirms ? Standing.CONFIRM : collected ? Standing.ACCEPTED : Standing.RECEIVED;
    }
}
