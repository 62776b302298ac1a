package vn.soxa.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;

/** Sums and counts over a data sheet: the formula, and beside it the same figure counted from the rows. */
final class Sums {

    private static final int SQUARE_METRE_DECIMALS = 4;

    private final DataSheet data;
    private final Map<String, List<AcceptedRow>> byHamlet;

    Sums(DataSheet data) {
        this.data = data;
        this.byHamlet = data.rows().stream().collect(Collectors.groupingBy(AcceptedRow::hamlet));
    }

    /** Hectares of the rows that hold these values; criteria as key, value, key, value … */
    CellSpec hectares(int column, String key, Look look, String... criteria) {
        return CellSpec.formula(
                column,
                "ROUND(" + sumifs(key, criteria) + "/10000,4)",
                sum(key, criteria).movePointLeft(SQUARE_METRE_DECIMALS),
                look);
    }

    CellSpec amount(int column, String key, Look look, String... criteria) {
        return CellSpec.formula(column, "ROUND(" + sumifs(key, criteria) + ",6)", sum(key, criteria), look);
    }

    CellSpec count(int column, Look look, String... criteria) {
        BigDecimal stored = BigDecimal.valueOf(matching(criteria).size());
        return CellSpec.formula(column, "COUNTIFS(" + criteria(criteria).substring(1) + ")", stored, look);
    }

    BigDecimal sum(String key, String... criteria) {
        return matching(criteria).stream().map(row -> number(row, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<AcceptedRow> matching(String... criteria) {
        boolean ofHamlet = criteria.length > 1 && criteria[0].equals(Column.HAMLET);
        List<AcceptedRow> rows = ofHamlet ? byHamlet.getOrDefault(criteria[1], List.of()) : data.rows();
        return rows.stream().filter(row -> matches(row, criteria)).toList();
    }

    /** An officer may have taken an indicator out of the plan: then nothing is counted for it. */
    private String sumifs(String key, String... criteria) {
        if (!data.has(key)) {
            return "0";
        }
        return criteria.length == 0
                ? "SUM(" + data.range(key) + ")"
                : "SUMIFS(" + data.range(key) + criteria(criteria) + ")";
    }

    private String criteria(String... criteria) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < criteria.length; i += 2) {
            text.append(',').append(data.range(criteria[i])).append(',').append(Refs.text(plain(criteria[i + 1])));
        }
        return text.toString();
    }

    /** Spreadsheets take these signs for wildcards, and a lone equals sign for a blank cell. */
    private static String plain(String value) {
        return value.isEmpty()
                ? "="
                : value.replace("~", "~~").replace("*", "~*").replace("?", "~?");
    }

    /** Spreadsheets do not tell capital letters from small ones. */
    private static boolean matches(AcceptedRow row, String... criteria) {
        for (int i = 0; i + 1 < criteria.length; i += 2) {
            String value = criteria[i].equals(Column.HAMLET) ? row.hamlet() : row.text(criteria[i]);
            if (!(value == null ? "" : value).equalsIgnoreCase(criteria[i + 1])) {
                return false;
            }
        }
        return true;
    }

    private BigDecimal number(AcceptedRow row, String key) {
        BigDecimal contribution = data.contribution(row, key);
        if (contribution != null) {
            return contribution;
        }
        Object value = row.get(key);
        if (value instanceof Area area) {
            return BigDecimal.valueOf(area.squareMetres());
        }
        return value instanceof Integer whole
                ? BigDecimal.valueOf(whole)
                : value instanceof BigDecimal number ? number : BigDecimal.ZERO;
    }
}
