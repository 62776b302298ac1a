package vn.soxa.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.Area;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.form.PartialDate;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.template.PrefilledRow;
import vn.soxa.text.SeasonText;

/**
 * Rows as careful people would type them: every cell of the form, nothing to find fault with.
 *
 * @param first tells one hand's rows from another's
 */
record FilledRows(Plan plan, Period period, int first) {

    /** What the rules of a form ask of each other's cells. */
    private static final Map<String, Object> FITTING = Map.of(
            "A1.status",
            "Đang hoạt động",
            "A1.kind",
            "Tổ hợp tác",
            "A1.members",
            18,
            "A2.tonnes",
            new BigDecimal("12.5"),
            "A2.price",
            new BigDecimal("7200"),
            "A4.stage",
            "Lập hồ sơ",
            "A6.participants",
            40);

    List<PrefilledRow> of(Form form, Reporter reporter, int count) {
        List<PrefilledRow> rows = new ArrayList<>();
        for (int i = first; i < first + count; i++) {
            Map<String, Object> values = new HashMap<>();
            for (Column column : form.columns()) {
                Object value = column.hand() == Hand.FILLER ? value(form, column, reporter, i) : null;
                if (value != null) {
                    values.put(column.key(), value);
                }
            }
            rows.add(new PrefilledRow(values, false, Set.of()));
        }
        return rows;
    }

    private @Nullable Object value(Form form, Column column, Reporter reporter, int i) {
        Object fitting = FITTING.get(form.code() + "." + column.key());
        if (fitting != null
                || column.key().equals(Column.ROW_CODE)
                || column.key().equals(Column.HAMLET)) {
            return fitting;
        }
        return switch (column.type()) {
            case INTEGER -> 2 + i % 7;
            case AMOUNT -> new BigDecimal("10.25").add(BigDecimal.valueOf(i % 5));
            case PERCENT -> new BigDecimal(20 + i % 50);
            case YEAR -> 2024;
            case AREA -> new Area(25_920L);
            case STARS -> 3;
            case DATE -> period.from().plusDays(i % 80);
            case MONTH -> PartialDate.of(period.from());
            case YES_NO -> i % 2 == 0;
            case PHONE -> "09" + "%08d".formatted(12_345_678 + i);
            case LIST -> choice(column, i);
            case SEASON -> SeasonText.labelsFor(period.year()).get(0);
            case TEXT, TAX_CODE, GROWING_CODE, HAMLET -> column.header() + " " + reporter.code() + "-" + i;
        };
    }

    private @Nullable Object choice(Column column, int i) {
        if (column.key().equals(Column.UNIT)) {
            return "công 1.296 m²";
        }
        var choices = plan.list(String.valueOf(column.list()), period.year());
        return choices.isEmpty() ? null : choices.get(i % choices.size()).value();
    }
}
