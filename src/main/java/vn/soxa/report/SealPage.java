package vn.soxa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.Seal;
import vn.soxa.office.CellSpec;
import vn.soxa.office.Look;
import vn.soxa.office.RowSpec;
import vn.soxa.office.SheetSpec;

/** {@code _soxa}: what the workbook says of itself, so that it is the next period's books and a rollup's input. */
final class SealPage {

    private SealPage() {}

    static SheetSpec spec(Ledger books, String commune, Imprint imprint) {
        List<Seal.Line> lines = new ArrayList<>(Seal.lines(books));
        lines.add(new Seal.Line("commune", "", commune));
        lines.add(new Seal.Line("version", "", "" + imprint.version()));
        return new SheetSpec(LedgerLayout.SEAL_SHEET)
                .visibility(SheetSpec.Visibility.VERY_HIDDEN)
                .rows(IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i, lines.get(i)))
                        .toList());
    }

    private static RowSpec row(int index, Seal.Line line) {
        return RowSpec.of(
                index,
                CellSpec.text(0, line.kind(), Look.PLAIN),
                CellSpec.text(1, line.key(), Look.PLAIN),
                CellSpec.text(2, line.text(), Look.PLAIN));
    }
}
