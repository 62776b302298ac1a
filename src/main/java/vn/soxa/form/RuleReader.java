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
            rules.add(new Rule(key, Breach.REQUIRED, false, new Condition.Blank(key), Map.of()));
        }
        Range range = field.getAnnotation(Range.class);
        if (range != null) {
            limits(key, range.min(), range.max(), Breach.OUT_OF_RANGE, List.of(), rules);
        }
        Above above = field.getAnnotation(Above.class);
        if (above != null) {
            Condition notAbove = new Condition.Not(new Condition.More(column(key), fixed(above.value())));
            Condition given = new Condition.Not(new Condition.Blank(key));
            rules.add(new Rule(
                    key, Breach.OUT_OF_RANGE, false, Condition.all(given, notAbove), Map.of("above", above.value())));
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
            rules.add(new Rule(key, Breach.AFTER_CUTOFF, false, later, Map.of()));
        }
        if (field.isAnnotationPresent(InPeriod.class)) {
            Condition earlier = new Condition.More(new Operand.PeriodStart(), column(key));
            rules.add(new Rule(key, Breach.OUTSIDE_PERIOD, false, earlier, Map.of()));
        }
    }

    private static void ofRow(Class<? extends Record> record, List<Rule> rules) {
        for (RequiredWhen rule : record.getAnnotationsByType(RequiredWhen.class)) {
            Condition broken = Condition.all(Conditions.all(rule.when()), new Condition.Blank(rule.column()));
            rules.add(new Rule(rule.column(), Breach.REQUIRED, false, broken, Map.of()));
        }
        for (RangeWhen rule : record.getAnnotationsByType(RangeWhen.class)) {
            List<Condition> when = List.of(Conditions.all(rule.when()));
            limits(rule.column(), rule.min(), rule.max(), Breach.OUT_OF_RANGE, when, rules);
        }
        for (UnusualWhen rule : record.getAnnotationsByType(UnusualWhen.class)) {
            rules.add(new Rule(rule.column(), rule.breach(), true, Conditions.all(rule.when()), Map.of()));
        }
        for (NotMoreThan rule : record.getAnnotationsByType(NotMoreThan.class)) {
            Operand whole = new Operand.OfColumn(rule.whole(), new BigDecimal(rule.times()));
            Condition broken = new Condition.More(column(rule.part()), whole);
            Map<String, String> args = Map.of("whole", rule.whole(), "times", rule.times());
            rules.add(new Rule(rule.part(), Breach.MORE_THAN_WHOLE, rule.warning(), broken, args));
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
            rules.add(new Rule(explained.by(), Breach.UNEXPLAINED, false, broken, Map.of()));
        }
        LapsesAfter lapses = record.getAnnotation(LapsesAfter.class);
        if (lapses != null) {
            Operand lastSafe = new Operand.BeforeCutoff(lapses.months() - lapses.remindedBefore());
            Condition soon = new Condition.More(lastSafe, column(lapses.column()));
            Condition broken = Condition.all(Conditions.all(lapses.when()), soon);
            Map<String, String> args = Map.of("max", Integer.toString(lapses.months()));
            rules.add(new Rule(lapses.column(), Breach.LAPSES_SOON, true, broken, args));
        }
    }

    private static void figures(Class<? extends Record> record, List<Rule> rules) {
        SumOf sum = record.getAnnotation(SumOf.class);
        if (sum != null) {
            Operand parts = new Operand.SumOf(List.of(sum.parts()));
            Condition apart = new Condition.Apart(column(sum.total()), parts, new BigDecimal(sum.tolerance()));
            rules.add(new Rule(sum.total(), Breach.SUM_DIFFERS, false, apart, Map.of()));
        }
        Band band = record.getAnnotation(Band.class);
        if (band != null) {
            List<BigDecimal> from =
                    Arrays.stream(band.from()).map(BigDecimal::new).toList();
            Operand reached = new Operand.BandOf(band.score(), from);
            Condition apart = new Condition.Apart(column(band.column()), reached, BigDecimal.ZERO);
            rules.add(new Rule(band.column(), Breach.BAND_DIFFERS, false, apart, Map.of()));
        }
        YieldBetween yield = record.getAnnotation(YieldBetween.class);
        if (yield != null) {
            yields(yield, rules);
        }
        AnsweredWithin answered = record.getAnnotation(AnsweredWithin.class);
        if (answered != null) {
            Operand days = new Operand.WorkingDays(answered.start(), answered.end());
            Condition late = new Condition.More(days, fixed(Integer.toString(answered.days())));
            rules.add(new Rule(
                    answered.end(),
                    Breach.ANSWERED_LATE,
                    true,
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
        rules.add(new Rule(yield.tonnes(), Breach.YIELD_UNLIKELY, true, tooLittle, args));
        rules.add(new Rule(yield.tonnes(), Breach.YIELD_UNLIKELY, true, tooMuch, args));
    }

    private static void limits(
            String key, String min, String max, Breach breach, List<Condition> when, List<Rule> rules) {
        Map<String, String> args = Map.of("min", min, "max", max);
        Condition only = new Condition.All(when);
        boolean warning = breach == Breach.UNUSUAL;
        if (!min.isEmpty()) {
            Condition less = new Condition.More(fixed(min), column(key));
            rules.add(new Rule(key, breach, warning, Condition.all(only, less), args));
        }
        if (!max.isEmpty()) {
            Condition more = new Condition.More(column(key), fixed(max));
            rules.add(new Rule(key, breach, warning, Condition.all(only, more), args));
        }
    }
}
