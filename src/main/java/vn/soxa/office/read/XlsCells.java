package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.TextRun;

/** Turns cell records into values. */
record XlsCells(
        XlsStyles styles,
        @Nullable SSTRecord strings,
        Serials serials,
        Function<Ptg[], String> formulas,
        Budget budget) {

    @Nullable
    CellValue shared(int index, int style) throws IOException {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            return new CellValue.Failed("#" + index);
        }
        UnicodeString found = strings.getString(index);
        CellValue.Text text = budget.text(XlsxText.unescape(found.getString()), styles.fontOfCell(style));
        return text == null || found.getFormatRunCount() == 0 ? text : inRuns(text.text(), found, style);
    }

    @Nullable
    CellValue plain(String text, int style) throws IOException {
        return budget.text(XlsxText.unescape(text), styles.fontOfCell(style));
    }

    CellValue number(double stored, int style) {
        if (!Double.isFinite(stored)) {
            return new CellValue.Failed("#NUM!");
        }
        BigDecimal number = FileNumber.trusted(BigDecimal.valueOf(stored));
        return serials.number(number, styles.shows(style));
    }

    CellValue truthOrError(BoolErrRecord record) {
        return record.isBoolean() ? new CellValue.Truth(record.getBooleanValue()) : failed(record.getErrorValue());
    }

    /** The stored result; null if it is an empty text, or a text that the next record brings. */
    @Nullable
    CellValue result(FormulaRecord record) {
        return switch (record.getCachedResultTypeEnum()) {
            case BOOLEAN -> new CellValue.Truth(record.getCachedBooleanValue());
            case ERROR -> failed((byte) record.getCachedErrorValue());
            case NUMERIC -> number(record.getValue(), record.getXFIndex());
            default -> null;
        };
    }

    String formula(FormulaRecord record) {
        return formulas.apply(record.getParsedExpression());
    }

    private static CellValue failed(byte code) {
        return new CellValue.Failed(
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code);
    }

    private CellValue inRuns(String text, UnicodeString found, int style) {
        List<TextRun> runs = new ArrayList<>();
        int from = 0;
        String font = styles.fontOfCell(style);
        for (int i = 0; i < found.getFormatRunCount(); i++) {
            FormatRun run = found.getFormatRun(i);
            int to = Math.min(Math.max(run.getCharacterPos(), from), text.length());
            if (to > from) {
                runs.add(new TextRun(text.substring(from, to), font));
            }
            from = to;
            font = styles.font(run.getFontIndex());
        }
        runs.add(new TextRun(text.substring(from), font));
        boolean legacy = runs.stream().anyMatch(run -> TextRun.isLegacy(run.font()));
        return new CellValue.Text(text, legacy ? runs : List.of());
    }
}
