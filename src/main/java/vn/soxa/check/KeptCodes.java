package vn.soxa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerRow;

/**
 * The codes that earlier runs of this period gave to rows of one reporter and form. A row that comes without its code
 * keeps it by its natural key; where that was corrected, by its place in the sheet and whatever else it still says.
 */
final class KeptCodes {

    private final List<LedgerRow> given;
    private final List<LedgerRow> former;
    private final List<LedgerRow> ever;

    private KeptCodes(List<LedgerRow> given, List<LedgerRow> former, List<LedgerRow> ever) {
        this.given = given;
        this.former = former;
        this.ever = ever;
    }

    static KeptCodes of(Round round, String reporter, Form form) {
        List<LedgerRow> given = of(form, round.given(reporter))
                .sorted(Comparator.comparingInt(
                                (LedgerRow known) -> known.source().row())
                        .thenComparing(LedgerRow::rowCode))
                .toList();
        List<LedgerRow> former = of(form, round.former(reporter)).toList();
        return new KeptCodes(
                new ArrayList<>(given),
                new ArrayList<>(former.stream().filter(round::isOfPeriod).toList()),
                Stream.concat(given.stream(), former.stream()).toList());
    }

    private static Stream<LedgerRow> of(Form form, List<LedgerRow> rows) {
        return rows.stream().filter(row -> row.form().code().equals(form.code()));
    }

    /** True where the code was given to a row that this one still resembles. */
    boolean fits(String code, ReportedRow row) {
        return ever.stream()
                .filter(known -> known.rowCode().equals(code))
                .anyMatch(known -> RowCodes.sameKey(row, known)
                        || RowCodes.alike(row, known)
                        || Likeness.of(row, known).mostly());
    }

    /** What the code was given to, newest first. */
    Optional<LedgerRow> holder(String code) {
        return ever.stream().filter(known -> known.rowCode().equals(code)).findFirst();
    }

    /** Gives rows without a code the ones they had; what rows of the file carry already is not given again. */
    void give(List<ReportedRow> without, List<ReportedRow> all) {
        Set<String> taken = all.stream()
                .flatMap(row -> Optional.ofNullable(row.code()).stream())
                .collect(Collectors.toSet());
        taken.forEach(this::take);
        pass(without, given, (row, known) -> Correction.inPlace(row, known) && RowCodes.sameKey(row, known));
        pass(without, given, RowCodes::sameKey);
        pass(without, former, (row, known) -> Correction.inPlace(row, known) && RowCodes.sameKey(row, known));
        pass(without, former, RowCodes::sameKey);
        pass(without, given, (row, known) -> Correction.inPlace(row, known) && RowCodes.alike(row, known));
        pass(without, former, (row, known) -> Correction.inPlace(row, known) && RowCodes.alike(row, known));
        corrected(without);
    }

    private void pass(List<ReportedRow> without, List<LedgerRow> from, BiPredicate<ReportedRow, LedgerRow> same) {
        without.removeIf(row -> {
            Optional<LedgerRow> known =
                    from.stream().filter(last -> same.test(row, last)).findFirst();
            known.map(LedgerRow::rowCode).ifPresent(code -> name(row, code));
            return known.isPresent();
        });
    }

    /** The likest pairs first; one that could as well be another is left alone. */
    private void corrected(List<ReportedRow> without) {
        Optional<Correction> next = clearest(without);
        while (next.isPresent()) {
            Correction pair = next.get();
            name(pair.row(), pair.known().rowCode());
            without.remove(pair.row());
            next = clearest(without);
        }
    }

    private Optional<Correction> clearest(List<ReportedRow> without) {
        List<Correction> pairs = without.stream()
                .flatMap(row -> Stream.concat(given.stream(), former.stream()).map(known -> Correction.of(row, known)))
                .filter(Correction::plausible)
                .sorted(Comparator.comparingInt(
                                (Correction pair) -> pair.likeness().differing())
                        .thenComparing(pair -> !pair.inPlace()))
                .toList();
        return pairs.stream()
                .filter(pair -> pair.inPlace() || pairs.stream().noneMatch(pair::rivals))
                .findFirst();
    }

    private void name(ReportedRow row, String code) {
        row.name(code);
        take(code);
    }

    private void take(String code) {
        given.removeIf(known -> known.rowCode().equals(code));
        former.removeIf(known -> known.rowCode().equals(code));
    }
}
