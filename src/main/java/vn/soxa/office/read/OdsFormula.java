package vn.soxa.office.read;

import java.util.Set;
import java.util.regex.Pattern;

/** Brings formulas of OpenDocument to the notation of the common format, as far as plain references go. */
final class OdsFormula {

    private static final Pattern GRAMMAR = Pattern.compile("^(\\w+:)?=?");
    private static final Pattern PIECE = Pattern.compile("\"[^\"]*\"|\\[[^\\[\\]]*\\]|;");
    private static final Set<String> ERRORS =
            Set.of("#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#N/A", "#NUM!", "#NULL!");

    private OdsFormula() {}

    /** {@code of:=SUM([.A1:.A3];2)} is {@code SUM(A1:A3,2)}. */
    static String plain(String written) {
        String formula = GRAMMAR.matcher(written).replaceFirst("");
        return PIECE.matcher(formula).replaceAll(piece -> {
            String found = piece.group();
            String plain =
                    switch (found.charAt(0)) {
                        case ';' -> ",";
                        case '[' -> reference(found.substring(1, found.length() - 1));
                        default -> found;
                    };
            return java.util.regex.Matcher.quoteReplacement(plain);
        });
    }

    /** {@code $'A 1'.$B$2:.$C$3} is {@code 'A 1'!$B$2:$C$3}. */
    static String reference(String written) {
        int quote = written.lastIndexOf('\'');
        int dot = written.indexOf('.', Math.max(quote, 0));
        if (dot < 0) {
            return written;
        }
        String sheet = written.substring(written.startsWith("$") && dot > 0 ? 1 : 0, dot);
        String cells = written.substring(dot + 1).replace(":.", ":");
        return sheet.isEmpty() ? cells : sheet + "!" + cells;
    }

    static boolean isError(String shown) {
        return ERRORS.contains(shown) || shown.startsWith("Err:");
    }
}
