package vn.soxa.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/** Takes away what an earlier round put into the workbook; rows may have moved since. */
final class EarlierMarks {
    private final XSSFWorkbook workbook;
    private final Map<CellAddress, Memory.Remembered> byPlace = new HashMap<>();
    private final Map<Outward, XSSFCellStyle> byStyle = new HashMap<>();

    EarlierMarks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The sheets that had marks. */
    Set<XSSFSheet> remove() {
        List<XSSFSheet> ours = new ArrayList<>();
        List<XSSFSheet> theirs = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            (isMemory(sheet) || isPage(sheet) ? ours : theirs).add(sheet);
        }
        ours.stream().filter(EarlierMarks::isMemory).forEach(this::learn);
        Set<XSSFSheet> marked = new LinkedHashSet<>();
        for (XSSFSheet sheet : theirs) {
            boolean noted = new Notes(sheet).removeOurs();
            if (unfill(sheet) || noted) {
                marked.add(sheet);
            }
        }
        if (!theirs.isEmpty()) {
            ours.forEach(sheet -> workbook.removeSheetAt(workbook.getSheetIndex(sheet)));
        }
        return marked;
    }

    private static boolean isMemory(XSSFSheet sheet) {
        return sheet.getSheetName().equals(Annotation.MEMORY);
    }

    /** Told by its key row, so that a sheet of the sender's of the same name stays. */
    private static boolean isPage(XSSFSheet sheet) {
        Row row = sheet.getRow(SheetGraft.KEY_ROW);
        Cell cell = row == null ? null : row.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.toString().equals(SheetGraft.PAGE_KEY);
    }

    private void learn(XSSFSheet memory) {
        for (Memory.Remembered one : new Memory(memory).recall()) {
            if (!Outward.of(one.before()).equals(Outward.of(one.after()))) {
                byPlace.put(one.cell(), one);
                byStyle.putIfAbsent(Outward.of(one.after()), one.before());
            }
        }
    }

    private boolean unfill(XSSFSheet sheet) {
        boolean any = false;
        List<XSSFCell> needless = new ArrayList<>();
        for (Row row : byStyle.isEmpty() ? List.<Row>of() : sheet) {
            for (Cell each : row) {
                XSSFCell cell = (XSSFCell) each;
                Memory.Remembered here = here(sheet, cell);
                XSSFCellStyle before = here != null ? here.before() : byStyle.get(Outward.of(cell.getCellStyle()));
                if (before != null) {
                    cell.setCellStyle(before);
                    any = true;
                }
                if (here != null && here.absent() && cell.getCellType() == CellType.BLANK) {
                    needless.add(cell);
                }
            }
        }
        needless.forEach(EarlierMarks::remove);
        return any;
    }

    private static void remove(XSSFCell cell) {
        XSSFRow row = cell.getRow();
        row.removeCell(cell);
        if (row.getPhysicalNumberOfCells() == 0
                && !row.isFormatted()
                && !row.getCTRow().isSetHt()) {
            row.getSheet().removeRow(row);
        }
    }

    /** What is remembered of this very place, unless another row has moved there. */
    private Memory.@Nullable Remembered here(XSSFSheet sheet, XSSFCell cell) {
        CellAddress place = new CellAddress(sheet.getSheetName(), cell.getRowIndex(), cell.getColumnIndex());
        Memory.Remembered here = byPlace.get(place);
        return here != null && Outward.of(here.after()).equals(Outward.of(cell.getCellStyle())) ? here : null;
    }
}
