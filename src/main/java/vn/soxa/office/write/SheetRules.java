package vn.soxa.office.write;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Data validations and conditional formats of a sheet. */
final class SheetRules {
    /** A longer formula makes spreadsheet programs call the file damaged. */
    private static final int LONGEST_FORMULA = 255;

    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_PROMPT = 255;
    private static final int LONGEST_ERROR = 225;

    private final XmlElement sheet;
    private final SheetSpec spec;
    private final ToIntFunction<Look> differences;

    SheetRules(XmlElement sheet, SheetSpec spec, ToIntFunction<Look> differences) {
        this.sheet = sheet;
        this.spec = spec;
        this.differences = differences;
    }

    void build() {
        int priority = 1;
        for (Highlight highlight : spec.highlights()) {
            highlight(highlight, priority++);
        }
        List<Validation> validations = spec.validations();
        if (!validations.isEmpty()) {
            XmlElement all = sheet.add("dataValidations").set("count", validations.size());
            validations.forEach(validation -> validate(all.add("dataValidation"), validation));
        }
    }

    private void highlight(Highlight highlight, int priority) {
        sheet.add("conditionalFormatting")
                .set("sqref", highlight.range().reference())
                .add("cfRule")
                .set("type", "expression")
                .set("dxfId", differences.applyAsInt(highlight.look()))
                .set("priority", priority)
                .add("formula")
                .say(highlight.formula());
    }

    private static void validate(XmlElement xml, Validation validation) {
        Validation.Allowed allowed = validation.allowed();
        if (allowed instanceof Validation.Allowed.InList list) {
            xml.set("type", "list").add("formula1").say(bearable(list.formula()));
        } else if (allowed instanceof Validation.Allowed.When when) {
            xml.set("type", "custom").add("formula1").say(bearable(when.formula()));
        }
        if (!validation.stop()) {
            xml.set("errorStyle", "warning");
        }
        xml.set("allowBlank", 1);
        if (validation.prompt() != null) {
            xml.set("showInputMessage", 1)
                    .set("promptTitle", fitting(validation.promptTitle(), LONGEST_TITLE))
                    .set("prompt", fitting(validation.prompt(), LONGEST_PROMPT));
        }
        if (!(allowed instanceof Validation.Allowed.Anything)) {
            xml.set("showErrorMessage", 1)
                    .set("errorTitle", fitting(validation.errorTitle(), LONGEST_TITLE))
                    .set("error", fitting(validation.error(), LONGEST_ERROR));
        }
        xml.set("sqref", validation.range().reference());
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
