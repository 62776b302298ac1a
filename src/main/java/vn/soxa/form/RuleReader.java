package vn.soxa.form;

import static vn.soxa.form.Conditions.column;
import static vn.soxa.form.Conditions.fixed;

import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Turns the annotations of a record into rules; an annotation handled here needs no other place. */
final class RuleReader {

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

    private static void ofRow(Class<? extends Record> record, List<Rule> rules) {
        for (RequiredWhen rule : record.getAnnotationsByType(RequiredWhen.class)) {
            Condition broken = Condition.all(Conditions.all(rule.when()), new Condition.Blank(rule.column()));
            rules.add(Rule.of(rule.column(), Breach.REQUIRED, Level.STOP, broken, Map.of()));
        }
        for (RangeWhen rule : record.getAnnotationsByType(RangeWhen.class)) {
            List<Condition> when = List.of(Conditions.all(rule.when()));
            limits(rule.column(), rule.min(), rule.max(), Breach.OUT_OF_RANGE, when, rules);
        }
        for (UnusualWhen rule : record.getAnnotationsByType(UnusualWhen.class)) {
            rules.add(Rule.of(rule.column(), rule.breach(), Level.NOTE, Conditions.all(rule.when()), Map.of()));
        }
        for (NotMoreThan rule : record.getAnnotationsByType(NotMoreThan.class)) {
            Operand whole = new Operand.OfColumn(rule.whole(), new BigDecimal(rule.times()));
            Condition broken = new Condition.More(column(rule.part()), whole);
            Map<String, String> args = Map.of("whole", rule.whole(), "times", rule.times());
            rules.add(Rule.of(
                    rule.part(), Breach.MORE_THAN_WHOLE, rule.warning() ? Level.NOTE : Level.STOP, broken, args));
        }
        figures(record, rules);
        explanations(record, rules);
    }

    private static void explanations(Class<? extends Record> record, List<Rule> rules) {
        ExplainedWhenApart explained = record.getAnnotation(ExplainedWhenApart.class);
        if (explained != null) {
            Condition apart = new Condition.Apart(
                    column(explained.figure()), column(explained.from()), new BigDecimal(explained.tolerance()));
            Condition broken = Condition.all(apart, new Condition.Blank(explained.by()));
            rules.add(Rule.of(explained.by(), Breach.UNEXPLAINED, Level.STOP, broken, Map.of()));
        }
        LapsesAfter lapses = record.getAnnotation(LapsesAfter.class);
        if (lapses != null) {
            Operand lastSafe = new Operand.BeforeCutoff(lapses.months() - lapses.remindedBefore());
            Condition soon = new Condition.More(lastSafe, column(lapses.column()));
            Condition broken = Condition.all(Conditions.all(lapses.when()), soon);
            Map<String, String> args = Map.of("max", Integer.toString(lapses.months()));
            rules.add(Rule.of(lapses.column(), Breach.LAPSES_SOON, Level.NOTE, broken, args));
        }
    }

    private static void figures(Class<? extends Record> record, List<Rule> rules) {
        SumOf sum = record.getAnnotation(SumOf.class);
        if (sum != null) {
            Operand parts = new Operand.SumOf(List.of(sum.parts()));
            Condition apart = new Condition.Apart(column(sum.total()), parts, new BigDecimal(sum.tolerance()));
            rules.add(Rule.of(sum.total(), Breach.SUM_DIFFERS, Level.STOP, apart, Map.of()));
        }
        Band band = record.getAnnotation(Band.class);
        if (band != null) {
            List<BigDecimal> from =
                    Arrays.stream(band.from()).map(BigDecimal::new).toList();
            Operand reached = new Operand.BandOf(band.score(), from);
            Condition apart = new Condition.Apart(column(band.column()), reached, BigDecimal.ZERO);
            rules.add(Rule.of(band.column(), Breach.BAND_DIFFERS, Level.STOP, apart, Map.of()));
        }
        YieldBetween yield = record.getAnnotation(YieldBetween.class);
        if (yield != null) {
            yields(yield, rules);
        }
        AnsweredWithin answered = record.getAnnotation(AnsweredWithin.class);
        if (answered != null) {
            Operand days = new Operand.WorkingDays(answered.start(), answered.end());
            Condition late = new Condition.More(days, fixed(Integer.toString(answered.days())));
            rules.add(Rule.of(
                    answered.end(),
                    Breach.ANSWERED_LATE,
                    Level.NOTE,
                    late,
                    Map.of("max", Integer.toString(answered.days()))));
        }
    }

    private static void yields(YieldBetween yield, List<Rule> rules) {
        Condition when = Conditions.all(yield.when());
        Operand tonnes = column(yield.tonnes());
        Operand least = new Operand.OfColumn(yield.area(), new BigDecimal(yield.min()).movePointLeft(4));
        Operand most = new Operand.OfColumn(yield.area(), new BigDecimal(yield.max()).movePointLeft(4));
        Map<String, String> args = Map.of("min", yield.min(), "max", yield.max());
        Condition tooLittle = Condition.all(when, new Condition.More(least, tonnes));
        Condition tooMuch = Condition.all(when, new Condition.More(tonnes, most));
        rules.add(Rule.of(yield.tonnes(), Breach.YIELD_UNLIKELY, Level.NOTE, tooLittle, args));
        rules.add(Rule.of(yield.tonnes(), Breach.YIELD_UNLIKELY, Level.NOTE, tooMuch, args));
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
