package vn.soxa.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/** One commune workbook as it was read back, compared with its own seal. */
record BooksFile(
        @Nullable String period,
        List<LedgerRow> rows,
        List<SeriesPoint> series,
        Map<String, Integer> highest,
        Set<String> closed,
        List<HandEdit> edits,
        List<LedgerRow> former) {

    static BooksFile of(RawWorkbook workbook, FormCatalogue forms) {
        List<Seal.Line> seal = seal(workbook.sheet(LedgerLayout.SEAL_SHEET));
        List<LedgerRow> rows = new ArrayList<>();
        List<HandEdit> edits = new ArrayList<>();
        for (Form form : forms.forms()) {
            RowSheet sheet = new RowSheet(form, proofs(seal, Seal.ROW, form.code() + "/"));
            sheet.read(workbook.sheet(LedgerLayout.sheetName(form)));
            rows.addAll(sheet.rows());
            edits.addAll(sheet.edits());
        }
        SeriesSheet series = new SeriesSheet(proofs(seal, Seal.POINT, ""));
        series.read(workbook.sheet(LedgerLayout.SERIES_SHEET));
        edits.addAll(series.edits());
        Set<String> closed = new TreeSet<>(proofs(seal, Seal.CLOSED, "").keySet());
        String period = proofs(seal, "period", "").get("");
        List<LedgerRow> former = seal.stream()
                .flatMap(line -> StateLine.read(line, forms).stream())
                .toList();
        return new BooksFile(period, rows, series.points(), highest(seal, rows), closed, edits, former);
    }

    static List<Seal.Line> seal(@Nullable RawSheet sheet) {
        return sheet == null
                ? List.of()
                : sheet.rows().stream().map(BooksFile::line).toList();
    }

    private static Seal.Line line(RawRow row) {
        return new Seal.Line(text(row, 0), text(row, 1), text(row, 2));
    }

    private static String text(RawRow row, int column) {
        var cell = row.cell(column);
        return cell == null ? "" : cell.value().text();
    }

    private static Map<String, String> proofs(List<Seal.Line> seal, String kind, String prefix) {
        Map<String, String> proofs = new TreeMap<>();
        seal.stream()
                .filter(line -> line.kind().equals(kind) && line.key().startsWith(prefix))
                .forEach(line -> proofs.put(line.key(), line.text()));
        return proofs;
    }

    static Map<String, Integer> highest(List<Seal.Line> seal, List<LedgerRow> rows) {
        Map<String, Integer> highest = new TreeMap<>();
        proofs(seal, Seal.HIGHEST, "").forEach((prefix, number) -> {
            if (number.matches("\\d{1,9}")) {
                highest.put(prefix, Integer.valueOf(number));
            }
        });
        rows.stream()
                .flatMap(row -> RowCode.parse(row.rowCode()).stream())
                .forEach(code -> highest.merge(code.prefix(), code.number(), Integer::max));
        return highest;
    }
}
