package vn.soxa.check;

import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CrossRule;
import vn.soxa.ledger.LedgerRow;

/** One thing that two rows report: who is asked, and what the answers do. */
final class Contested {

    private static final FindingCode CODE = FindingCode.REPORTED_TWICE;
    private static final int NOBODY = 0;
    private static final int OFFICER = 2;

    private final Round round;
    private final NotTwice rule;

    Contested(Round round, NotTwice rule) {
        this.round = round;
        this.rule = rule;
    }

    /** The later row is asked, unless it is known to be its place that holds the thing. */
    void between(CountingRow first, CountingRow second) {
        ReportedRow one = first.reported();
        ReportedRow two = second.reported();
        if (two != null && one != null && one.before() == null && rule.hosts(round.plan(), two, one)) {
            settle(one, two);
        } else if (two != null && one != null) {
            settle(two, one);
        } else if (two != null) {
            standing(two, first);
        }
    }

    private void settle(ReportedRow asked, ReportedRow other) {
        answer(asked, other);
        remind(asked, other);
    }

    private void answer(ReportedRow asked, ReportedRow other) {
        int claim = claim(asked, other);
        if (claim == NOBODY) {
            pose(asked, other.place());
            return;
        }
        int counter = claim(other, asked);
        if (counter >= claim) {
            leave(asked, other.place());
        } else if (other.before() == null) {
            pose(other, asked.place(), counter > NOBODY);
        } else if (claim == OFFICER) {
            giveUp(other, asked.place());
        } else {
            pose(other, asked.place());
            pose(asked, other.place(), !other.givenUp());
        }
    }

    /** The other row was accepted in an earlier period, and its place has not sent this one. */
    private void standing(ReportedRow asked, CountingRow rival) {
        LedgerRow last = java.util.Objects.requireNonNull(rival.last());
        int claim = round.claim(asked.at(column(asked)), question(asked, rival.place()));
        pose(asked, rival.place(), claim != NOBODY && claim != OFFICER);
        if (claim == OFFICER) {
            round.strike(last);
        } else if (claim != NOBODY) {
            String text = VanishedRows.name(last);
            round.find(
                    rival.reporter(),
                    Finding.ofFile(CODE, "other", asked.place(), "part", text).as(Severity.WARNING));
        }
    }

    private int claim(ReportedRow row, ReportedRow other) {
        return round.claim(row.at(column(row)), question(row, other.place()));
    }

    private void pose(ReportedRow row, String place) {
        round.ask(row, row.at(column(row)), question(row, place));
    }

    /** A claim that nobody can be asked about, or that both make, is for the officer to settle. */
    private void pose(ReportedRow row, String place, boolean claimed) {
        if (claimed) {
            leave(row, place);
        } else {
            pose(row, place);
        }
    }

    private void leave(ReportedRow row, String place) {
        round.leave(row, row.at(column(row)), question(row, place));
    }

    /** The officer said that the thing is the other place's. */
    private void giveUp(ReportedRow row, String place) {
        row.at(column(row)).add(question(row, place).as(Severity.INFO));
        round.giveUp(row);
    }

    /** Lets the place whose row counts know of the question, as long as it is open. */
    private void remind(ReportedRow asked, ReportedRow other) {
        boolean open = asked.at(column(asked)).findings().stream()
                .anyMatch(finding -> finding.code() == CODE && finding.severity() == Severity.CONFIRM);
        if (open
                && other.counts()
                && !asked.reporter().equals(other.reporter())
                && !rule.hosts(round.plan(), other, asked)) {
            Finding reminder = question(other, asked.place()).as(Severity.WARNING);
            round.find(other, reminder.with("place", asked.file().spoken()));
        }
    }

    private String column(ReportedRow row) {
        return rule.column(row);
    }

    private Finding question(ReportedRow row, String place) {
        CrossRule said = rule.rule();
        ReportedRow asker = row.at(column(row));
        String number = Integer.toString(asker.row().row() + 1);
        Finding question = asker.finding(CODE, column(row), "other", place, "row", number, "part", rule.what(row));
        return Severities.weighed(said, said.message().isEmpty() ? question : question.with("text", said.message()));
    }
}
