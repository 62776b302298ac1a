package vn.soxa.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name a row keeps for ever: {@code AP03-A1-0007}.
 *
 * @param reporter who first reported the row
 * @param form the form's code
 * @param number counted from 1 for a reporter and form, over all periods
 */
public record RowCode(String reporter, String form, int number) {

    private static final Pattern TEXT = Pattern.compile("(\\w+)-(\\w+)-(\\d{1,9})");

    public static Optional<RowCode> parse(String text) {
        Matcher m = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        return m.matches()
                ? Optional.of(new RowCode(m.group(1), m.group(2), Integer.parseInt(m.group(3))))
                : Optional.empty();
    }

    /** What all codes of the reporter and form begin with: {@code AP03-A1}. */
    public String prefix() {
        return reporter + "-" + form;
    }

    @Override
    public String toString() {
        return prefix() + "-"
                + "0".repeat(Math.max(0, 4 - Integer.toString(number).length())) + number;
    }
}
