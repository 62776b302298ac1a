package vn.soxa.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.text.Reading;
import vn.soxa.text.Units;
import vn.soxa.text.VietnameseFormat;

/** A piece of land that a table would cover: the unit was another, thousands were meant, or a point stands wrong. */
record SmallArea(Area area, String text, String unit) {

    /** Square metres below which nobody means an area. */
    private static final int LEAST = 10;

    private static final int DECIMALS = 4;
    private static final Pattern TYPED = Pattern.compile("\\s*(\\d[\\d.,]*)\\s*(.*)", Pattern.DOTALL);
    private static final String HECTARES = " ha";
    private static final String SQUARE_METRES = " m²";

    static boolean is(Area area) {
        return area.squareMetres() > 0 && area.squareMetres() < LEAST;
    }

    /** Asks which of two was meant. */
    Reading<?> asked() {
        Matcher parts = TYPED.matcher(text);
        boolean plain = parts.matches();
        String figure = plain ? parts.group(1) : VietnameseFormat.typed(area.hectares(), DECIMALS);
        String own =
                !plain ? "ha" : parts.group(2).isBlank() ? unit : parts.group(2).strip();
        String said = figure + " " + own;
        return Reading.failed(
                FindingCode.CELL_NUMBER_AMBIGUOUS,
                null,
                "found",
                text,
                "reading1",
                meant(figure, own),
                "reading2",
                said);
    }

    private static String meant(String figure, String own) {
        String digits = figure.replaceAll("[.,]", "").replaceFirst("^0+", "");
        if (Units.isSquareMetre(own) && !digits.equals(figure)) {
            return digits + SQUARE_METRES;
        }
        boolean hectares = Units.spelling(own).filter("ha"::equals).isPresent();
        return (hectares ? digits : figure) + HECTARES;
    }
}
