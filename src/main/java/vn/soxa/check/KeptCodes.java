package vn.soxa.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerRow;

/**
 * The codes that earlier runs of this period gave to rows of one reporter and form. A row that comes without its code
 * keeps it by its natural key; where that was corrected, by its place in the sheet and whatever else it still says.
 */
final class KeptCodes {

    /** Above so many pairs of a row and a code, only what stands in its old place is held against it. */
    private static final long MOST_PAIRS = 250_000;

    private final FreeRows given;
    private final FreeRows former;
    private final Map<String, List<LedgerRow>> ever;

    private KeptCodes(List<LedgerRow> given, List<LedgerRow> former, Stream<LedgerRow> ever) {
        this.given = new FreeRows(given);
        this.former = new FreeRows(former);
        this.ever = ever.collect(Collectors.groupingBy(LedgerRow::rowCode));
    }

    static KeptCodes of(Round round, String reporter, Form form) {
        List<LedgerRow> given = of(form, round.past().given(reporter))
                .sorted(Comparator.comparingInt(
                                (LedgerRow known) -> known.source().row())
                        .thenComparing(LedgerRow::rowCode))
                .toList();
        List<LedgerRow> former = of(form, round.past().former(reporter)).toList();
        return new KeptCodes(
                given,
                former.stream().filter(round.past()::isOfPeriod).toList(),
                Stream.concat(given.stream(), former.stream()));
    }

    private static Stream<LedgerRow> of(Form form, List<LedgerRow> rows) {
        return rows.stream().filter(row -> row.form().code().equals(form.code()));
    }

    /** True where the code was given to a row that this one still resembles. */
    boolean fits(String code, ReportedRow row) {
        return ever.getOrDefault(code, List.of()).stream()
                .anyMatch(known -> RowCodes.sameKey(row, known)
                        || RowCodes.alike(row, known)
                        || Likeness.of(row, known).mostly());
    }

    /** What the code was given to, newest first. */
    Optional<LedgerRow> holder(String code) {
        return ever.getOrDefault(code, List.of()).stream().findFirst();
    }

    /** Gives rows without a code the ones they had; what rows of the file carry already is not given again. */
    void give(List<ReportedRow> without, List<ReportedRow> all) {
        all.forEach(row -> take(row.code()));
        pass(without, row -> given.inPlace(row, known -> RowCodes.sameKey(row, known)));
        pass(without, given::sameKey);
        pass(without, row -> former.inPlace(row, known -> RowCodes.sameKey(row, known)));
        pass(without, former::sameKey);
        pass(without, row -> given.inPlace(row, known -> RowCodes.alike(row, known)));
        pass(without, row -> former.inPlace(row, known -> RowCodes.alike(row, known)));
        corrected(without);
    }

    private void pass(List<ReportedRow> without, Function<ReportedRow, Optional<LedgerRow>> find) {
        without.removeIf(row -> {
            Optional<LedgerRow> known = find.apply(row);
            known.map(LedgerRow::rowCode).ifPresent(code -> name(row, code));
            return known.isPresent();
        });
    }

    private void corrected(List<ReportedRow> without) {
        List<LedgerRow> free = Stream.concat(given.all(), former.all()).toList();
        boolean many = (long) without.size() * free.size() > MOST_PAIRS;
        Stream<Correction> pairs = without.stream()
                .flatMap(row -> (many ? inPlace(row) : free.stream()).map(known -> Correction.of(row, known)));
        new LikestPairs(pairs.filter(Correction::plausible))
                .settle(pair -> name(pair.row(), pair.known().rowCode()));
    }

    private Stream<LedgerRow> inPlace(ReportedRow row) {
        return Stream.concat(given.inPlace(row), former.inPlace(row));
    }

    private void name(ReportedRow row, String code) {
        row.name(code);
        take(code);
    }

    private void take(@Nullable String code) {
        given.take(code);
        former.take(code);
    }
}
