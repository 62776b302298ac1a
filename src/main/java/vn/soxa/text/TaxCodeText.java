package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_SHAPE;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Tax codes: 10 digits, 10-3 for a branch, or the 12 of a person, with the zeros a spreadsheet took away put back. */
public final class TaxCodeText {
    private static final Pattern PUNCTUATION = Pattern.compile("[ .]");
    private static final Pattern BRANCH = Pattern.compile("(\\d{10})-?(\\d{3})");
    private static final Pattern WHOLE = Pattern.compile("\\d{10}|\\d{12}");
    private static final Pattern WITHOUT_ZEROS = Pattern.compile("[1-9]\\d{7,8}");
    private static final int LENGTH = 10;

    private TaxCodeText() {}

    /** Reads one cell; what does not look like a tax code is kept as typed, with a warning. */
    public static Reading<String> read(String raw) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (Nothing.isSaidBy(text)) {
            return Reading.nothing(CELL_NOTHING, "found", text);
        }
        String digits = PUNCTUATION.matcher(Words.bare(text)).replaceAll("");
        Matcher branch = BRANCH.matcher(digits);
        if (branch.matches()) {
            return Reading.of(branch.group(1) + "-" + branch.group(2));
        }
        if (WITHOUT_ZEROS.matcher(digits).matches()) {
            String whole = StringUtils.leftPad(digits, LENGTH, '0');
            return Reading.noted(whole, CELL_SHAPE, "found", text, "reading1", whole)
                    .suggesting(whole);
        }
        return WHOLE.matcher(digits).matches() ? Reading.of(digits) : Reading.noted(text, CELL_SHAPE, "found", text);
    }
}
