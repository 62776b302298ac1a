package vn.soxa.office.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.soxa.office.CellRange;

/** Puts the marks of one round into an open workbook. */
final class Marking {
    /** Excel becomes slow with more of them; the fills and the first sheet say the rest. */
    private static final int MOST_NOTES = 1_000;

    private final OpenWorkbook workbook;
    private final StyleMaster master;

    Marking(OpenWorkbook workbook, StyleMaster master) {
        this.workbook = workbook;
        this.master = master;
    }

    /** {@code again}: an earlier round may have left something. */
    void mark(Annotation annotation, boolean again) throws IOException {
        StyleTable styles = workbook.styles();
        if (again) {
            new EarlierMarks(workbook, styles).remove();
        }
        LooksAbroad looks = new LooksAbroad(styles, master);
        List<Memory.Remembered> remembered = fill(annotation.marks(), looks);
        Annotation.Restamp restamp = annotation.restamp();
        if (restamp != null) {
            stamp(restamp);
        }
        new SheetGraft(workbook, looks, master).graft(annotation.page());
        workbook.add(Annotation.MEMORY, Memory.sheet(remembered).bytes(), false, true);
        workbook.noTemplate();
    }

    private List<Memory.Remembered> fill(List<Annotation.Mark> marks, LooksAbroad looks) throws IOException {
        List<Memory.Remembered> remembered = new ArrayList<>();
        Map<String, Notes> notes = new HashMap<>();
        for (Annotation.Mark mark : marks) {
            String name = mark.cell().sheet();
            OpenSheet sheet = workbook.touch(name);
            if (sheet == null) {
                continue;
            }
            boolean absent = sheet.cell(mark.cell().row(), mark.cell().column()) == null;
            XmlElement cell = sheet.cellMade(mark.cell().row(), mark.cell().column());
            int before = OpenSheet.style(cell);
            int after = looks.filled(before, mark.look());
            cell.set("s", after);
            remembered.add(new Memory.Remembered(mark.cell(), absent, before, after));
            if (remembered.size() <= MOST_NOTES) {
                notes.computeIfAbsent(name, missing -> new Notes(workbook, missing))
                        .append(mark.cell(), mark.note());
            }
        }
        return remembered;
    }

    private void stamp(Annotation.Restamp restamp) throws IOException {
        CustomProperties.put(workbook.parts(), restamp.name(), restamp.text());
        workbook.name(restamp.name(), "\"" + restamp.text() + "\"");
        String place = workbook.named(restamp.cellName());
        int mark = place.lastIndexOf('!');
        CellRange range = mark < 0 ? null : CellRange.parse(place.substring(mark + 1));
        String name = mark < 0 ? "" : place.substring(0, mark);
        String plain = name.startsWith("'") && name.endsWith("'") && name.length() > 1
                ? name.substring(1, name.length() - 1).replace("''", "'")
                : name;
        OpenSheet sheet = workbook.sheet(plain);
        XmlElement cell = range == null || sheet == null ? null : sheet.cell(range.firstRow(), range.firstColumn());
        if (cell != null) {
            if (cell.child("f") != null) {
                workbook.forgetCalculation();
            }
            OpenSheet.say(cell, restamp.visible());
            workbook.touch(plain);
        }
    }
}
