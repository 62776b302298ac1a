package vn.soxa.check;

import java.util.List;
import java.util.Optional;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Breach;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;
import vn.soxa.form.Rule;

/** What the owner officer still has to fill on rows that count; it never keeps a hamlet's row from counting. */
final class OwnerCells implements CrossCheck {

    @Override
    public void judge(Round round) {
        round.plan().forms().forms().forEach(form -> {
            List<Rule> asked = form.rules().stream()
                    .filter(rule -> rule.breach() == Breach.REQUIRED)
                    .filter(rule -> form.column(rule.column()).orElseThrow().hand() == Hand.OWNER)
                    .toList();
            if (!asked.isEmpty()) {
                round.plan().owner(form).ifPresent(owner -> CountingRow.of(round, form.code())
                        .forEach(row -> judge(round, owner, row, asked)));
            }
        });
    }

    private static void judge(Round round, String owner, CountingRow row, List<Rule> asked) {
        for (Rule rule : asked) {
            if (!row.ended(round)
                    && rule.broken().holds(row.values(), round.period().bounds())) {
                tell(round, owner, row, rule.column());
            }
        }
    }

    private static @org.jspecify.annotations.Nullable ReportedRow completion(Round round, CountingRow row) {
        var reported = row.reported();
        var last = row.last();
        return reported != null ? reported.completion() : last == null ? null : round.completion(last.rowCode());
    }

    private static void tell(Round round, String owner, CountingRow row, String column) {
        ReportedRow own = row.reported();
        Optional<ReportedRow> owners =
                Optional.ofNullable(own != null && !own.file().hamlet() ? own : completion(round, row));
        if (owners.isPresent()) {
            ReportedRow place = owners.get();
            if (!place.row().cells().containsKey(column)) {
                round.find(place, place.finding(FindingCode.CELL_OWNER_MISSING, column, "row", row.place()));
            }
            return;
        }
        String header = header(row, column);
        round.find(owner, Finding.ofFile(FindingCode.CELL_OWNER_MISSING, "header", header, "row", name(row)));
    }

    private static String header(CountingRow row, String column) {
        var reported = row.reported();
        var last = row.last();
        var form = reported != null ? reported.form() : last == null ? null : last.form();
        return form == null ? column : form.column(column).map(Column::header).orElse(column);
    }

    private static String name(CountingRow row) {
        var reported = row.reported();
        return reported == null || reported.code() == null ? row.place() : reported.code() + " (" + row.place() + ")";
    }
}
