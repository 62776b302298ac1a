package vn.soxa.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;

/**
 * One thing that two places reported: one of them is asked, unless it says that the thing is its own.
 *
 * @param column the cell of a row that the question is asked at
 */
record Contested(Round round, FindingCode code, Function<ReportedRow, String> column) {

    /**
     * {@code other}: the row that counts, null for one of an earlier period; {@code what} names the thing where its cell does
     * not.
     */
    void ask(ReportedRow asked, @Nullable ReportedRow other, String place, @Nullable String what) {
        Finding question = question(asked, place, what);
        int claim = round.claim(asked, question);
        if (claim == 0 || other == null || other.before() != null) {
            pose(asked, question, claim > 0);
            return;
        }
        Finding back = question(other, asked.place(), what);
        int counter = round.claim(other, back);
        boolean tie = counter >= claim;
        pose(tie ? asked : other, tie ? question : back, counter > 0);
    }

    /** Lets the place whose row counts know of the question, as long as it is open. */
    void remind(ReportedRow asked, ReportedRow other, @Nullable String what) {
        boolean open = asked.findings().stream()
                .anyMatch(finding -> finding.code() == code && finding.severity() == Severity.CONFIRM);
        if (open && other.counts() && !asked.reporter().equals(other.reporter())) {
            Finding reminder = question(other, asked.place(), what).as(Severity.WARNING);
            round.find(other, reminder.with("place", asked.file().spoken()));
        }
    }

    /** A claim that nobody can be asked about, or that both make, is for the officer to settle. */
    private void pose(ReportedRow row, Finding question, boolean claimed) {
        if (claimed) {
            round.leave(row, question);
        } else {
            round.find(row, question);
        }
    }

    private Finding question(ReportedRow row, String place, @Nullable String what) {
        String number = Integer.toString(row.row().row() + 1);
        Finding question = row.finding(code, column.apply(row), "other", place, "row", number);
        return what == null ? question : question.with("part", what);
    }
}
