package vn.soxa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;

/** Finds in the owner officers' workbooks the rows that complete what hamlets reported, and joins them. */
record Completions(Round round) {

    private static final Map<String, FindingCode> TWICE = Map.of(
            "A1", FindingCode.ORGANISATION_TWICE,
            "A3", FindingCode.PARCEL_TWICE,
            "A4", FindingCode.PRODUCT_TWICE);

    /** An owner's row under somebody else's code is no row of its own. */
    void split() {
        for (ReportedRow row : round.rows()) {
            String code = row.row().rowCode();
            if (code != null && round.owns(row.reporter(), row.form())) {
                String normal = RowCodes.normal(code);
                RowCode.parse(normal)
                        .filter(parsed -> !parsed.reporter().equals(row.reporter()))
                        .ifPresent(parsed -> row.becomeCompletion(normal));
            }
        }
    }

    void join() {
        Map<String, List<ReportedRow>> byCode = new TreeMap<>(round.rows().stream()
                .filter(ReportedRow::completes)
                .collect(Collectors.groupingBy(row -> row.form().code() + "/" + row.code())));
        List<ReportedRow> stale = byCode.values().stream()
                .flatMap(same -> Stream.ofNullable(staleAfterJoin(same)))
                .toList();
        stale.forEach(this::follow);
        List<ReportedRow> alone = round.own()
                .filter(row -> row.code() == null && round.owns(row.reporter(), row.form()))
                .toList();
        alone.forEach(row -> joinByKey(row, keys(row)).ifPresent(other -> told(row, other)));
    }

    /** Joins by code; gives back the row whose code the period knew before, but has no more. */
    private @Nullable ReportedRow staleAfterJoin(List<ReportedRow> same) {
        ReportedRow row = same.get(0);
        if (same.size() > 1) {
            same.forEach(one -> round.find(one, one.finding(FindingCode.ROW_CODE_DUPLICATE, Column.ROW_CODE)));
            return null;
        }
        String code = String.valueOf(row.code());
        Optional<ReportedRow> target = round.own()
                .filter(own -> own.form().equals(row.form()) && code.equals(own.code()))
                .findFirst();
        target.ifPresent(own -> own.completeWith(row));
        if (target.isPresent() || known(round.before(), row, code)) {
            round.complete(code, row);
        } else if (known(round.everSaid().toList(), row, code)) {
            return row;
        } else {
            round.find(row, row.finding(FindingCode.ROW_CODE_UNKNOWN, Column.ROW_CODE));
        }
        return null;
    }

    /** A row that carries on one of an earlier period, corrected since, has that one's code now. */
    private void follow(ReportedRow row) {
        Set<String> keys = keys(row);
        round.everSaid()
                .filter(known ->
                        known.form().equals(row.form()) && known.rowCode().equals(row.code()))
                .forEach(known -> keys.addAll(NaturalKey.all(row.form(), known)));
        if (joinByKey(row, keys).isPresent()) {
            round.find(row, row.finding(FindingCode.ROW_RENAMED, Column.ROW_CODE, "other", String.valueOf(row.code())));
        } else {
            row.dismiss();
            round.find(row, row.finding(FindingCode.ROW_WITHDRAWN, Column.ROW_CODE));
        }
    }

    private static boolean known(List<LedgerRow> rows, ReportedRow row, String code) {
        return rows.stream()
                .anyMatch(known ->
                        known.form().equals(row.form()) && known.rowCode().equals(code));
    }

    /**
     * One thing named by a hamlet and by the owner without its code counts once: the owner's cells complete it.
     *
     * @return where it was found
     */
    private Optional<String> joinByKey(ReportedRow row, Set<String> keys) {
        List<ReportedRow> reported = new ArrayList<>(round.own()
                .filter(own -> own.file().hamlet() && own.form().equals(row.form()) && own.completion() == null)
                .filter(own -> NaturalKey.all(own.form(), own).stream().anyMatch(keys::contains))
                .toList());
        if (reported.size() == 1) {
            ReportedRow target = reported.get(0);
            target.completeWith(row);
            String code = target.code();
            row.becomeCompletion(code == null ? "" : code);
            return Optional.of(target.place());
        }
        Optional<String> standing = round.standing().stream()
                .filter(last -> last.form().equals(row.form()) && round.completion(last.rowCode()) == null)
                .filter(last -> reported.isEmpty()
                        && NaturalKey.all(row.form(), last).stream().anyMatch(keys::contains))
                .map(LedgerRow::rowCode)
                .findFirst();
        standing.ifPresent(row::becomeCompletion);
        standing.ifPresent(code -> round.complete(code, row));
        return standing;
    }

    private static Set<String> keys(ReportedRow row) {
        return NaturalKey.all(row.form(), row.row());
    }

    private void told(ReportedRow row, String other) {
        FindingCode code = TWICE.getOrDefault(row.form().code(), FindingCode.ROW_DUPLICATE);
        String column = row.form().keys().get(0).get(0);
        Finding finding = row.finding(code, column, "other", other);
        row.add(finding.as(Severity.INFO));
    }

    /** Cells of the other hand that the owner changed are not taken; a unit shows in the areas it is for. */
    void compare() {
        for (ReportedRow row : round.rows()) {
            if (row.completes() && row.counts() && row.row().rowCode() != null) {
                row.form().columns().stream()
                        .filter(column ->
                                column.hand() == Hand.FILLER && !column.key().equals(Column.UNIT))
                        .filter(column -> changed(row, column.key()))
                        .forEach(column -> round.find(row, row.finding(FindingCode.CELL_NOT_YOURS, column.key())));
            }
        }
    }

    private boolean changed(ReportedRow row, String column) {
        String typed = NaturalKey.text(row.row().get(column));
        String given = RowCodes.normal(String.valueOf(row.row().rowCode()));
        String code = String.valueOf(row.code());
        List<String> known = new ArrayList<>();
        round.own()
                .filter(own -> own.form().equals(row.form()) && code.equals(own.code()))
                .forEach(own -> known.add(NaturalKey.text(own.get(column))));
        Stream.concat(round.before().stream(), round.everSaid())
                .filter(last -> last.form().equals(row.form())
                        && (last.rowCode().equals(code) || last.rowCode().equals(given)))
                .forEach(last -> known.add(NaturalKey.text(last.get(column))));
        return !typed.isEmpty() && !known.isEmpty() && !known.contains(typed);
    }
}
