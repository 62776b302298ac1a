package vn.soxa.office.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/** Takes away what an earlier round put into the workbook; rows may have moved since. */
final class EarlierMarks {
    private final OpenWorkbook workbook;
    private final StyleTable styles;
    private final Map<CellAddress, Memory.Remembered> byPlace = new HashMap<>();
    private final Map<Outward, Integer> byStyle = new HashMap<>();

    EarlierMarks(OpenWorkbook workbook, StyleTable styles) {
        this.workbook = workbook;
        this.styles = styles;
    }

    void remove() throws IOException {
        List<String> ours = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        for (String name : workbook.names()) {
            (isOurs(name) ? ours : theirs).add(name);
        }
        learn();
        for (String name : theirs) {
            OpenSheet sheet = workbook.sheet(name);
            if (sheet != null) {
                boolean noted = new Notes(workbook, name).removeOurs();
                if (unfill(name, sheet) || noted) {
                    workbook.touch(name);
                }
            }
        }
        if (!theirs.isEmpty()) {
            for (String name : ours) {
                workbook.remove(name);
            }
        }
    }

    /** Our page is told by its key row, so that a sheet of the sender's of the same name stays. */
    private boolean isOurs(String name) throws IOException {
        if (name.equals(Annotation.MEMORY)) {
            return true;
        }
        OpenSheet sheet = workbook.sheet(name);
        XmlElement key = sheet == null ? null : sheet.cell(SheetGraft.KEY_ROW, 0);
        return key != null && OpenSheet.text(key, workbook.sharedTexts()).equals(SheetGraft.PAGE_KEY);
    }

    private void learn() throws IOException {
        OpenSheet memory = workbook.sheet(Annotation.MEMORY);
        if (memory != null) {
            for (Memory.Remembered one : Memory.recall(memory, workbook.sharedTexts())) {
                if (!outward(one.before()).equals(outward(one.after()))) {
                    byPlace.put(one.cell(), one);
                    byStyle.putIfAbsent(outward(one.after()), one.before());
                }
            }
        }
    }

    private boolean unfill(String name, OpenSheet sheet) {
        boolean any = false;
        for (Map.Entry<Integer, XmlElement> row : byStyle.isEmpty()
                ? List.<Map.Entry<Integer, XmlElement>>of()
                : List.copyOf(sheet.rows().entrySet())) {
            for (Map.Entry<Integer, XmlElement> cell :
                    OpenSheet.cells(row.getValue()).entrySet()) {
                CellAddress place = new CellAddress(name, row.getKey(), cell.getKey());
                any |= unfill(sheet, place, cell.getValue());
            }
        }
        return any;
    }

    private boolean unfill(OpenSheet sheet, CellAddress place, XmlElement cell) {
        Memory.Remembered here = here(place, cell);
        Integer before = here != null ? Integer.valueOf(here.before()) : byStyle.get(outward(OpenSheet.style(cell)));
        if (before == null) {
            return false;
        }
        cell.set("s", before);
        if (here != null && here.absent() && OpenSheet.blank(cell)) {
            sheet.remove(place.row(), cell);
        }
        return true;
    }

    /** What is remembered of this very place, unless another row has moved there. */
    private Memory.@Nullable Remembered here(CellAddress place, XmlElement cell) {
        Memory.Remembered here = byPlace.get(place);
        return here != null && outward(here.after()).equals(outward(OpenSheet.style(cell))) ? here : null;
    }

    private Outward outward(int style) {
        return Outward.of(styles.style(style));
    }
}
