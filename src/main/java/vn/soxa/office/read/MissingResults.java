package vn.soxa.office.read;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

/**
 * Results of formulas that a program saved without any, calculated cell by cell when asked for.
 *
 * <p>A formula that could be calculated wrongly, gives another result every day, looks outside the workbook or is
 * unreasonably large stays without a result.
 */
public final class MissingResults {

    private static final int MOST_CELLS = 60_000;
    private static final int MOST_ASKED = 2_000;
    private static final int LONGEST = 300;
    private static final int ROWS = 65_536;
    private static final int COLUMNS = 256;
    private static final Pattern NOT_OURS = Pattern.compile(
            "(?i).*(SUMPRODUCT|LOOKUP\\s*\\(\\s*2|MMULT|TRANSPOSE|FREQUENCY|TODAY|NOW|RAND|RANDBETWEEN|CELL|INFO|REPT"
                    + "|WEBSERVICE|HYPERLINK|INDIRECT|OFFSET)\\b.*|.*[\\[{|].*");

    private final RawWorkbook raw;
    private final Set<String> leftOut;
    private final Map<String, CellValue> known = new HashMap<>();
    private @Nullable FormulaEvaluator evaluator;
    private @Nullable Workbook copy;
    private int asked;

    /** {@code leftOut} are sheets whose formulas are never calculated. */
    public MissingResults(RawWorkbook raw, Set<String> leftOut) {
        this.raw = raw;
        this.leftOut = Set.copyOf(leftOut);
    }

    /** The result at a zero-based place, or the formula as it was given where there is none. */
    public CellValue of(String sheet, int row, int column, CellValue formula) {
        String place = sheet + "\t" + row + "\t" + column;
        CellValue before = known.get(place);
        if (before != null) {
            return before;
        }
        CellValue result = formula;
        if (asked++ < MOST_ASKED && row < ROWS && column < COLUMNS && !leftOut.contains(sheet)) {
            CellValue calculated = calculated(sheet, row, column);
            result = calculated == null ? formula : calculated;
        }
        known.put(place, result);
        return result;
    }

    /** A library's evaluator meets formulas nobody thought of: whatever it stumbles over has no result. */
    private @Nullable CellValue calculated(String sheet, int row, int column) {
        try {
            Workbook workbook = copy == null ? copy() : copy;
            FormulaEvaluator judge =
                    evaluator == null ? workbook.getCreationHelper().createFormulaEvaluator() : evaluator;
            copy = workbook;
            evaluator = judge;
            Sheet at = workbook.getSheetAt(index(sheet));
            Row line = at.getRow(row);
            Cell cell = line == null ? null : line.getCell(column);
            return cell == null || cell.getCellType() != CellType.FORMULA ? null : plain(judge.evaluate(cell));
        } catch (RuntimeException | StackOverflowError e) {
            return null;
        }
    }

    private static @Nullable CellValue plain(org.apache.poi.ss.usermodel.CellValue result) {
        return switch (result.getCellType()) {
            case NUMERIC -> amount(result.formatAsString());
            case STRING -> new CellValue.Text(result.getStringValue());
            case BOOLEAN -> new CellValue.Truth(result.getBooleanValue());
            default -> null;
        };
    }

    private static @Nullable CellValue amount(String text) {
        BigDecimal number = FileNumber.parse(text);
        return number == null ? null : new CellValue.Amount(number, false);
    }

    private int index(String sheet) {
        for (int i = 0; i < raw.sheets().size(); i++) {
            if (raw.sheets().get(i).name().equals(sheet)) {
                return i;
            }
        }
        return -1;
    }

    /** Values as they are stored, formulas only where there is no value: nothing else of the file is touched. */
    private Workbook copy() {
        int cells = raw.sheets().stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(row -> row.cells().size())
                .sum();
        if (cells > MOST_CELLS) {
            throw new IllegalStateException("too large to calculate in");
        }
        Workbook workbook = new HSSFWorkbook();
        for (RawSheet sheet : raw.sheets()) {
            workbook.createSheet(sheet.name());
        }
        for (int i = 0; i < raw.sheets().size(); i++) {
            for (RawRow row : raw.sheets().get(i).rows()) {
                if (row.index() < ROWS) {
                    fill(workbook.getSheetAt(i).createRow(row.index()), row);
                }
            }
        }
        return workbook;
    }

    private static void fill(Row copy, RawRow row) {
        for (RawCell cell : row.cells()) {
            if (cell.column() < COLUMNS) {
                fill(copy.createCell(cell.column()), cell.value());
            }
        }
    }

    private static void fill(Cell copy, CellValue value) {
        if (value instanceof CellValue.NotCalculated formula) {
            formula(copy, formula.formula());
        } else if (value instanceof CellValue.Amount amount) {
            copy.setCellFormula(amount.number().toPlainString());
        } else if (value instanceof CellValue.Day day) {
            copy.setCellFormula(day.serial().toPlainString());
        } else if (value instanceof CellValue.Truth truth) {
            copy.setCellValue(truth.value());
        } else if (value instanceof CellValue.Text text) {
            copy.setCellValue(text.text());
        } else {
            copy.setCellErrorValue(FormulaError.NA.getCode());
        }
    }

    private static void formula(Cell copy, String formula) {
        try {
            boolean ours =
                    formula.length() <= LONGEST && !NOT_OURS.matcher(formula).matches();
            copy.setCellFormula(ours ? formula : "NA()");
        } catch (RuntimeException e) {
            copy.setCellErrorValue(FormulaError.NA.getCode());
        }
    }
}
