package vn.soxa.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.PartialDate;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.ledger.Source;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** Accepted rows from lines of a table: {@code A2 AP01 | season=Hè Thu 2025 | signedHa=5}; areas in hectares. */
public final class AcceptedRows {

    private static final FormCatalogue FORMS =
            PlanReader.read(PlanRows.embedded()).plan().forms();

    private AcceptedRows() {}

    /** New rows of a period; a line that begins with {@code *} stands from the period before. */
    public static List<AcceptedRow> of(String period, String table) {
        List<AcceptedRow> rows = new ArrayList<>();
        table.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            boolean old = line.startsWith("*");
            String[] parts = (old ? line.substring(1) : line).strip().split("\\s*\\|\\s*", -1);
            String[] about = parts[0].split(" ", -1);
            rows.add(row(period, rows.size(), about, parts, old));
        });
        return rows;
    }

    /** A row of any form as somebody reported it, or as it stands from before. */
    public static AcceptedRow of(
            Form form,
            String period,
            String code,
            String hamlet,
            String reporter,
            Map<String, Object> values,
            boolean old) {
        Source source = new Source(period, reporter + ".xlsx", form.sheetName(), 4, 1);
        return new AcceptedRow(
                new LedgerRow(form, code, hamlet, reporter, values, Map.of(), Map.of(), source, period), old);
    }

    private static AcceptedRow row(String period, int index, String[] about, String[] parts, boolean old) {
        Form form = FORMS.get(about[0]);
        Map<String, Object> values = new TreeMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] cell = parts[i].split("=", 2);
            Column column = form.column(cell[0]).orElseThrow(() -> new IllegalArgumentException(cell[0]));
            values.put(column.key(), value(column, cell[1]));
        }
        String hamlet = about[1];
        String code = String.format("%s-%s-%04d", hamlet, form.code(), index + 1);
        String said = old ? "2024-Q4" : period;
        String reporter = hamlet.equals("XA") ? "CB01" : hamlet;
        Source source = new Source(said, "bao cao " + reporter + ".xlsx", form.sheetName(), index + 4, 1);
        return new AcceptedRow(
                new LedgerRow(form, code, hamlet, reporter, values, Map.of(), Map.of(), source, said), old);
    }

    private static Object value(Column column, String text) {
        return switch (column.type()) {
            case INTEGER, YEAR, STARS -> Integer.valueOf(text);
            case AMOUNT, PERCENT -> new BigDecimal(text);
            case AREA -> Area.ofSquareMetres(new BigDecimal(text).movePointRight(4));
            case DATE -> day(text);
            case MONTH -> month(text);
            case YES_NO -> text.equals("Có");
            default -> text;
        };
    }

    private static LocalDate day(String text) {
        String[] parts = text.split("/", -1);
        return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    private static PartialDate month(String text) {
        String[] parts = text.split("/", -1);
        return parts.length == 1
                ? new PartialDate(Integer.parseInt(text), null, null)
                : new PartialDate(Integer.parseInt(parts[1]), Integer.valueOf(parts[0]), null);
    }
}
