package vn.soxa.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.soxa.finding.Finding;
import vn.soxa.plan.Reporter;
import vn.soxa.submission.Submission;

/** The one workbook of a reporter that is judged row by row, and what is found about it beyond its rows. */
final class StandingFile {

    private final Submission submission;
    private final Reporter reporter;
    private final Set<Finding> findings = new LinkedHashSet<>();

    StandingFile(Submission submission, Reporter reporter) {
        this.submission = submission;
        this.reporter = reporter;
    }

    Submission submission() {
        return submission;
    }

    String reporter() {
        return reporter.code();
    }

    /** {@code ấp Phú Lợi}, or the officer's post. */
    String spoken() {
        return reporter.spoken();
    }

    boolean hamlet() {
        return reporter.hamlet();
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    void add(Finding finding) {
        boolean told = finding.code().name().startsWith("SHEET_")
                && submission.findings().stream()
                        .anyMatch(
                                read -> read.code() == finding.code() && Objects.equals(read.sheet(), finding.sheet()));
        if (!told) {
            findings.add(finding);
        }
    }
}
