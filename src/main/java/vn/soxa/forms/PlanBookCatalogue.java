package vn.soxa.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.FormReader;
import vn.soxa.form.Labels;

/** The sheets of the plan book, in order; the row code of each is hidden from people. */
public record PlanBookCatalogue(List<Form> forms) {

    /** The column key of a year's targets in P4 is this and the year. */
    public static final String TARGET = "target";

    /** Sheets that say what forms and reports are like; edited only to change these. */
    private static final Set<String> SHAPING = Set.of("P14", "P15", "P16", "P17");

    private static final Set<String> SELDOM = Set.of("P7", "P8", "P10");

    /** The sheets, with a column of targets for each plan year. */
    public static PlanBookCatalogue of(List<Integer> years) {
        Labels labels = new Labels();
        FormReader reader = new FormReader(labels);
        List<Class<? extends Record>> records = List.of(
                SettingRow.class,
                PlanHeadRow.class,
                HamletRow.class,
                OfficerRow.class,
                IndicatorRow.class,
                AllotmentRow.class,
                TaskRow.class,
                OpeningFigureRow.class,
                CompanyRow.class,
                PeriodRow.class,
                FormRow.class,
                ListValueRow.class,
                ColumnRow.class,
                RuleRow.class,
                CalculationRow.class,
                ReportPartRow.class);
        List<Column> targets = years.stream().map(year -> target(labels, year)).toList();
        return new PlanBookCatalogue(records.stream()
                .map(reader::read)
                .map(form -> form.code().equals("P4") ? withTargets(form, targets) : form)
                .toList());
    }

    /** True for a sheet that is edited only when forms or reports change. */
    public static boolean shaping(Form form) {
        return SHAPING.contains(form.code());
    }

    /** True for a sheet that few people touch; these come last. */
    public static boolean advanced(Form form) {
        return shaping(form) || SELDOM.contains(form.code());
    }

    public Optional<Form> form(String code) {
        return forms.stream().filter(form -> form.code().equals(code)).findFirst();
    }

    /** The form that must be there. */
    public Form get(String code) {
        return form(code).orElseThrow(() -> new IllegalArgumentException("no plan book sheet " + code));
    }

    private static Column target(Labels labels, int year) {
        return Column.of(TARGET + year, labels.of("P4." + TARGET) + " " + year, ColumnType.AMOUNT)
                .weighing(true)
                .prompting(labels.of("P4." + TARGET + ".prompt"), labels.of("P4." + TARGET + ".example"));
    }

    private static Form withTargets(Form form, List<Column> targets) {
        List<Column> columns = new ArrayList<>();
        for (Column column : form.columns()) {
            Stream<Column> before = column.key().equals("deadline") ? targets.stream() : Stream.empty();
            Stream.concat(before, Stream.of(column)).forEach(columns::add);
        }
        return form.withColumns(columns);
    }
}
