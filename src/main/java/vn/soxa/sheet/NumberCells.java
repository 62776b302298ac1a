package vn.soxa.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.office.CellValue;
import vn.soxa.text.NumberText;
import vn.soxa.text.Reading;
import vn.soxa.text.UnitNumber;
import vn.soxa.text.Units;
import vn.soxa.text.VietnameseFormat;
import vn.soxa.text.Words;

/** Reads the cells of number columns: stored numbers, typed ones, and numbers with a unit behind them. */
final class NumberCells {

    private static final Pattern UNIT_OF_HEADER = Pattern.compile("\\(([^()]+)\\)\\s*$");
    private static final Set<String> MONEY = Set.of("d", "dong", "vnd");
    private static final BigDecimal LARGEST_AREA = new BigDecimal("1E15");
    /** Households and people are counted alike. */
    private static final String COUNTED = "bà con";

    private final ReadingContext context;

    NumberCells(ReadingContext context) {
        this.context = context;
    }

    CellOutcome ofAmount(CellValue.Amount amount, Column column, String unit) {
        if (amount.look().clock()) {
            return CellOutcome.of(Reading.failed(FindingCode.CELL_DATE_IN_NUMBER, null, "found", amount.text()));
        }
        boolean percent = amount.percent() && column.type() != ColumnType.PERCENT;
        if (percent || amount.look().thousands() > 0) {
            return CellOutcome.of(seenOtherwise(amount));
        }
        if (!amount.look().unit().isEmpty() && !isMoney(amount.look().unit(), column)) {
            return CellOutcome.of(withUnit(amount.shown(), amount.look().unit(), Shown.text(amount), column));
        }
        BigDecimal number = column.type() == ColumnType.PERCENT && amount.percent()
                ? amount.number().movePointRight(2)
                : amount.number();
        return CellOutcome.of(typed(number, amount::text, column, unit));
    }

    /** A sign of money in the format of a column of money says nothing new. */
    private static boolean isMoney(String unit, Column column) {
        String own = unitOf(column);
        return own != null
                && MONEY.contains(Words.fold(unit))
                && Words.fold(own).matches("(nghin |trieu )?(d|dong)\\b.*")
                && Units.amount(BigDecimal.ONE, unit, own).isEmpty();
    }

    /** What is stored and what is seen are two figures: whoever typed it knows which. */
    private static Reading<?> seenOtherwise(CellValue.Amount amount) {
        return Reading.failed(
                FindingCode.CELL_NUMBER_AMBIGUOUS,
                null,
                "found",
                Shown.text(amount),
                "reading1",
                VietnameseFormat.typed(amount.number()),
                "reading2",
                VietnameseFormat.typed(amount.shown()));
    }

    CellOutcome ofText(String raw, Column column, ColumnStyle style, String unit) {
        String usual = column.type() == ColumnType.AREA ? unit : null;
        Reading<UnitNumber> read = NumberText.read(raw, style.numbers(), usual, style.thousands());
        UnitNumber number = read.value();
        if (number == null) {
            return CellOutcome.of(read);
        }
        return CellOutcome.of(
                number.unit() == null
                        ? typed(number.number(), () -> raw, column, unit)
                        : withUnit(number.number(), number.unit(), raw, column));
    }

    private Reading<?> withUnit(BigDecimal number, String unit, String raw, Column column) {
        if (column.type() == ColumnType.AREA) {
            return Units.area(number, unit, context.congSquareMetres())
                    .<Reading<?>>map(squareMetres -> onEarth(squareMetres)
                            ? read(Area.ofSquareMetres(squareMetres), raw, unit)
                            : Reading.failed(FindingCode.CELL_OUT_OF_RANGE, null, "found", raw))
                    .orElseGet(() -> unknown(raw, unit, "ha"));
        }
        String own = unitOf(column);
        Optional<BigDecimal> fits = counts(column, unit)
                ? Optional.of(number)
                : own == null ? Optional.empty() : Units.amount(number, unit, own);
        if (fits.isEmpty()) {
            return unknown(raw, unit, own);
        }
        Reading<?> typed = typed(fits.get(), () -> raw, column, unit);
        Object value = typed.value();
        return value == null ? typed : read(value, raw, unit);
    }

    /** “25 khmer” under “Trong đó: Khmer” says what the header says. */
    private static boolean counts(Column column, String unit) {
        return column.type().whole()
                && (" " + Words.fold(column.header()) + " ").contains(" " + Words.fold(unit) + " ");
    }

    private static <T> Reading<T> read(T value, String raw, String unit) {
        String understood = Units.spelling(unit).orElse(unit);
        return Reading.noted(value, FindingCode.CELL_UNIT_READ, "found", raw, "unit", understood);
    }

    /** {@code wanted} is what the column is in; null for a count of something that its header does not name. */
    private static Reading<?> unknown(String raw, String unit, @Nullable String wanted) {
        FindingCode code = FindingCode.CELL_UNIT_UNKNOWN;
        return wanted == null || wanted.equals(COUNTED)
                ? Reading.failed(code, null, "found", raw, "unit", unit)
                : Reading.failed(code, null, "found", raw, "unit", unit, "measured", wanted);
    }

    private static boolean onEarth(BigDecimal squareMetres) {
        return squareMetres.abs().compareTo(LARGEST_AREA) <= 0;
    }

    private Reading<?> typed(BigDecimal number, Supplier<String> raw, Column column, String unit) {
        if (column.type() == ColumnType.AREA) {
            return Units.area(number, unit, context.congSquareMetres())
                    .<Reading<?>>map(squareMetres -> onEarth(squareMetres)
                            ? Reading.of(Area.ofSquareMetres(squareMetres))
                            : Reading.failed(FindingCode.CELL_OUT_OF_RANGE, null, "found", raw.get()))
                    .orElseGet(() -> unknown(raw.get(), unit, "ha"));
        }
        if (!column.type().whole()) {
            return Reading.of(number);
        }
        boolean whole = (number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0)
                && number.abs().compareTo(MOST) <= 0;
        return whole
                ? Reading.of(number.intValueExact())
                : Reading.failed(FindingCode.CELL_NOT_WHOLE, null, "found", raw.get());
    }

    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private static @Nullable String unitOf(Column column) {
        if (column.type() == ColumnType.PERCENT) {
            return "%";
        }
        if (!column.unit().isEmpty()) {
            return column.unit();
        }
        Matcher inHeader = UNIT_OF_HEADER.matcher(column.header());
        if (inHeader.find()) {
            return inHeader.group(1);
        }
        return column.type() == ColumnType.INTEGER
                ? Units.counted(column.header()).orElse(COUNTED)
                : null;
    }
}
