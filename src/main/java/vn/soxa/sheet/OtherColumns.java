package vn.soxa.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.form.CellAddress;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;

/** Columns that the form does not know, or that stand there twice: carried along by their names. */
final class OtherColumns {

    private final String sheet;
    private final Map<Integer, String> names = new TreeMap<>();

    OtherColumns(String sheet, HeaderMatch match) {
        this.sheet = sheet;
        new TreeMap<>(match.unknown())
                .forEach((place, header) -> names.put(place, names.containsValue(header) ? at(header, place) : header));
        match.doubled().forEach((place, header) -> names.put(place, at(header, place)));
    }

    Map<String, BoundCell> of(RawRow row) {
        if (names.isEmpty()) {
            return Map.of();
        }
        Map<String, BoundCell> others = new HashMap<>();
        names.forEach((place, name) -> {
            RawCell cell = row.cell(place);
            if (cell != null) {
                String text = cell.value().text();
                others.put(name, new BoundCell(new CellAddress(sheet, row.index(), place), text, text));
            }
        });
        return others;
    }

    private static String at(String header, int place) {
        return header + " (" + CellAddress.columnName(place) + ")";
    }
}
