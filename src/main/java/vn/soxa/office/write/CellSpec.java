package vn.soxa.office.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One cell to write. */
public record CellSpec(
        int column, Content content, Look look, @Nullable Link link) {

    /** No look hides the decimals of the figure it is given. */
    public CellSpec {
        Content shown = content instanceof Content.Formula formula ? formula.stored() : content;
        look = shown instanceof Content.Figure figure ? showing(look, figure.number()) : look;
    }

    /** Where a click on the cell leads: a file relative to the workbook (null for this workbook) and a place in it. */
    public record Link(@Nullable String file, String place) {}

    public static CellSpec text(int column, @Nullable String text, Look look) {
        return new CellSpec(
                column, text == null || text.isEmpty() ? new Content.Empty() : new Content.Words(text), look, null);
    }

    public static CellSpec number(int column, @Nullable BigDecimal number, Look look) {
        return new CellSpec(column, number == null ? new Content.Empty() : new Content.Figure(number), look, null);
    }

    public static CellSpec date(int column, @Nullable LocalDate day, Look look) {
        return new CellSpec(column, day == null ? new Content.Empty() : new Content.Date(day), look, null);
    }

    /** A formula that counts; its stored value is the engine's own figure. */
    public static CellSpec formula(int column, String formula, @Nullable BigDecimal stored, Look look) {
        Content value = stored == null ? new Content.Words("") : new Content.Figure(stored);
        return new CellSpec(column, new Content.Formula(formula, value), look, null);
    }

    /** A formula that shows words. */
    public static CellSpec wordFormula(int column, String formula, String stored, Look look) {
        return new CellSpec(column, new Content.Formula(formula, new Content.Words(stored)), look, null);
    }

    private static Look showing(Look look, BigDecimal number) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return switch (look) {
            case BODY_WHOLE -> whole ? look : Look.BODY_NUMBER;
            case TOTAL_WHOLE -> whole ? look : Look.TOTAL_NUMBER;
            case SPARSE_WHOLE -> whole ? look : Look.SPARSE_NUMBER;
            default -> look;
        };
    }

    public CellSpec linking(@Nullable String file, String place) {
        return new CellSpec(column, content, look, new Link(file, place));
    }
}
