package vn.soxa.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Operand;
import vn.soxa.text.YesNoText;

/** What a column's type and list ask of its cells, as formulas that yield 1 where a cell is not so. */
record TypeFormula(SheetView view, CellNames cells) {
    private static final BigDecimal OLDEST = Operand.serial(LocalDate.of(1950, 1, 1));
    private static final BigDecimal NEWEST = Operand.serial(LocalDate.of(2099, 12, 31));

    /** The cell cannot be read as the column's type; empty for columns that take any text. */
    Optional<String> wrong(Column column) {
        String cell = cells.of(column.key());
        if (column.type().date()) {
            NumberFormula numbers = new NumberFormula(view, cells, false);
            String kept = "*(1-" + numbers.rolledOver(column) + ")";
            return Optional.of(filled(cell) + "*(1-" + plausible(numbers.of(column)) + kept + ")");
        }
        if (column.type().numeric()) {
            TypedFigure figure = view.figure(column, cells);
            String number = figure.number();
            String fits = column.type().whole() ? "(" + number + "=INT(" + number + "))" : "ISNUMBER(" + number + ")";
            return Optional.of(filled(cell) + "*(1-IFERROR((" + figure.clear() + ")*" + fits + ",0))");
        }
        return free(column) ? Optional.empty() : notListed(column);
    }

    /** The cell can be read, but is probably a slip; empty where nothing is known. */
    Optional<String> odd(Column column) {
        String cell = cells.of(column.key());
        return switch (column.type()) {
            case PHONE -> Optional.of(filled(cell) + "*(" + digits(cell) + "<>10)");
            case TAX_CODE -> Optional.of(filled(cell) + "*(" + digits(cell) + "<>10)*(" + digits(cell) + "<>13)");
            case GROWING_CODE -> Optional.of(filled(cell) + "*(LEFT(TRIM(" + cell + "),2)<>\"VN\")");
            default -> free(column) ? notListed(column) : Optional.empty();
        };
    }

    /** The same for a cell just typed, short enough for a validation. */
    Optional<String> wrongWhenTyped(Column column) {
        if (!column.type().date()) {
            return column.type().numeric() ? Optional.empty() : wrong(column);
        }
        String cell = cells.of(column.key());
        String slashes = "LEN(" + cell + ")-LEN(SUBSTITUTE(" + cell + ",\"/\",\"\"))";
        boolean partly = column.type() == ColumnType.MONTH;
        String text = partly ? "LEN(" + cell + ")>3" : slashes + "=2";
        String number = partly ? "TRUE" : plausible(cell) + "=1";
        return Optional.of("(1-IF(ISNUMBER(" + cell + ")," + number + "," + text + "))");
    }

    /** More may be written than the list has. */
    private static boolean free(Column column) {
        return column.open() && !References.repeated(String.valueOf(column.list()));
    }

    private Optional<String> notListed(Column column) {
        String cell = cells.of(column.key());
        return view.choices()
                .checkedName(column)
                .map(name -> filled(cell) + "*ISERROR(MATCH(TRIM(" + cell + ")," + name + ",0))"
                        + References.others(column, cell)
                        + unlikeYesAndNo(column, cell));
    }

    /** A tick, a word without its marks: what the reader takes is not red. */
    private static String unlikeYesAndNo(Column column, String cell) {
        return column.type() == ColumnType.YES_NO
                ? "*ISERROR(FIND(\"|\"&LOWER(TRIM(" + cell + "))&\"|\",\"|" + String.join("|", YesNoText.words())
                        + "|\"))"
                : "";
    }

    private static String filled(String cell) {
        return "(TRIM(" + cell + ")<>\"\")";
    }

    /** How many characters are left when blanks, dots and dashes are taken out. */
    private static String digits(String cell) {
        String bare = cell;
        for (String mark : new String[] {" ", ".", "-"}) {
            bare = "SUBSTITUTE(" + bare + ",\"" + mark + "\",\"\")";
        }
        return "LEN(" + bare + ")";
    }

    /** Compared by the distance from the middle, so that the long formula of a date stands there once. */
    private static String plausible(String number) {
        BigDecimal half = NEWEST.subtract(OLDEST).divide(BigDecimal.valueOf(2));
        String middle = OLDEST.add(half).toPlainString();
        return "IFERROR((ABS(" + number + "-" + middle + ")<=" + half.toPlainString() + ")*1,0)";
    }
}
