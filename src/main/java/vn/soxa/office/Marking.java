package vn.soxa.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Puts the marks of one round into an open workbook. */
final class Marking {
    /** Excel becomes slow with more of them; the fills and the first sheet say the rest. */
    private static final int MOST_NOTES = 1_000;

    private final XSSFWorkbook workbook;
    private final StyleMaster master;
    private final Set<XSSFSheet> touched = new LinkedHashSet<>();

    Marking(XSSFWorkbook workbook, StyleMaster master) {
        this.workbook = workbook;
        this.master = master;
    }

    /** Sheets that are not as they were, our own among them. */
    Set<XSSFSheet> touched() {
        return touched;
    }

    void mark(Annotation annotation) {
        touched.addAll(new EarlierMarks(workbook).remove());
        LooksAbroad looks = new LooksAbroad(workbook, master);
        List<Memory.Remembered> remembered = fill(annotation.marks(), looks);
        Annotation.Restamp restamp = annotation.restamp();
        if (restamp != null) {
            stamp(restamp);
        }
        XSSFSheet page = new SheetGraft(workbook, looks, master).graft(annotation.page());
        workbook.setSheetOrder(page.getSheetName(), 0);
        XSSFSheet memory = workbook.createSheet(Annotation.MEMORY);
        new Memory(memory).keep(remembered);
        workbook.setSheetVisibility(workbook.getSheetIndex(memory), SheetVisibility.VERY_HIDDEN);
        openAt(page);
        touched.addAll(List.of(page, memory));
    }

    private List<Memory.Remembered> fill(List<Annotation.Mark> marks, LooksAbroad looks) {
        List<Memory.Remembered> remembered = new ArrayList<>();
        Map<XSSFSheet, Notes> notes = new LinkedHashMap<>();
        for (Annotation.Mark mark : marks) {
            XSSFSheet sheet = workbook.getSheet(mark.cell().sheet());
            if (sheet == null) {
                continue;
            }
            touched.add(sheet);
            MarkedCell cell = MarkedCell.of(sheet, mark.cell());
            XSSFCellStyle before = cell.style();
            XSSFCellStyle after = looks.filled(before, mark.look());
            cell.cell().setCellStyle(after);
            remembered.add(new Memory.Remembered(mark.cell(), cell.absent(), before, after));
            if (remembered.size() <= MOST_NOTES) {
                notes.computeIfAbsent(sheet, Notes::new).append(mark.cell(), mark.note());
            }
        }
        return remembered;
    }

    private void stamp(Annotation.Restamp restamp) {
        Properties.put(workbook, restamp.name(), restamp.text());
        XSSFName name = workbook.getName(restamp.name());
        if (name == null) {
            name = workbook.createName();
            name.setNameName(restamp.name());
        }
        name.setRefersToFormula("\"" + restamp.text() + "\"");
        XSSFCell cell = named(restamp.cellName());
        if (cell != null) {
            InlineText.put(cell, restamp.visible());
            touched.add(cell.getSheet());
        }
    }

    private @Nullable XSSFCell named(String cellName) {
        XSSFName name = workbook.getName(cellName);
        String formula = name == null ? null : name.getRefersToFormula();
        if (formula == null || !AreaReference.isContiguous(formula) || formula.contains("#REF!")) {
            return null;
        }
        CellReference first = new AreaReference(formula, workbook.getSpreadsheetVersion()).getFirstCell();
        XSSFSheet sheet = workbook.getSheet(String.valueOf(first.getSheetName()));
        var row = sheet == null ? null : sheet.getRow(first.getRow());
        return row == null ? null : row.getCell(first.getCol());
    }

    /** Only one sheet may be selected: what is typed in one of several goes into all of them. */
    private void openAt(XSSFSheet page) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (sheet != page && sheet.isSelected()) {
                sheet.setSelected(false);
                touched.add(sheet);
            }
        }
        workbook.setActiveSheet(0);
        workbook.setFirstVisibleTab(0);
        page.setSelected(true);
    }
}
