package vn.soxa.check;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.RowCode;

/** Gives accepted rows that are new the next code of their reporter and form. */
record Numbering(Round round) {

    void number() {
        Map<String, Integer> highest = new TreeMap<>(round.ledger().highest());
        Stream.concat(round.ledger().rows().stream(), round.ledger().given().stream())
                .map(LedgerRow::rowCode)
                .flatMap(code -> RowCode.parse(code).stream())
                .forEach(code -> highest.merge(code.prefix(), code.number(), Integer::max));
        round.own().filter(row -> row.code() == null && row.counts()).forEach(row -> {
            RowCode first = new RowCode(row.reporter(), row.form().code(), 1);
            int number = highest.merge(first.prefix(), 1, Integer::sum);
            row.name(new RowCode(row.reporter(), row.form().code(), number).toString());
        });
    }
}
