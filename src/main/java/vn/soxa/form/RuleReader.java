package vn.soxa.form;

import static vn.soxa.form.Conditions.column;
import static vn.soxa.form.Conditions.fixed;

import jakarta.validation.Payload;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the annotations of a record into rules; an annotation handled here needs no other place. */
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
            LapsesAfter.class);

    private RuleReader() {}

    static List<Rule> rules(Class<? extends Record> record) {
        List<Rule> rules = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            ofColumn(component.getName(), FormReader.field(record, component), rules);
        }
        ofRow(record, rules);
        return List.copyOf(rules);
    }

    private static void ofColumn(String key, Field field, List<Rule> rules) {
        if (field.isAnnotationPresent(Required.class)) {
            rules.add(Rule.of(key, Breach.REQUIRED, Level.STOP, new Condition.Blank(key), Map.of()));
        }
        Range range = field.getAnnotation(Range.class);
        if (range != null) {
            limits(key, range.min(), range.max(), Breach.OUT_OF_RANGE, List.of(), rules);
        }
        Above above = field.getAnnotation(Above.class);
        if (above != null) {
            Condition notAbove = new Condition.Not(new Condition.More(column(key), fixed(above.value())));
            Condition given = new Condition.Not(new Condition.Blank(key));
            rules.add(Rule.of(
                    key,
                    Breach.OUT_OF_RANGE,
                    Level.STOP,
                    Condition.all(given, notAbove),
                    Map.of("above", above.value())));
        }
        Unusual unusual = field.getAnnotation(Unusual.class);
        if (unusual != null) {
            limits(key, unusual.below(), unusual.above(), Breach.UNUSUAL, List.of(), rules);
        }
        dates(key, field, rules);
    }

    private static void dates(String key, Field field, List<Rule> rules) {
        if (field.isAnnotationPresent(UpToCutoff.class) || field.isAnnotationPresent(InPeriod.class)) {
            Condition later = new Condition.More(column(key), new Operand.Cutoff());
            rules.add(Rule.of(key, Breach.AFTER_CUTOFF, Level.STOP, later, Map.of()));
        }
        if (field.isAnnotationPresent(InPeriod.class)) {
            Condition earlier = new Condition.More(new Operand.PeriodStart(), column(key));
            rules.add(Rule.of(key, Breach.OUTSIDE_PERIOD, Level.STOP, earlier, Map.of()));
        }
    }

    /** Constraints of the whole row, each several times if need be. */
    private static void ofRow(Class<? extends Record> record, List<Rule> rules) {
        for (Class<? extends Annotation> kind : OF_ROW) {
            for (Annotation constraint : record.getAnnotationsByType(kind)) {
                Level level = Weighs.level(payload(constraint));
                Meaning.of(constraint).forEach(rule -> rules.add(rule.as(level)));
            }
        }
    }

    private static Set<Class<? extends Payload>> payload(Annotation constraint) {
        if (constraint instanceof NotMoreThan limited) {
            return Set.of(limited.payload());
        }
        if (constraint instanceof UnusualWhen unusual) {
            return Set.of(unusual.payload());
        }
        if (constraint instanceof RatioBetween ratio) {
            return Set.of(ratio.payload());
        }
        if (constraint instanceof AnsweredWithin answered) {
            return Set.of(answered.payload());
        }
        return constraint instanceof LapsesAfter lapses ? Set.of(lapses.payload()) : Set.of();
    }

    private static void limits(
            String key, String min, String max, Breach breach, List<Condition> when, List<Rule> rules) {
        Map<String, String> args = Map.of("min", min, "max", max);
        Condition only = new Condition.All(when);
        Level level = breach == Breach.UNUSUAL ? Level.NOTE : Level.STOP;
        if (!min.isEmpty()) {
            Condition less = new Condition.More(fixed(min), column(key));
            rules.add(Rule.of(key, breach, level, Condition.all(only, less), args));
        }
        if (!max.isEmpty()) {
            Condition more = new Condition.More(column(key), fixed(max));
            rules.add(Rule.of(key, breach, level, Condition.all(only, more), args));
        }
    }
}
