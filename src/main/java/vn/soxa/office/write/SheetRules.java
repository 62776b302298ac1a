package vn.soxa.office.write;

import org.apache.poi.ss.usermodel.DataValidation.ErrorStyle;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFFontFormatting;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.jspecify.annotations.Nullable;

/** Data validations and conditional formats of a sheet. */
record SheetRules(SheetSpec spec, Looks looks, XSSFSheet sheet) {
    /** A longer formula makes spreadsheet programs call the file damaged. */
    private static final int LONGEST_FORMULA = 255;

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_ERROR = 225;

    void put() {
        spec.highlights().forEach(this::highlight);
        spec.validations().forEach(this::validate);
    }

    private void highlight(Highlight wanted) {
        XSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formats.createConditionalFormattingRule(wanted.formula());
        XSSFCellStyle look = looks.style(wanted.look());
        XSSFFontFormatting letters = rule.createFontFormatting();
        letters.setFontStyle(look.getFont().getItalic(), look.getFont().getBold());
        XSSFColor ink = look.getFont().getXSSFColor();
        if (ink != null) {
            letters.setFontColor(ink);
            letters.setFontColor(ink); // where no colour is yet, POI leaves its opacity out, which Excel calls damaged
        }
        if (look.getFillForegroundXSSFColor() != null) {
            rule.createPatternFormatting().setFillBackgroundColor(look.getFillForegroundXSSFColor());
        }
        formats.addConditionalFormatting(new CellRangeAddress[] {SheetFrame.area(wanted.range())}, rule);
    }

    private void validate(Validation wanted) {
        CellRangeAddressList range = new CellRangeAddressList();
        range.addCellRangeAddress(SheetFrame.area(wanted.range()));
        var made = sheet.getDataValidationHelper().createValidation(constraint(wanted.allowed()), range);
        made.setErrorStyle(wanted.stop() ? ErrorStyle.STOP : ErrorStyle.WARNING);
        if (wanted.prompt() != null) {
            made.createPromptBox(
                    fitting(wanted.promptTitle(), LONGEST_TITLE), fitting(wanted.prompt(), LONGEST_PROMPT));
            made.setShowPromptBox(true);
        }
        if (!(wanted.allowed() instanceof Validation.Allowed.Anything)) {
            made.createErrorBox(fitting(wanted.errorTitle(), LONGEST_TITLE), fitting(wanted.error(), LONGEST_ERROR));
            made.setShowErrorBox(true);
        }
        sheet.addValidationData(made);
    }

    private static XSSFDataValidationConstraint constraint(Validation.Allowed allowed) {
        if (allowed instanceof Validation.Allowed.InList list) {
            return new XSSFDataValidationConstraint(ValidationType.LIST, bearable(list.formula()));
        }
        if (allowed instanceof Validation.Allowed.When when) {
            return new XSSFDataValidationConstraint(ValidationType.FORMULA, bearable(when.formula()));
        }
        return new XSSFDataValidationConstraint(ValidationType.ANY, "");
    }

    private static String bearable(String formula) {
        if (formula.length() > LONGEST_FORMULA) {
            throw new IllegalArgumentException(formula.length() + " characters: " + formula);
        }
        return formula;
    }

    private static String fitting(@Nullable String text, int longest) {
        String known = text == null ? "" : text;
        return known.length() <= longest ? known : known.substring(0, longest - 1) + "…";
    }
}
