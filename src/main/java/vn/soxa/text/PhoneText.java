package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_SHAPE;

import java.util.regex.Pattern;

/** Telephone numbers: the digits, with the 0 a spreadsheet took away put back. */
public final class PhoneText {
    private static final Pattern PUNCTUATION = Pattern.compile("[ .()-]");
    private static final Pattern ABROAD = Pattern.compile("^(?:\\+|00)?84(?=[2-9]\\d{8,9}$)");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[2-9]\\d{8}|2\\d{9}");
    private static final Pattern WHOLE = Pattern.compile("0[2-9]\\d{8}|02\\d{9}");

    private PhoneText() {}

    /** Reads one cell; what does not look like a Vietnamese number is kept as typed, with a warning. */
    public static Reading<String> read(String raw) {
        if (WHOLE.matcher(raw).matches()) {
            return Reading.of(raw);
        }
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (Nothing.isSaidBy(text)) {
            return Reading.nothing(CELL_NOTHING, "found", text);
        }
        String digits = PUNCTUATION.matcher(Words.bare(text)).replaceAll("");
        String home = ABROAD.matcher(digits).replaceFirst("0");
        if (WITHOUT_ZERO.matcher(home).matches()) {
            return Reading.noted("0" + home, CELL_SHAPE, "found", text, "reading1", "0" + home)
                    .suggesting("0" + home);
        }
        return WHOLE.matcher(home).matches() ? Reading.of(home) : Reading.noted(text, CELL_SHAPE, "found", text);
    }
}
