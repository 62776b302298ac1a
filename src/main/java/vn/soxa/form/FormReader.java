package vn.soxa.form;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads a form off its record: components are columns, annotations are rules. */
public final class FormReader {

    private static final Map<Class<?>, ColumnType> TYPES = Map.of(
            String.class, ColumnType.TEXT,
            Integer.class, ColumnType.INTEGER,
            BigDecimal.class, ColumnType.AMOUNT,
            Area.class, ColumnType.AREA,
            LocalDate.class, ColumnType.DATE,
            PartialDate.class, ColumnType.MONTH,
            Boolean.class, ColumnType.YES_NO);

    private final Labels labels;

    public FormReader(Labels labels) {
        this.labels = labels;
    }

    public Form read(Class<? extends Record> record) {
        FormOf of = record.getAnnotation(FormOf.class);
        if (of == null) {
            throw new IllegalArgumentException(record + " is not a form");
        }
        String code = of.code();
        List<Column> columns = columns(of, record);
        List<RowConstraint> constraints = RuleReader.constraints(record).stream()
                .map(constraint -> weighed(constraint, columns))
                .toList();
        return new Form(
                code,
                "",
                of.role(),
                labels.of(code + ".sheet"),
                labels.of(code + ".heading"),
                labels.of(code + ".guide"),
                of.kind(),
                Every.PERIOD,
                null,
                columns,
                constraints.stream()
                        .flatMap(constraint -> constraint.rules().stream())
                        .toList(),
                new Constraints(constraints),
                List.of(),
                Arrays.stream(of.key()).map(key -> List.of(key.split("\\+"))).toList(),
                new Condition.Not(Condition.all()),
                of.year());
    }

    /** A limit of a cell that no measure uses is worth a look, not a reason to leave the row out. */
    private static RowConstraint weighed(RowConstraint constraint, List<Column> columns) {
        boolean weighs = constraint.rules().stream()
                .anyMatch(rule -> rule.breach() == Breach.REQUIRED
                        || rule.breach() == Breach.UNEXPLAINED
                        || columns.stream().anyMatch(column -> column.key().equals(rule.column()) && column.weighs()));
        return weighs ? constraint : constraint.as(Level.NOTE);
    }

    private List<Column> columns(FormOf of, Class<? extends Record> record) {
        String code = of.code();
        List<Column> columns = new ArrayList<>();
        columns.add(labels.common(code, Column.ROW_CODE, ColumnType.TEXT).by(Hand.ISSUED));
        if (of.ofHamlets()) {
            columns.add(labels.common(code, Column.HAMLET, ColumnType.HAMLET).from("Ấp", false));
        }
        boolean unit = false;
        for (RecordComponent component : record.getRecordComponents()) {
            Column column = column(code, component.getName(), field(record, component));
            if (column.type() == ColumnType.AREA && !unit) {
                columns.add(labels.common(code, Column.UNIT, ColumnType.LIST)
                        .by(column.hand())
                        .from("ĐVT diện tích", false));
                unit = true;
            }
            columns.add(column);
        }
        if (of.kind() != FormKind.PLAN) {
            columns.add(labels.common(code, Column.NOTE, ColumnType.TEXT).telling(true));
        }
        return List.copyOf(columns);
    }

    private Column column(String code, String key, Field field) {
        ListOf list = field.getAnnotation(ListOf.class);
        ReadAs readAs = field.getAnnotation(ReadAs.class);
        Otherwise otherwise = field.getAnnotation(Otherwise.class);
        ColumnType byClass = TYPES.get(field.getType());
        if (byClass == null) {
            throw new IllegalArgumentException(code + "." + key + " has no column type for " + field.getType());
        }
        ColumnType type = readAs != null ? readAs.value() : list != null ? ColumnType.LIST : byClass;
        return Column.of(key, labels.of(code + "." + key), type)
                .by(field.isAnnotationPresent(Issued.class) ? Hand.ISSUED : Hand.FILLER)
                .from(list == null ? null : list.value(), list != null && list.open())
                .asked(field.isAnnotationPresent(Required.class))
                .weighing(field.isAnnotationPresent(Counted.class))
                .blankMeaning(otherwise == null ? null : otherwise.value())
                .prompting(labels.of(code + "." + key + ".prompt"), labels.of(code + "." + key + ".example"));
    }

    static Field field(Class<? extends Record> record, RecordComponent component) {
        try {
            return record.getDeclaredField(component.getName());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }
}
