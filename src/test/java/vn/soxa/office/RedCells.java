package vn.soxa.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;

/** Which cells of a workbook are red, as the real spreadsheet program judges its conditional formats. */
public final class RedCells {
    private static final int SCRATCH = 60;

    private RedCells() {}

    /** {@code sheet!C7} of every filled row; the formulas are calculated by the program in cells beside the table. */
    public static Set<String> of(Path workbook, LibreOffice office) throws IOException {
        return looking(0, List.of(workbook), office).get(0);
    }

    /**
     * What the program says of a workbook.
     *
     * @param calculated the workbook as it calculated it
     */
    public record Judged(Path calculated, Set<String> red, Set<String> yellow) {}

    /** The program's whole verdict, by one run of it. */
    public static Judged judged(Path workbook, LibreOffice office) throws IOException {
        Path red = workbook.resolveSibling("red-" + workbook.getFileName());
        Path both = workbook.resolveSibling("both-" + workbook.getFileName());
        Map<String, String> redBy = scratch(0, SCRATCH, workbook, red);
        Map<String, String> yellowBy = scratch(1, 2 * SCRATCH, red, both);
        Path calculated = office.recalculate(both);
        return new Judged(calculated, answers(calculated, redBy), answers(calculated, yellowBy));
    }

    /** The same of several workbooks, opened by one run of the program. */
    public static List<Set<String>> of(List<Path> workbooks, LibreOffice office) throws IOException {
        return looking(0, workbooks, office);
    }

    /** The cells that are yellow: to be looked at again. */
    public static Set<String> yellow(Path workbook, LibreOffice office) throws IOException {
        return looking(1, List.of(workbook), office).get(0);
    }

    private static List<Set<String>> looking(int verdict, List<Path> workbooks, LibreOffice office) throws IOException {
        List<Path> scratches = new ArrayList<>();
        List<Map<String, String>> redBy = new ArrayList<>();
        for (Path workbook : workbooks) {
            scratches.add(workbook.resolveSibling("scratch-" + workbook.getFileName()));
            redBy.add(scratch(verdict, SCRATCH, workbook, scratches.get(scratches.size() - 1)));
        }
        List<Path> calculated = office.convert(scratches, "xlsx");
        List<Set<String>> red = new ArrayList<>();
        for (int i = 0; i < workbooks.size(); i++) {
            red.add(answers(calculated.get(i), redBy.get(i)));
        }
        return red;
    }

    private static Map<String, String> scratch(int verdict, int beside, Path workbook, Path scratch)
            throws IOException {
        Map<String, String> redBy = new TreeMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(scratch)) {
            String red = look(book, verdict);
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                copyFormulas(book.getSheetAt(i), red, beside, redBy);
            }
            book.write(out);
        }
        return redBy;
    }

    /** The cover's worst verdict comes first, then what is incomplete. */
    private static String look(XSSFWorkbook book, int verdict) {
        return look(
                book,
                book.getSheetAt(0)
                        .getCTWorksheet()
                        .getConditionalFormattingArray(verdict)
                        .getCfRuleArray(0));
    }

    private static String look(XSSFWorkbook book, CTCfRule rule) {
        return book.getStylesSource().getDxfAt((int) rule.getDxfId()).xmlText();
    }

    private static void copyFormulas(XSSFSheet sheet, String look, int beside, Map<String, String> redBy) {
        int next = beside;
        for (CTConditionalFormatting format : sheet.getCTWorksheet().getConditionalFormattingArray()) {
            CellRangeAddress range =
                    CellRangeAddress.valueOf(format.getSqref().get(0).toString());
            CTCfRule rule = format.getCfRuleArray(0);
            boolean red = look(sheet.getWorkbook(), rule).equals(look);
            for (int row = range.getFirstRow() + 1; red && row <= sheet.getLastRowNum(); row++) {
                XSSFRow here = sheet.getRow(row);
                XSSFCell cell = here.createCell(next);
                cell.setCellFormula(slid(rule.getFormulaArray(0), range.getFirstRow(), row));
                redBy.put(
                        sheet.getSheetName() + "!" + cell.getAddress(),
                        sheet.getSheetName() + "!" + new CellAddress(row, range.getFirstColumn()));
            }
            next++;
        }
    }

    /** The formula of the range's first row, as it stands for another row. */
    private static String slid(String formula, int from, int to) {
        return formula.replaceAll("(\\$[A-Z]{1,2})" + (from + 1) + "(?!\\d)", "$1" + (to + 1));
    }

    private static Set<String> answers(Path calculated, Map<String, String> redBy) throws IOException {
        Set<String> red = new TreeSet<>();
        try (InputStream in = Files.newInputStream(calculated);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            redBy.forEach((scratch, cell) -> {
                int mark = scratch.lastIndexOf('!');
                CellAddress at = new CellAddress(scratch.substring(mark + 1));
                XSSFCell answer = book.getSheet(scratch.substring(0, mark))
                        .getRow(at.getRow())
                        .getCell(at.getColumn());
                if (answer.getCachedFormulaResultType() != CellType.BOOLEAN) {
                    throw new IllegalStateException(scratch + " " + answer.getCellFormula());
                }
                if (answer.getBooleanCellValue()) {
                    red.add(cell);
                }
            });
        }
        return red;
    }
}
