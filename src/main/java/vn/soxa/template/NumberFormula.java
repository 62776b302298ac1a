package vn.soxa.template;

import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;

/**
 * The number in a cell as a formula, an error where there is none; areas in square metres, dates as day numbers.
 *
 * @param brief for a cell just typed, short enough for a validation
 */
record NumberFormula(SheetView view, CellNames cells, boolean brief) {
    private static final int YEARS_BELOW = 3000;

    String of(Column column) {
        if (column.type() == ColumnType.MONTH) {
            return month(cells.of(column.key()));
        }
        if (column.type() == ColumnType.DATE) {
            return date(cells.of(column.key()));
        }
        return column.type() == ColumnType.AREA ? squareMetres(column) : figure(column);
    }

    private String figure(Column column) {
        TypedFigure figure = view.figure(column, cells);
        return brief ? figure.inBrief() : figure.number();
    }

    /** The cell's number times the row's unit. */
    private String squareMetres(Column column) {
        return "ROUND(" + figure(column) + "*" + unit() + ",0)";
    }

    private String unit() {
        String otherwise = SheetView.squareMetres(view.unit()).toPlainString();
        if (view.units().isEmpty()) {
            return otherwise;
        }
        String cell = "TRIM(" + cells.of(Column.UNIT) + ")";
        StringBuilder chosen = new StringBuilder();
        for (String unit : view.units()) {
            chosen.append("IF(").append(cell).append("=").append(RuleFormula.literal(unit));
            chosen.append(",")
                    .append(SheetView.squareMetres(unit).toPlainString())
                    .append(",");
        }
        chosen.append("IF(").append(cell).append("=\"\",").append(otherwise).append(",NA())");
        return chosen.append(")".repeat(view.units().size())).toString();
    }

    /** A date cell, or day, month and year typed as text: not every program takes 15/3/2025 for a date. */
    private static String date(String cell) {
        return "IF(ISNUMBER(" + cell + ")," + cell + "," + typed(cell, day(cell)) + ")";
    }

    /** A date cell, a year, or month and year typed as text with or without the day; the first day that it can be. */
    private static String month(String cell) {
        String year = "DATE(" + cell + ",1,1)";
        String number = "IF(" + cell + "<" + YEARS_BELOW + "," + year + "," + cell + ")";
        String typed = typed(cell, "IFERROR(" + day(cell) + "*1,1)");
        String typedYear = "DATE(" + cell + "/(LEN(TRIM(" + cell + "))=4),1,1)";
        return "IF(ISNUMBER(" + cell + ")," + number + ",IFERROR(" + typed + "," + typedYear + "))";
    }

    /** 1 where a day typed as text is none of the calendar's, which the function takes for one of the next month. */
    String rolledOver(Column column) {
        String cell = cells.of(column.key());
        String date = of(column);
        return "IFERROR(ISTEXT(" + cell + ")*(DAY(" + date + ")+100*MONTH(" + date + ")<>IFERROR(" + day(cell)
                + "*1,1)+100*" + monthOf(cell) + "),0)";
    }

    private static String typed(String cell, String day) {
        return "DATE(RIGHT(" + cell + ",4)," + monthOf(cell) + "," + day + ")";
    }

    private static String monthOf(String cell) {
        return "TRIM(RIGHT(SUBSTITUTE(\"/\"&" + beforeYear(cell) + ",\"/\",REPT(\" \",9)),9))";
    }

    private static String day(String cell) {
        return "LEFT(" + cell + ",FIND(\"/\"," + beforeYear(cell) + ")-1)";
    }

    private static String beforeYear(String cell) {
        return "LEFT(" + cell + ",LEN(" + cell + ")-5)";
    }
}
