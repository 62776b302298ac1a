package vn.soxa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.Hand;
import vn.soxa.ledger.LedgerRow;

/** Carried rows that differ from before in one column only, by the same values in another order: it was sorted alone. */
final class SortedAlone implements CrossCheck {

    private static final int ENOUGH = 3;

    @Override
    public void judge(Round round) {
        Map<String, List<ReportedRow>> sheets = new TreeMap<>(round.own()
                .filter(row -> row.before() != null)
                .collect(Collectors.groupingBy(
                        row -> row.reporter() + "/" + row.form().code())));
        sheets.values().forEach(rows -> judge(round, rows));
    }

    private static void judge(Round round, List<ReportedRow> rows) {
        List<String> columns = rows.get(0).form().columns().stream()
                .filter(column -> column.hand() == Hand.FILLER && !column.flow())
                .map(Column::key)
                .filter(key -> !key.equals(Column.HAMLET) && !key.equals(Column.NOTE))
                .toList();
        List<ReportedRow> changed = rows.stream()
                .filter(row -> columns.stream().anyMatch(column -> differs(row, column)))
                .toList();
        List<String> touched = columns.stream()
                .filter(column -> changed.stream().anyMatch(row -> differs(row, column)))
                .toList();
        if (changed.size() < ENOUGH) {
            return;
        }
        if (touched.size() == 1 && permuted(changed, touched)) {
            tell(round, changed, touched.get(0));
        } else if (permuted(changed, columns)) {
            tell(round, changed, Column.ROW_CODE);
        }
    }

    private static void tell(Round round, List<ReportedRow> rows, String column) {
        rows.forEach(row -> round.find(row, row.finding(FindingCode.ROWS_SORTED_ALONE, column)));
    }

    private static boolean permuted(List<ReportedRow> rows, List<String> columns) {
        List<String> now = new ArrayList<>();
        List<String> last = new ArrayList<>();
        for (ReportedRow row : rows) {
            LedgerRow before = row.before();
            if (before != null) {
                now.add(NaturalKey.of(columns, row));
                last.add(NaturalKey.of(columns, before));
            }
        }
        return now.stream().sorted().toList().equals(last.stream().sorted().toList());
    }

    private static boolean differs(ReportedRow row, String column) {
        LedgerRow before = row.before();
        return before != null && !NaturalKey.same(row, before, column);
    }
}
