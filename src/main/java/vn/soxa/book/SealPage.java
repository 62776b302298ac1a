package vn.soxa.book;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.Seal;
import vn.soxa.ledger.Summary;
import vn.soxa.ledger.SummaryLines;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;

/** {@code _soxa}: what the workbook says of itself, so that it is the next period's books and a rollup's input. */
final class SealPage {

    private SealPage() {}

    static SheetSpec spec(Ledger books, Summary summary) {
        List<List<String>> lines = new ArrayList<>(SummaryLines.of(summary));
        int head = lines.size();
        List<Seal.Line> seal = Seal.lines(books);
        return new SheetSpec(LedgerLayout.SEAL_SHEET)
                .visibility(SheetSpec.Visibility.VERY_HIDDEN)
                .rows(() -> Stream.concat(
                                IntStream.range(0, head).mapToObj(i -> row(i, lines.get(i))),
                                IntStream.range(0, seal.size()).mapToObj(i -> row(head + i, cells(seal.get(i)))))
                        .iterator());
    }

    private static List<String> cells(Seal.Line line) {
        return List.of(line.kind(), line.key(), line.text());
    }

    private static RowSpec row(int index, List<String> cells) {
        return RowSpec.of(
                index,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> CellSpec.text(i, cells.get(i), Look.PLAIN))
                        .toList());
    }
}
