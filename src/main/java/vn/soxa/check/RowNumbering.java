package vn.soxa.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;

/** Gives accepted rows that are new the next code of their reporter and form, one that no period's books have. */
record RowNumbering(Round round) {

    void number() {
        Map<String, Integer> highest = new TreeMap<>(round.ledger().highest());
        round.ledger().later().forEach((prefix, number) -> highest.merge(prefix, number, Integer::max));
        Stream.concat(round.ledger().rows().stream(), round.ledger().given().stream())
                .map(LedgerRow::rowCode)
                .flatMap(code -> RowCode.parse(code).stream())
                .forEach(code -> highest.merge(code.prefix(), code.number(), Integer::max));
        Set<String> typed = typed();
        round.own()
                .filter(row -> row.code() == null && row.counts())
                .forEach(row -> row.name(next(row, highest, typed)));
    }

    /** A code that somebody made up must not become the code of another row. */
    private Set<String> typed() {
        return round.rows().stream()
                .flatMap(row -> Stream.ofNullable(row.row().rowCode()))
                .map(RowCodes::normal)
                .collect(Collectors.toSet());
    }

    private static String next(ReportedRow row, Map<String, Integer> highest, Set<String> typed) {
        RowCode code = new RowCode(row.reporter(), row.form().code(), 1);
        do {
            code = new RowCode(code.reporter(), code.form(), highest.merge(code.prefix(), 1, Integer::sum));
        } while (typed.contains(code.toString()));
        return code.toString();
    }
}
