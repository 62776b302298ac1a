package vn.soxa.check;

import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.submission.Submission;

/** Says of each cell that the officer answered a question about what the answer is, so that nobody forgets it. */
final class SettledCells implements CrossCheck {

    @Override
    public void judge(Round round) {
        for (StandingFile file : round.files()) {
            Submission submission = file.submission();
            round.decisions().accepted().keySet().stream()
                    .sorted()
                    .flatMap(place -> Decisions.cell(submission.file(), place).stream())
                    .forEach(cell -> round.decisions()
                            .accepted(submission, cell)
                            .ifPresent(answer -> round.find(
                                    file,
                                    finding(
                                            submission,
                                            cell,
                                            answer,
                                            round.decisions().because(submission, cell)))));
        }
    }

    private static Finding finding(Submission submission, CellAddress cell, String answer, String because) {
        String found = submission.said(cell).orElse("");
        Finding settled = Finding.ofCell(FindingCode.CELL_SETTLED, cell, "found", found, "reading1", answer);
        return because.isEmpty() ? settled : settled.with(Finding.BECAUSE, because);
    }
}
