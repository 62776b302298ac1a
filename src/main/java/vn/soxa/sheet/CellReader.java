package vn.soxa.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Operand;
import vn.soxa.form.PartialDate;
import vn.soxa.office.CellValue;
import vn.soxa.office.TextRun;
import vn.soxa.text.DateStyle;
import vn.soxa.text.DateText;
import vn.soxa.text.LegacyFonts;
import vn.soxa.text.ListEntry;
import vn.soxa.text.ListText;
import vn.soxa.text.PhoneText;
import vn.soxa.text.Reading;
import vn.soxa.text.SeasonText;
import vn.soxa.text.StarsText;
import vn.soxa.text.TaxCodeText;
import vn.soxa.text.Words;
import vn.soxa.text.YesNoText;

/** Reads one cell as its column wants it; guesses nothing, and nothing unreadable becomes 0. */
final class CellReader {

    private static final BigDecimal FIRST_DAY = Operand.serial(LocalDate.of(1990, 1, 1));
    private static final BigDecimal LAST_DAY = Operand.serial(LocalDate.of(2100, 1, 1));

    private static final Pattern PICTURE =
            Pattern.compile("^\\s*(=.*[^\\w.]|=?\\s*(_xl\\w+\\.)*)(DISPIMG|IMAGE)\\s*\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern ERROR = Pattern.compile(
            "#(REF|VALUE|DIV/0|NAME|N/A|NUM|NULL|SPILL|CALC|BLOCKED|FIELD|CONNECT|UNKNOWN|GETTING_DATA|PYTHON|BUSY)[!?]?"
                    + "|#[\\p{Lu} _/0-9]+[!?]|#{3,}|Err:\\d{3}|NaN|undefined|null|\\[object Object\\]");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](19|20)\\d{2}|(19|20)\\d{2}-\\d{2}-\\d{2}");
    private static final int LONGEST_ERROR = 20;
    /** How what programs leave instead of a text begins. */
    private static final String NOT_TYPED = "ENun[";

    private static final int DAYS_FROM_1900_TO_1904 = 1462;
    private static final int REMEMBERED = 5_000;
    private static final int LONGEST_REMEMBERED = 200;

    private final ReadingContext context;
    private final NumberCells numbers;
    private final Map<Asked, CellOutcome> known;

    /** What decides how a choice or a date is read, besides plan and year. */
    record Asked(ColumnType type, @Nullable String list, boolean open, DateStyle dates, String text) {}

    /** {@code known} are choices and dates read before, of whatever reporter of the same plan and year. */
    CellReader(ReadingContext context, Map<Asked, CellOutcome> known) {
        this.known = known;
        this.context = context;
        this.numbers = new NumberCells(context);
    }

    ReadingContext context() {
        return context;
    }

    /** {@code unit} is what the row's areas are in. */
    CellOutcome read(CellValue value, Column column, ColumnStyle style, String unit) {
        if (value instanceof CellValue.Failed failed) {
            return failed(FindingCode.CELL_FAILED_FORMULA, failed.error());
        }
        if (isPicture(value.text())) {
            return failed(FindingCode.CELL_PICTURE, value.text());
        }
        if (value instanceof CellValue.NotCalculated formula) {
            return failed(FindingCode.CELL_NOT_CALCULATED, formula.text());
        }
        if (value instanceof CellValue.Truth truth && column.type() != ColumnType.YES_NO) {
            return failed(FindingCode.CELL_UNREADABLE, truth.text());
        }
        if (value instanceof CellValue.Text text) {
            if (isError(text.text())) {
                return failed(FindingCode.CELL_FAILED_FORMULA, text.text().strip());
            }
            return repeats(column.type()) && text.runs().isEmpty()
                    ? known(text, column, style, unit)
                    : ofTyped(text, column, style, unit);
        }
        if (value instanceof CellValue.Day day) {
            return ofDay(day, column);
        }
        return value instanceof CellValue.Amount amount
                ? ofAmount(amount, column, style, unit)
                : ofText(value.text(), column, style, unit);
    }

    /** A picture in a cell, as WPS and Excel keep it. */
    private static boolean isPicture(String text) {
        return text.length() > 7
                && text.length() < LONGEST_REMEMBERED
                && PICTURE.matcher(text).find();
    }

    /** What a failed formula leaves in a file of mere texts. */
    private static boolean isError(String text) {
        boolean likely = text.strip().length() > 2
                && text.length() < LONGEST_ERROR
                && (text.indexOf('#') >= 0 || NOT_TYPED.indexOf(text.strip().charAt(0)) >= 0);
        return likely && ERROR.matcher(text.strip()).matches();
    }

    /** Choices and dates come again from row to row. */
    private static boolean repeats(ColumnType type) {
        return type.listed() || type.date();
    }

    /** How a text is read depends on nothing but what is asked, so it is remembered. */
    private CellOutcome known(CellValue.Text text, Column column, ColumnStyle style, String unit) {
        Asked asked = new Asked(column.type(), column.list(), column.open(), style.dates(), text.text());
        CellOutcome before = known.get(asked);
        if (before != null) {
            return before;
        }
        CellOutcome outcome = ofTyped(text, column, style, unit);
        if (known.size() < REMEMBERED && text.text().length() < LONGEST_REMEMBERED) {
            known.put(asked, outcome);
        }
        return outcome;
    }

    private CellOutcome ofTyped(CellValue.Text text, Column column, ColumnStyle style, String unit) {
        String unicode = unicode(text);
        return unicode == null
                ? ofText(text.text(), column, style, unit)
                : ofText(unicode, column, style, unit)
                        .after(Reading.noted(
                                unicode, FindingCode.CELL_LEGACY_FONT, "found", text.text(), "reading1", unicode));
    }

    private CellOutcome ofDay(CellValue.Day day, Column column) {
        if (column.type().date()) {
            return CellOutcome.of(column.type() == ColumnType.DATE ? (Object) day.date() : PartialDate.of(day.date()));
        }
        if (column.type().numeric()) {
            return failed(FindingCode.CELL_DATE_IN_NUMBER, day.text());
        }
        LocalDate date = day.date();
        String[] typed = {
            date.getDayOfMonth() + "-" + date.getMonthValue(), date.getMonthValue() + "-" + date.getDayOfMonth()
        };
        return CellOutcome.of(Reading.failed(
                FindingCode.CELL_DATE_IN_TEXT,
                null,
                "found",
                day.text(),
                "reading1",
                typed[0],
                "reading2",
                typed[0].equals(typed[1]) ? typed[0].replace('-', '/') : typed[1]));
    }

    private CellOutcome ofAmount(CellValue.Amount amount, Column column, ColumnStyle style, String unit) {
        if (column.type().numeric() && column.type() != ColumnType.STARS) {
            return numbers.ofAmount(amount, column, unit);
        }
        if (amount.look().clock()) {
            return failed(
                    column.type().date() ? FindingCode.CELL_UNREADABLE : FindingCode.CELL_DATE_IN_TEXT, amount.text());
        }
        BigDecimal number = amount.look().since1904() && column.type().date()
                ? amount.number().add(BigDecimal.valueOf(DAYS_FROM_1900_TO_1904))
                : amount.number();
        if (column.type().date() && number.compareTo(FIRST_DAY) > 0 && number.compareTo(LAST_DAY) < 0) {
            LocalDate day = LocalDate.of(1899, 12, 30).plusDays(number.longValue());
            return CellOutcome.of(column.type() == ColumnType.DATE ? (Object) day : PartialDate.of(day));
        }
        return ofText(number.toPlainString(), column, style, unit);
    }

    private CellOutcome ofText(String raw, Column column, ColumnStyle style, String unit) {
        return switch (column.type()) {
            case INTEGER, AMOUNT, AREA, PERCENT, YEAR -> numbers.ofText(raw, column, style, unit);
            case DATE ->
                CellOutcome.of(
                        DateText.read(raw, style.dates(), false, context.year()).map(PartialDate::earliest));
            case MONTH -> CellOutcome.of(DateText.read(raw, style.dates(), true, context.year()));
            case LIST -> CellOutcome.of(ListText.match(raw, list(column), column.open()));
            case SEASON -> CellOutcome.of(seasons(raw, column));
            case YES_NO -> CellOutcome.of(YesNoText.read(raw));
            case STARS -> CellOutcome.of(StarsText.read(raw));
            case PHONE -> CellOutcome.of(PhoneText.read(raw));
            case TAX_CODE -> CellOutcome.of(TaxCodeText.read(raw));
            case HAMLET -> CellOutcome.of(context.hamlets().match(raw));
            case TEXT, GROWING_CODE ->
                isDay(raw, column) ? failed(FindingCode.CELL_DATE_IN_TEXT, raw.strip()) : text(raw);
        };
    }

    private Reading<String> seasons(String raw, Column column) {
        List<String> labels = list(column).stream().map(ListEntry::value).toList();
        return SeasonText.read(raw, labels, context.year());
    }

    private List<ListEntry> list(Column column) {
        return column.list() == null ? List.of() : context.lists().getOrDefault(column.list(), List.of());
    }

    /** A whole date where a name or a number on a map is wanted, as a file of mere texts keeps what became a date. */
    private static boolean isDay(String raw, Column column) {
        return raw.length() < LONGEST_ERROR
                && (column.weighs() || column.example().matches("\\d+"))
                && DAY.matcher(raw.strip()).matches();
    }

    private static CellOutcome text(String raw) {
        String clean = Words.clean(raw);
        return CellOutcome.of(clean.isEmpty() ? null : clean);
    }

    private static CellOutcome failed(FindingCode code, String found) {
        return CellOutcome.of(Reading.failed(code, null, "found", found));
    }

    /** The text in Unicode where it was typed with an old font, else null. */
    private static @Nullable String unicode(CellValue.Text text) {
        if (text.runs().isEmpty()) {
            return LegacyFonts.convert(text.text(), null).orElse(null);
        }
        String joined = text.runs().stream().map(CellReader::unicode).collect(Collectors.joining());
        return joined.equals(text.text()) ? null : joined;
    }

    private static String unicode(TextRun run) {
        return LegacyFonts.convert(run.text(), run.font()).orElse(run.text());
    }
}
