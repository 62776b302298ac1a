package vn.soxa.book;

import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.office.write.Look;
import vn.soxa.plan.Plan;

/** One column of a data sheet: its key, what stands above it, how it looks. */
record DataColumn(String key, String header, Look headerLook, Look look, double width) {

    private static final double NARROW = 9;
    private static final double MIDDLE = 13;
    private static final double WIDE = 22;

    /** {@code plan} knows what the places of the commune are called. */
    static DataColumn of(Plan plan, Form form, String key) {
        if (key.equals(ContributionColumns.WHY)) {
            return new DataColumn(key, ContributionColumns.header(key), Look.HEADER_ISSUED, Look.BODY_TEXT, 32);
        }
        if (key.startsWith(LedgerLayout.CONTRIBUTION)) {
            return new DataColumn(
                    key, ContributionColumns.header(key), Look.HEADER_ISSUED, Look.BODY_WHOLE, MIDDLE - 2);
        }
        if (key.startsWith(LedgerLayout.OTHER)) {
            String header = Phrases.of("data.other", key.substring(LedgerLayout.OTHER.length()));
            return new DataColumn(key, header, Look.HEADER_ISSUED, Look.BODY_TEXT, MIDDLE);
        }
        if (key.startsWith(LedgerLayout.RAW)) {
            String column = key.substring(LedgerLayout.RAW.length());
            String header = form.column(column).map(Column::header).orElse(column);
            return new DataColumn(key, Phrases.of("data.raw", header), Look.HEADER_ISSUED, Look.BODY_TEXT, MIDDLE);
        }
        return key.equals(Column.HAMLET)
                ? new DataColumn(key, Phrases.here(plan, "data.hamlet"), Look.HEADER, Look.BODY_CENTRED, NARROW - 1)
                : form.column(key).map(DataColumn::of).orElseGet(() -> about(plan, key));
    }

    private static DataColumn of(Column column) {
        String header = column.type() == ColumnType.AREA ? Phrases.of("data.area", column.header()) : column.title();
        return new DataColumn(column.key(), header, Look.HEADER, look(column.type()), width(column));
    }

    private static DataColumn about(Plan plan, String key) {
        return switch (key) {
            case LedgerLayout.HAMLET_NAME ->
                new DataColumn(key, Phrases.here(plan, "data." + key), Look.HEADER, Look.BODY_TEXT, MIDDLE);
            case LedgerLayout.SOURCE_FILE ->
                new DataColumn(key, Phrases.of("data." + key), Look.HEADER_ISSUED, Look.BODY_LINK, WIDE + 6);
            case LedgerLayout.SOURCE_SHEET ->
                new DataColumn(key, Phrases.of("data." + key), Look.HEADER_ISSUED, Look.BODY_TEXT, MIDDLE);
            default -> new DataColumn(key, Phrases.of("data." + key), Look.HEADER_ISSUED, Look.BODY_CENTRED, NARROW);
        };
    }

    private static Look look(ColumnType type) {
        return switch (type) {
            case INTEGER, AREA -> Look.BODY_WHOLE;
            case AMOUNT, PERCENT -> Look.BODY_NUMBER;
            case YEAR, STARS, YES_NO -> Look.BODY_CENTRED;
            case DATE, MONTH -> Look.BODY_DATE;
            default -> Look.BODY_TEXT;
        };
    }

    private static double width(Column column) {
        if (column.key().equals(Column.ROW_CODE)) {
            return MIDDLE + 2;
        }
        return switch (column.type()) {
            case TEXT -> WIDE;
            case LIST, SEASON, PHONE, TAX_CODE, GROWING_CODE -> MIDDLE + 3;
            case AREA, AMOUNT, DATE, MONTH -> MIDDLE - 1;
            default -> NARROW;
        };
    }
}
