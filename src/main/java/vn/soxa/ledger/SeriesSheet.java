package vn.soxa.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;

/** Reads the figures of earlier periods back and says which are not as they were sealed. */
final class SeriesSheet {

    private final Map<String, String> sealed;
    private final List<SeriesPoint> points = new ArrayList<>();
    private final List<HandEdit> edits = new ArrayList<>();

    SeriesSheet(Map<String, String> sealed) {
        this.sealed = new TreeMap<>(sealed);
    }

    List<SeriesPoint> points() {
        return points;
    }

    List<HandEdit> edits() {
        return edits;
    }

    void read(@Nullable RawSheet raw) {
        KeyedSheet.of(raw, LedgerLayout.INDICATOR)
                .ifPresent(sheet -> sheet.rows().forEach(row -> read(sheet, row)));
        new TreeSet<>(sealed.keySet()).forEach(key -> edits.add(new HandEdit(LedgerLayout.SERIES_SHEET, null, key)));
    }

    private void read(KeyedSheet sheet, RawRow raw) {
        CellValue value = sheet.cell(raw, LedgerLayout.VALUE);
        if (!(value instanceof CellValue.Amount amount)) {
            edits.add(new HandEdit(sheet.name(), sheet.address(raw, LedgerLayout.VALUE), ""));
            return;
        }
        SeriesPoint point = point(sheet, raw, amount.number());
        points.add(point);
        String key = Seal.key(point);
        String proof = sealed.remove(key);
        if (!Seal.proof(Seal.canonical(point)).equals(proof)) {
            edits.add(new HandEdit(sheet.name(), sheet.address(raw, LedgerLayout.VALUE), key));
        }
    }

    private static SeriesPoint point(KeyedSheet sheet, RawRow raw, BigDecimal value) {
        String year = sheet.text(raw, LedgerLayout.POINT_YEAR);
        return new SeriesPoint(
                sheet.text(raw, LedgerLayout.INDICATOR),
                sheet.text(raw, Column.HAMLET),
                sheet.text(raw, LedgerLayout.POINT_PERIOD),
                year.matches("\\d{4}") ? Integer.valueOf(year) : null,
                value,
                !sheet.text(raw, LedgerLayout.RESTATED).isBlank());
    }
}
