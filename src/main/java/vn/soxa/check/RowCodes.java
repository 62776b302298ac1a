package vn.soxa.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;
import vn.soxa.text.Words;

/** Finds the row of the books that each reported row carries on: by its code, else by its natural key. */
record RowCodes(Round round) {

    /** Of rows under one code so many are named; a person who finds them finds the others. */
    private static final int MOST_NAMED = 20;

    void match() {
        Map<String, List<ReportedRow>> groups = new TreeMap<>(round.own()
                .collect(Collectors.groupingBy(
                        row -> row.reporter() + "/" + row.form().code())));
        groups.values().forEach(this::match);
    }

    private void match(List<ReportedRow> rows) {
        Map<String, List<ReportedRow>> byCode = new TreeMap<>();
        List<ReportedRow> without = new ArrayList<>();
        KeptCodes kept = KeptCodes.of(round, rows.get(0).reporter(), rows.get(0).form());
        for (ReportedRow row : rows) {
            String code = row.row().rowCode();
            if (code == null) {
                without.add(row);
            } else {
                byCode.computeIfAbsent(normal(code), key -> new ArrayList<>()).add(row);
            }
        }
        List<LedgerRow> last = last(rows.get(0));
        Map<String, LedgerRow> lastOf = new HashMap<>();
        last.forEach(known -> lastOf.putIfAbsent(known.rowCode(), known));
        byCode.forEach((code, same) -> byCode(code, same, Optional.ofNullable(lastOf.get(code)), kept, without));
        FreeRows free = new FreeRows(last.stream()
                .filter(known -> !known.form().kind().state() || known.alive(round.period()))
                .toList());
        rows.stream().flatMap(row -> Stream.ofNullable(row.before())).forEach(known -> free.take(known.rowCode()));
        without.removeIf(row -> carriesOn(row, free));
        kept.give(without, rows);
    }

    private void byCode(
            String code, List<ReportedRow> same, Optional<LedgerRow> last, KeptCodes kept, List<ReportedRow> without) {
        List<ReportedRow> right = rightful(same, last);
        for (ReportedRow row : same) {
            if (!right.contains(row)) {
                round.find(
                        row, row.finding(FindingCode.ROW_CODE_DUPLICATE, Column.ROW_CODE, "other", others(row, same)));
            } else if (last.isPresent()) {
                row.carryOn(last.get());
            } else if (kept.fits(code, row)) {
                row.name(code);
            } else if (row.form().kind() == FormKind.PREFILLED) {
                without.add(row);
            } else {
                round.find(row, unknown(row, kept.holder(code)));
            }
        }
    }

    private static Finding unknown(ReportedRow row, Optional<LedgerRow> holder) {
        Finding finding = row.finding(FindingCode.ROW_CODE_UNKNOWN, Column.ROW_CODE);
        return holder.map(VanishedRows::name)
                .map(other -> finding.with("other", other))
                .orElse(finding);
    }

    /** The row that may keep the code: the only one, or the only one that is still about the same thing. */
    private static List<ReportedRow> rightful(List<ReportedRow> same, Optional<LedgerRow> last) {
        if (same.size() == 1) {
            return same;
        }
        List<ReportedRow> alike = same.stream()
                .filter(row -> last.filter(known -> sameKey(row, known)).isPresent())
                .toList();
        return alike.size() == 1 ? alike : List.of();
    }

    private static String others(ReportedRow row, List<ReportedRow> same) {
        return same.stream()
                .filter(other -> other != row)
                .limit(MOST_NAMED)
                .map(other -> other.address(Column.ROW_CODE).a1())
                .collect(Collectors.joining(", "));
    }

    private static boolean carriesOn(ReportedRow row, FreeRows free) {
        if (row.form().kind() == FormKind.LOG) {
            return false;
        }
        Optional<LedgerRow> last = free.sameKey(row);
        last.ifPresent(row::carryOn);
        last.ifPresent(known -> free.take(known.rowCode()));
        return last.isPresent();
    }

    static boolean sameKey(ReportedRow row, LedgerRow known) {
        return NaturalKey.all(row.form(), known).stream().anyMatch(NaturalKey.all(row.form(), row)::contains);
    }

    /** The same names but for a slip of the finger; figures and days may have been mended. */
    static boolean alike(ReportedRow row, LedgerRow known) {
        List<List<String>> keys = row.form().keys();
        return keys.get(keys.size() - 1).stream().allMatch(column -> near(row.get(column), known.get(column)));
    }

    private static boolean near(@Nullable Object now, @Nullable Object then) {
        return (now instanceof String one && then instanceof String other)
                ? Words.near(Words.fold(one), Words.fold(other))
                : (now == null) == (then == null);
    }

    /** Rows of the period before that this reporter answers for. */
    private List<LedgerRow> last(ReportedRow row) {
        return round.past().of(row.reporter()).stream()
                .filter(known -> known.form().code().equals(row.form().code())
                        && known.form().kind() != FormKind.LOG)
                .toList();
    }

    static String normal(String code) {
        return RowCode.parse(code).map(RowCode::toString).orElse(code);
    }
}
