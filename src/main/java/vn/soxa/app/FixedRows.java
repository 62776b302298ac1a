package vn.soxa.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.template.PrefilledRow;
import vn.soxa.text.Glossary;

/** The rows of a table: one for each value of its list, or a single one; none can be added. */
record FixedRows(Plan plan, Period period) {
    private static final Set<String> HELD = Set.of(Column.ROW_CODE, Column.LINE);

    /** In the order of the list, each with what was reported before. */
    List<PrefilledRow> of(Form form, List<PrefilledRow> before) {
        Map<Object, PrefilledRow> known = before.stream()
                .filter(row -> row.values().containsKey(Column.LINE))
                .collect(Collectors.toMap(row -> row.values().get(Column.LINE), row -> row, (first, second) -> first));
        return lines(form).stream().map(line -> row(line, known.get(line))).toList();
    }

    private List<String> lines(Form form) {
        String list = form.fixed();
        return list == null
                ? List.of(Glossary.word("table.single"))
                : plan.list(list, period.year()).stream().map(ListValue::value).toList();
    }

    private static PrefilledRow row(String line, @Nullable PrefilledRow before) {
        Map<String, Object> values = new TreeMap<>(before == null ? Map.of() : before.values());
        values.put(Column.LINE, line);
        return new PrefilledRow(values, before != null, HELD);
    }
}
