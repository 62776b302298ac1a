package vn.soxa.office;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCfRule;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTConditionalFormatting;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationType;

/** Data validations and conditional formats of a sheet. */
final class SheetRules {
    /** A longer formula makes spreadsheet programs call the file damaged. */
    private static final int LONGEST_FORMULA = 255;

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_ERROR = 225;

    private final XSSFSheet sheet;
    private final SheetSpec spec;
    private final DifferentialLooks looks;

    SheetRules(XSSFSheet sheet, SheetSpec spec, DifferentialLooks looks) {
        this.sheet = sheet;
        this.spec = spec;
        this.looks = looks;
    }

    void build() {
        int priority = 1;
        for (Highlight highlight : spec.highlights()) {
            highlight(highlight, priority++);
        }
        List<Validation> validations = spec.validations();
        if (!validations.isEmpty()) {
            CTDataValidations all = sheet.getCTWorksheet().addNewDataValidations();
            all.setCount(validations.size());
            validations.forEach(validation -> validate(all.addNewDataValidation(), validation));
        }
    }

    private void highlight(Highlight highlight, int priority) {
        CTConditionalFormatting formatting = sheet.getCTWorksheet().addNewConditionalFormatting();
        formatting.setSqref(List.of(reference(highlight.range())));
        CTCfRule rule = formatting.addNewCfRule();
        rule.setType(STCfType.EXPRESSION);
        rule.setDxfId(looks.difference(highlight.look()));
        rule.setPriority(priority);
        rule.addFormula(highlight.formula());
    }

    private static void validate(CTDataValidation xml, Validation validation) {
        xml.setSqref(List.of(reference(validation.range())));
        xml.setAllowBlank(true);
        allow(xml, validation.allowed());
        if (!validation.stop()) {
            xml.setErrorStyle(STDataValidationErrorStyle.WARNING);
        }
        boolean asks = validation.prompt() != null;
        if (asks) {
            xml.setShowInputMessage(true);
            xml.setPromptTitle(fitting(validation.promptTitle(), LONGEST_TITLE));
            xml.setPrompt(fitting(validation.prompt(), LONGEST_PROMPT));
        }
        if (!(validation.allowed() instanceof Validation.Allowed.Anything)) {
            xml.setShowErrorMessage(true);
            xml.setErrorTitle(fitting(validation.errorTitle(), LONGEST_TITLE));
            xml.setError(fitting(validation.error(), LONGEST_ERROR));
        }
    }

    private static void allow(CTDataValidation xml, Validation.Allowed allowed) {
        if (allowed instanceof Validation.Allowed.InList list) {
            xml.setType(STDataValidationType.LIST);
            xml.setFormula1(bearable(list.formula()));
        } else if (allowed instanceof Validation.Allowed.When when) {
            xml.setType(STDataValidationType.CUSTOM);
            xml.setFormula1(bearable(when.formula()));
        }
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

    private static String reference(CellRange range) {
        return SheetFrame.address(range).formatAsString();
    }
}
