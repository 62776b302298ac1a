package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;

/** Finds in the owner officers' workbooks the rows that complete what hamlets reported, and joins them. */
final class Completions {

    private final Round round;
    private final Map<String, List<ReportedRow>> byKey = new HashMap<>();
    private final Map<String, List<Integer>> standingByKey = new HashMap<>();
    private final List<LedgerRow> standing = new ArrayList<>();

    Completions(Round round) {
        this.round = round;
    }

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
        keyed();
        Map<String, ReportedRow> ownOf = new HashMap<>();
        round.own()
                .filter(own -> own.code() != null)
                .forEach(own -> ownOf.putIfAbsent(place(own.form(), own.code()), own));
        Set<String> known = places(round.past().all().stream());
        Set<String> everSaid = places(round.past().everSaid());
        Map<String, List<ReportedRow>> byCode = new TreeMap<>(round.rows().stream()
                .filter(ReportedRow::completes)
                .collect(Collectors.groupingBy(row -> row.form().code() + "/" + row.code())));
        List<ReportedRow> stale = byCode.values().stream()
                .flatMap(same -> Stream.ofNullable(staleAfterJoin(same, ownOf, known, everSaid)))
                .toList();
        stale.forEach(this::follow);
        List<ReportedRow> alone = round.own()
                .filter(row -> row.code() == null && round.owns(row.reporter(), row.form()))
                .toList();
        alone.forEach(row -> joinByKey(row, keys(row)).ifPresent(other -> told(row, other)));
    }

    /** Joins by code; gives back the row whose code the period knew before, but has no more. */
    private @Nullable ReportedRow staleAfterJoin(
            List<ReportedRow> same, Map<String, ReportedRow> ownOf, Set<String> known, Set<String> everSaid) {
        ReportedRow row = same.get(0);
        if (same.size() > 1) {
            same.forEach(one -> round.find(one, one.finding(FindingCode.ROW_CODE_DUPLICATE, Column.ROW_CODE)));
            return null;
        }
        String code = String.valueOf(row.code());
        String place = place(row.form(), code);
        Optional<ReportedRow> target = Optional.ofNullable(ownOf.get(place));
        target.ifPresent(own -> own.completeWith(row));
        if (target.isPresent() || known.contains(place)) {
            round.complete(code, row);
        } else if (everSaid.contains(place)) {
            return row;
        } else {
            round.find(row, row.finding(FindingCode.ROW_CODE_UNKNOWN, Column.ROW_CODE));
        }
        return null;
    }

    /** A row that carries on one of an earlier period, corrected since, has that one's code now. */
    private void follow(ReportedRow row) {
        Set<String> keys = keys(row);
        round.past()
                .everSaid()
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

    private static String place(Form form, @Nullable String code) {
        return form.code() + "/" + code;
    }

    private static Set<String> places(Stream<LedgerRow> rows) {
        return rows.map(row -> place(row.form(), row.rowCode())).collect(Collectors.toSet());
    }

    /** What hamlets reported and what stands, by form and natural key: asked for once for each row of an owner. */
    private void keyed() {
        Set<String> forms = round.rows().stream()
                .filter(row -> round.owns(row.reporter(), row.form()))
                .map(row -> row.form().code())
                .collect(Collectors.toSet());
        round.own()
                .filter(own -> own.file().hamlet() && forms.contains(own.form().code()))
                .forEach(own -> NaturalKey.all(own.form(), own)
                        .forEach(key -> byKey.computeIfAbsent(place(own.form(), key), place -> new ArrayList<>())
                                .add(own)));
        round.standing().stream()
                .filter(last -> forms.contains(last.form().code()))
                .forEach(last -> {
                    NaturalKey.all(last.form(), last).forEach(key -> standingByKey
                            .computeIfAbsent(place(last.form(), key), place -> new ArrayList<>())
                            .add(standing.size()));
                    standing.add(last);
                });
    }

    /**
     * One thing named by a hamlet and by the owner without its code counts once: the owner's cells complete it.
     *
     * @return where it was found
     */
    private Optional<String> joinByKey(ReportedRow row, Set<String> keys) {
        List<ReportedRow> reported = keys.stream()
                .flatMap(key -> byKey.getOrDefault(place(row.form(), key), List.of()).stream())
                .filter(own -> own.completion() == null)
                .distinct()
                .sorted(Comparator.comparing(own -> !own.hamlet().equals(row.hamlet())))
                .toList();
        if (!reported.isEmpty()) {
            ReportedRow target = reported.get(0);
            target.completeWith(row);
            String code = target.code();
            row.becomeCompletion(code == null ? "" : code);
            return Optional.of(target.place());
        }
        Optional<String> standingCode = keys.stream()
                .filter(key -> reported.isEmpty())
                .flatMap(key -> standingByKey.getOrDefault(place(row.form(), key), List.of()).stream())
                .filter(last -> round.completion(standing.get(last).rowCode()) == null)
                .min(Integer::compareTo)
                .map(last -> standing.get(last).rowCode());
        standingCode.ifPresent(row::becomeCompletion);
        standingCode.ifPresent(code -> round.complete(code, row));
        return standingCode;
    }

    private static Set<String> keys(ReportedRow row) {
        return NaturalKey.all(row.form(), row.row());
    }

    private void told(ReportedRow row, String other) {
        FindingCode usual = FindingCode.ROW_DUPLICATE;
        Finding finding = row.form().crossRules(CrossRule.Kind.UNIQUE).stream()
                .findFirst()
                .map(rule -> row.finding(FindingCode.REPORTED_TWICE, rule.column(), "other", other))
                .orElseGet(() -> row.finding(usual, row.form().keys().get(0).get(0), "other", other));
        row.add(finding.as(Severity.INFO));
    }

    /** Cells of the other hand that the owner changed are not taken; a unit shows in the areas it is for. */
    void compare() {
        round.own().forEach(this::differing);
        Map<String, List<RowValues>> known = new HashMap<>();
        round.own().filter(own -> own.code() != null).forEach(own -> add(known, place(own.form(), own.code()), own));
        Stream.concat(round.past().all().stream(), round.past().everSaid())
                .forEach(last -> add(known, place(last.form(), last.rowCode()), last));
        for (ReportedRow row : round.rows()) {
            if (row.completes() && row.counts() && row.row().rowCode() != null) {
                row.form().columns().stream()
                        .filter(column ->
                                column.hand() == Hand.FILLER && !column.key().equals(Column.UNIT))
                        .filter(column -> changed(row, column.key(), known))
                        .forEach(column -> round.find(row, row.finding(FindingCode.CELL_NOT_YOURS, column.key())));
            }
        }
    }

    private static void add(Map<String, List<RowValues>> known, String place, RowValues row) {
        known.computeIfAbsent(place, key -> new ArrayList<>()).add(row);
    }

    /** {@code known}: what rows say or said, by form and code. */
    private static boolean changed(ReportedRow row, String column, Map<String, List<RowValues>> known) {
        String typed = NaturalKey.text(row.row().get(column));
        String given = RowCodes.normal(String.valueOf(row.row().rowCode()));
        String code = String.valueOf(row.code());
        List<String> said = Stream.of(code, given)
                .distinct()
                .map(one -> place(row.form(), one))
                .flatMap(place -> known.getOrDefault(place, List.of()).stream())
                .filter(one -> !(one instanceof ReportedRow own) || code.equals(own.code()))
                .map(one -> NaturalKey.text(one.get(column)))
                .toList();
        return !typed.isEmpty() && !said.isEmpty() && !said.contains(typed);
    }

    /** What the owner says on a line of their own of a cell that their cells depend on, where the reporter says otherwise. */
    private void differing(ReportedRow row) {
        ReportedRow owners = row.completion();
        if (owners != null) {
            row.form().columns().stream()
                    .map(Column::key)
                    .filter(owners::decides)
                    .filter(key -> !NaturalKey.text(owners.row().get(key))
                            .equals(NaturalKey.text(row.row().get(key))))
                    .forEach(key -> round.find(
                            owners,
                            owners.finding(FindingCode.CELL_HANDS_DIFFER, key, "place", row.place())
                                    .with("other", String.valueOf(row.row().text(key)))));
        }
    }
}
