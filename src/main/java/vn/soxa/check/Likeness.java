package vn.soxa.check;

import java.util.List;
import java.util.function.Predicate;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.RowValues;

/**
 * How much of what a row says now it said before.
 *
 * @param same filled cells that say the same
 * @param differing cells that were or are filled and do not
 * @param keys parts of the form's natural key
 * @param keysDiffering those of them that say something else
 */
record Likeness(int same, int differing, int keys, int keysDiffering) {

    private static final int ENOUGH = 3;

    static Likeness of(ReportedRow row, RowValues known) {
        Form form = row.form();
        List<String> key = form.keys().get(form.keys().size() - 1);
        List<String> filled = form.columns().stream()
                .filter(column -> column.hand() == Hand.FILLER && column.startsRow())
                .map(Column::key)
                .filter(column -> row.row().cells().containsKey(column) || known.get(column) != null)
                .toList();
        Predicate<String> alike = column -> NaturalKey.same(row, known, column);
        int same = (int) filled.stream().filter(alike).count();
        int keysDiffering = (int) key.stream().filter(alike.negate()).count();
        return new Likeness(same, filled.size() - same, key.size(), keysDiffering);
    }

    /** True where most cells say the same, and so does at least half of the key. */
    boolean mostly() {
        return same > differing && same > 1 && (keysDiffering <= 1 || keysDiffering * 2 <= keys);
    }

    boolean butForOneCell() {
        return differing <= 1 && same >= ENOUGH;
    }
}
