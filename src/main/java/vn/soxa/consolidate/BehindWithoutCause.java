package vn.soxa.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.FormRole;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;

/** Tells owners who confirmed an indicator that is behind without saying why; only the figures can know. */
public final class BehindWithoutCause {

    private static final String INDICATOR = "indicator";
    private static final String CAUSE = "cause";
    private static final Set<Status> BEHIND = Set.of(Status.BEHIND, Status.AT_RISK, Status.MISSED);

    private BehindWithoutCause() {}

    /** The round with those findings added to the owners' files. */
    public static CheckedRound told(CheckedRound round, Consolidation figures) {
        Set<String> behind = figures.indicators().stream()
                .filter(result -> BEHIND.contains(result.status()))
                .filter(result -> result.year() == null
                        || Objects.equals(result.year(), figures.period().year()))
                .map(result -> result.indicator().code())
                .collect(Collectors.toSet());
        return new CheckedRound(
                round.plan(),
                round.period(),
                round.submissions().stream().map(file -> told(file, behind)).toList(),
                round.rows(),
                round.missing(),
                round.byReporter(),
                round.before(),
                round.closed(),
                round.waiting());
    }

    private static CheckedSubmission told(CheckedSubmission file, Set<String> behind) {
        List<Finding> found = new ArrayList<>();
        for (BoundSheet sheet : file.submission().sheets()) {
            Integer place = sheet.columns().get(CAUSE);
            if (sheet.form().is(FormRole.CONFIRMATIONS) && place != null) {
                silent(file, sheet, behind)
                        .map(row -> new CellAddress(sheet.sheet(), row.row(), place))
                        .forEach(cell -> found.add(finding(sheet, cell)));
            }
        }
        return file.telling(found);
    }

    private static Stream<BoundRow> silent(CheckedSubmission file, BoundSheet sheet, Set<String> behind) {
        return file.accepted().stream()
                .filter(row -> row.sheet().equals(sheet.sheet()))
                .filter(row -> behind.contains(String.valueOf(row.get(INDICATOR))) && row.get(CAUSE) == null);
    }

    private static Finding finding(BoundSheet sheet, CellAddress cell) {
        Column column = sheet.form().column(CAUSE).orElseThrow();
        return Finding.ofCell(
                FindingCode.CELL_CAUSE_MISSING, cell, "header", column.header(), "example", column.example());
    }
}
