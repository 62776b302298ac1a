package vn.soxa.office.read;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.CellValue.Amount.Look;

/** One cell element of an OpenDocument spreadsheet; the object is reused from cell to cell. */
final class OdsCell {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);

    private final XmlCursor xml;
    private final OdsStyles styles;
    private final Budget budget;
    private Serials serials = new Serials(false);
    private final OdsText text;

    private @Nullable String formula;
    private @Nullable CellValue value;
    private int repeated;
    private int columnsSpanned;
    private int rowsSpanned;
    private @Nullable String validation;

    OdsCell(XmlCursor xml, OdsStyles styles, Budget budget) {
        this.xml = xml;
        this.styles = styles;
        this.budget = budget;
        this.text = new OdsText(xml, styles);
    }

    /** Days of the workbook are counted from 1904. */
    void countFrom1904() {
        serials = new Serials(true);
    }

    void read(@Nullable String columnStyle) throws IOException {
        String style = xml.attribute("style-name");
        String written = xml.attribute("formula");
        formula = written == null ? null : OdsFormula.plain(written);
        repeated = Math.max(1, xml.number("number-columns-repeated", 1));
        columnsSpanned = xml.number("number-columns-spanned", 1);
        rowsSpanned = xml.number("number-rows-spanned", 1);
        validation = xml.attribute("content-validation-name");
        String effective = style == null ? columnStyle : style;
        String type = xml.attribute("value-type", "");
        String stored = stored(type);
        boolean failed = "error".equals(xml.calculatedType());
        text.read(styles.font(effective));
        CellValue.Text shown = text.value(budget);
        if (shown != null && (failed || (formula != null && OdsFormula.isError(shown.text())))) {
            value = new CellValue.Failed(shown.text());
        } else if (formula != null && type.isEmpty() && !text.shows()) {
            value = new CellValue.NotCalculated(formula);
        } else {
            value = value(type, stored, shown, effective);
        }
    }

    @Nullable
    CellValue value() {
        return value;
    }

    @Nullable
    String formula() {
        return formula;
    }

    int repeated() {
        return repeated;
    }

    int columnsSpanned() {
        return columnsSpanned;
    }

    int rowsSpanned() {
        return rowsSpanned;
    }

    @Nullable
    String validation() {
        return validation;
    }

    private String stored(String type) {
        return switch (type) {
            case "date" -> xml.attribute("date-value", "");
            case "time" -> xml.attribute("time-value", "");
            case "boolean" -> xml.attribute("boolean-value", "");
            case "string" -> xml.attribute("string-value", "");
            default -> xml.attribute("value", "");
        };
    }

    private @Nullable CellValue value(
            String type, String stored, CellValue.@Nullable Text shown, @Nullable String style) throws IOException {
        return switch (type) {
            case "float", "currency" ->
                isTruth() ? truth(stored.equals("1")) : amount(FileNumber.parse(stored), false, style, shown);
            case "percentage" -> amount(FileNumber.parse(stored), true, style, shown);
            case "date" -> serials.iso(stored);
            case "time" -> time(partOfDay(stored), shown);
            case "boolean" -> truth(stored.equals("true"));
            default -> shown == null && !stored.isEmpty() ? budget.text(stored) : shown;
        };
    }

    private @Nullable CellValue amount(
            @Nullable BigDecimal number, boolean percent, @Nullable String style, CellValue.@Nullable Text shown) {
        return number == null
                ? shown
                : new CellValue.Amount(
                        number,
                        percent || styles.percent(style),
                        styles.look(style, number).since(serials.from1904()));
    }

    private static @Nullable CellValue time(@Nullable BigDecimal part, CellValue.@Nullable Text shown) {
        return part == null ? shown : new CellValue.Amount(part, false, Look.CLOCK);
    }

    private static @Nullable BigDecimal partOfDay(String time) {
        try {
            BigDecimal seconds = BigDecimal.valueOf(Duration.parse(time).toSeconds());
            return FileNumber.trusted(seconds.divide(SECONDS_A_DAY, MathContext.DECIMAL64));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Some programs keep a boolean as a formula that gives 1 or 0. */
    private boolean isTruth() {
        return "TRUE()".equals(formula) || "FALSE()".equals(formula);
    }

    private static CellValue truth(boolean value) {
        return new CellValue.Truth(value);
    }
}
