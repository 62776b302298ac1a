package vn.soxa.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the annotations of a record into constraints of its rows; an annotation handled here needs no other place. */
final class RuleReader {

    private static final List<Class<? extends Annotation>> OF_ROW = List.of(
            RequiredWhen.class,
            RangeWhen.class,
            UnusualWhen.class,
            NotMoreThan.class,
            SumOf.class,
            Band.class,
            RatioBetween.class,
            AnsweredWithin.class,
            ExplainedWhenApart.class,
            LapsesAfter.class,
            DayWithin.class);

    private RuleReader() {}

    static List<RowConstraint> constraints(Class<? extends Record> record) {
        List<RowConstraint> constraints = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            ofColumn(component.getName(), FormReader.field(record, component), constraints);
        }
        for (Class<? extends Annotation> kind : OF_ROW) {
            for (Annotation constraint : record.getAnnotationsByType(kind)) {
                constraints.add(RowConstraint.of(constraint));
            }
        }
        return List.copyOf(constraints);
    }

    /** What stands on a column is the same constraint that a row of the plan book would say of it. */
    private static void ofColumn(String key, Field field, List<RowConstraint> all) {
        if (field.isAnnotationPresent(Required.class)) {
            all.add(RowConstraint.of(RequiredWhen.class, Level.STOP, Map.of("column", key)));
        }
        Range range = field.getAnnotation(Range.class);
        if (range != null) {
            Map<String, Object> limits = Map.of("column", key, "min", range.min(), "max", range.max());
            all.add(RowConstraint.of(RangeWhen.class, Level.STOP, limits));
        }
    }
}
