package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * How marked cells looked before, in a sheet of the workbook itself.
 *
 * <p>Its cells wear the styles they remember: whatever program saves the workbook renumbers them together.
 */
final class Memory {
    private static final int SHEET = 0;
    private static final int ADDRESS = 1;
    private static final int ABSENT = 2;
    private static final int BEFORE = 3;
    private static final int AFTER = 4;

    /** A marked cell; absent where there was no cell at all; the numbers of its styles. */
    record Remembered(CellAddress cell, boolean absent, int before, int after) {}

    private Memory() {}

    static XmlElement sheet(List<Remembered> cells) {
        OpenSheet sheet = new OpenSheet(new XmlElement("worksheet").set("xmlns", Spaces.WORKBOOK));
        for (int row = 0; row < cells.size(); row++) {
            Remembered one = cells.get(row);
            OpenSheet.say(sheet.cellMade(row, SHEET), one.cell().sheet());
            OpenSheet.say(sheet.cellMade(row, ADDRESS), one.cell().a1());
            if (one.absent()) {
                OpenSheet.say(sheet.cellMade(row, ABSENT), "x");
            }
            sheet.cellMade(row, BEFORE).set("s", one.before());
            sheet.cellMade(row, AFTER).set("s", one.after());
        }
        return sheet.root();
    }

    static List<Remembered> recall(OpenSheet sheet, List<String> shared) {
        List<Remembered> remembered = new ArrayList<>();
        for (XmlElement row : sheet.rows().values()) {
            Map<Integer, XmlElement> cells = OpenSheet.cells(row);
            XmlElement before = cells.get(BEFORE);
            XmlElement after = cells.get(AFTER);
            Optional<CellAddress> address =
                    CellAddress.of(text(cells.get(SHEET), shared), text(cells.get(ADDRESS), shared));
            if (before != null && after != null && address.isPresent()) {
                boolean absent = text(cells.get(ABSENT), shared).equals("x");
                remembered.add(new Remembered(address.get(), absent, OpenSheet.style(before), OpenSheet.style(after)));
            }
        }
        return remembered;
    }

    private static String text(@Nullable XmlElement cell, List<String> shared) {
        return cell == null ? "" : OpenSheet.text(cell, shared);
    }
}
