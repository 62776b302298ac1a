package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.FormKind;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;
import vn.soxa.text.Words;

/** Finds the row of the books that each reported row carries on: by its code, else by its natural key. */
record RowCodes(Round round) {

    void match() {
        Map<String, List<ReportedRow>> groups = new TreeMap<>(round.own()
                .collect(Collectors.groupingBy(
                        row -> row.reporter() + "/" + row.form().code())));
        groups.values().forEach(this::match);
    }

    private void match(List<ReportedRow> rows) {
        Map<String, List<ReportedRow>> byCode = new TreeMap<>();
        List<ReportedRow> without = new ArrayList<>();
        for (ReportedRow row : rows) {
            String code = row.row().rowCode();
            if (code == null) {
                without.add(row);
            } else {
                byCode.computeIfAbsent(normal(code), key -> new ArrayList<>()).add(row);
            }
        }
        byCode.forEach((code, same) -> byCode(code, same, without));
        List<LedgerRow> free = new ArrayList<>(last(rows.get(0)));
        free.removeIf(known -> known.form().kind() == FormKind.STATE && !known.alive(round.period()));
        rows.forEach(row -> free.remove(row.before()));
        without.removeIf(row -> carriesOn(row, free));
        List<LedgerRow> given = new ArrayList<>(given(rows.get(0)));
        given.removeIf(last -> rows.stream().anyMatch(row -> last.rowCode().equals(row.code())));
        without.removeIf(row -> takes(row, given, last -> samePlace(row, last) && sameKey(row, last)));
        without.removeIf(row -> takes(row, given, last -> sameKey(row, last)));
        without.removeIf(row -> takes(row, given, last -> samePlace(row, last) && alike(row, last)));
    }

    private void byCode(String code, List<ReportedRow> same, List<ReportedRow> without) {
        Optional<LedgerRow> last = last(same.get(0)).stream()
                .filter(row -> row.rowCode().equals(code))
                .findFirst();
        List<ReportedRow> right = rightful(same, last);
        for (ReportedRow row : same) {
            if (!right.contains(row)) {
                round.find(
                        row, row.finding(FindingCode.ROW_CODE_DUPLICATE, Column.ROW_CODE, "other", others(row, same)));
            } else if (last.isPresent()) {
                row.carryOn(last.get());
            } else if (given(row).stream()
                    .anyMatch(given -> given.rowCode().equals(code) && (sameKey(row, given) || alike(row, given)))) {
                row.name(code);
            } else if (row.form().kind() == FormKind.PREFILLED) {
                without.add(row);
            } else {
                round.find(row, row.finding(FindingCode.ROW_CODE_UNKNOWN, Column.ROW_CODE));
            }
        }
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
                .map(other -> other.address(Column.ROW_CODE).a1())
                .collect(Collectors.joining(", "));
    }

    private boolean carriesOn(ReportedRow row, List<LedgerRow> free) {
        if (row.form().kind() == FormKind.LOG) {
            return false;
        }
        Optional<LedgerRow> last =
                free.stream().filter(known -> sameKey(row, known)).findFirst();
        last.ifPresent(row::carryOn);
        last.ifPresent(free::remove);
        return last.isPresent();
    }

    private static boolean takes(ReportedRow row, List<LedgerRow> given, java.util.function.Predicate<LedgerRow> same) {
        Optional<LedgerRow> last = given.stream().filter(same).findFirst();
        last.map(LedgerRow::rowCode).ifPresent(row::name);
        last.ifPresent(given::remove);
        return last.isPresent();
    }

    static boolean sameKey(ReportedRow row, LedgerRow known) {
        return NaturalKey.all(row.form(), known).stream().anyMatch(NaturalKey.all(row.form(), row)::contains);
    }

    private static boolean samePlace(ReportedRow row, LedgerRow known) {
        return known.source().row() == row.row().row();
    }

    /** The same names but for a slip of the finger; figures and days may have been mended. */
    private static boolean alike(ReportedRow row, LedgerRow known) {
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
        return round.before(row.reporter()).stream()
                .filter(known -> known.form().code().equals(row.form().code())
                        && known.form().kind() != FormKind.LOG)
                .toList();
    }

    /** Rows that got their code in an earlier run of this period, in the order of their sheet. */
    private List<LedgerRow> given(ReportedRow row) {
        return round.given(row.reporter()).stream()
                .filter(known -> known.form().code().equals(row.form().code()))
                .sorted(Comparator.comparingInt(
                                (LedgerRow known) -> known.source().row())
                        .thenComparing(LedgerRow::rowCode))
                .toList();
    }

    static String normal(String code) {
        return RowCode.parse(code).map(RowCode::toString).orElse(code);
    }
}
