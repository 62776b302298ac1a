package vn.soxa.template;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.ColumnType;

/**
 * The number in a cell as a formula: a stored one, or one typed as text with a comma or a point before its decimals.
 *
 * <p>No function that takes the computer's own separators is asked: digits and how many of them are decimals are put
 * together as {@code 125e-1}, which every program reads alike whatever its language. A thousand is told from a decimal
 * as {@link vn.soxa.text.NumberText} does it; where that would ask, the cell is wrong.
 *
 * @param thousands three digits behind a separator can only be thousands
 */
record TypedFigure(String cell, ColumnType type, boolean thousands) {
    private static final String MARK = "\";\"";

    /** The number, or an error where there is none. */
    String number() {
        return "IF(ISNUMBER(" + cell + ")," + cell + ",(" + digits() + "&\"e-\"&" + decimals() + ")*1)";
    }

    /** 1 where the cell holds a number that cannot be mistaken for another, else 0 or an error. */
    String clear() {
        String text = marked();
        String head = "(" + first() + "<5)*(LEFT(" + text + ")<>\"0\")";
        String group = "(LEFT(RIGHT(" + text + ",4))=" + MARK + ")*";
        String single = thousands ? "1-" + group + "(1-" + head + ")" : "1-" + group + head;
        String grouped = head + "*(MID(" + text + "&" + MARK + "," + first() + "+4,1)=" + MARK + ")*(LEN(" + text + ")-"
                + first() + "+1-4*" + marks() + "=" + both() + "*(" + tail() + "-3))";
        String shape = "(" + first() + ">1)*(RIGHT(" + text + ")<>" + MARK + ")*IF(" + marks() + "<2," + single + ","
                + grouped + ")";
        return "IF(ISNUMBER(" + cell + "),1," + shape + ")";
    }

    /** 1 unless what was just typed is a number within limits, short enough for a validation; the red cell says the rest. */
    String refused(@Nullable BigDecimal least, @Nullable BigDecimal above, @Nullable BigDecimal most) {
        BigDecimal low = above == null ? least : above;
        String within = "ISNUMBER(" + inBrief() + ")";
        if (low != null && low.signum() > 0 && most != null) {
            BigDecimal half = most.subtract(low).divide(BigDecimal.valueOf(2));
            within = "ABS(" + inBrief() + "-" + low.add(half).toPlainString() + ")<=" + half.toPlainString();
        } else if (most != null) {
            within = inBrief() + "<=" + most.toPlainString();
        } else if (low != null) {
            within = inBrief() + (above == null ? ">=" : ">") + low.toPlainString();
        }
        return "(1-IFERROR((" + within + ")*1,0))";
    }

    /** The number where it is typed without dots between thousands; of a whole one, with or without them. */
    String inBrief() {
        if (type.whole()) {
            return "(SUBSTITUTE(SUBSTITUTE(" + cell + ",\".\",\"\"),\",\",\"\")&\"e0\")*1";
        }
        String text = "SUBSTITUTE(" + bare() + ",\".\",\",\")";
        return "(SUBSTITUTE(" + text + ",\",\",\"\")&\"e-\"&LEN(MID(" + text + ",FIND(\",\"," + text
                + "&\",\")+1,9)))*1";
    }

    /** 1 where a text holds thousands or decimals, nobody knows which; of a whole number, where it holds decimals. */
    String doubtful() {
        String three = "(LEFT(RIGHT(SUBSTITUTE(" + cell + ",\".\",\",\"),4))" + (type.whole() ? "<>" : "=") + "\",\")";
        if (type.whole()) {
            return three + "*ISERROR((" + cell + "&\"e0\")*1)";
        }
        return thousands ? "0" : three + "*(LEN(" + cell + ")<8)*(LEFT(" + cell + ")<>\"0\")";
    }

    private String bare() {
        return type == ColumnType.PERCENT ? "SUBSTITUTE(" + cell + ",\"%\",\"\")" : cell;
    }

    /** The text with one mark for either separator. */
    private String marked() {
        return "SUBSTITUTE(SUBSTITUTE(TRIM(" + bare() + "),\",\"," + MARK + "),\".\"," + MARK + ")";
    }

    private String digits() {
        return "SUBSTITUTE(" + marked() + "," + MARK + ",\"\")";
    }

    private String marks() {
        return "(LEN(" + marked() + ")-LEN(" + digits() + "))";
    }

    private String first() {
        return "FIND(" + MARK + "," + marked() + "&" + MARK + ")";
    }

    /** How many digits stand behind the last separator. */
    private String tail() {
        return "LEN(TRIM(RIGHT(SUBSTITUTE(" + marked() + "," + MARK + ",REPT(\" \",20)),20)))";
    }

    private String both() {
        return "ISNUMBER(FIND(\",\"," + cell + ")*FIND(\".\"," + cell + "))";
    }

    private String decimals() {
        String only = "(" + marks() + "=1)";
        return tail() + "*(" + (thousands ? only + "*(" + tail() + "<>3)" : only) + "+" + both() + ">0)";
    }
}
