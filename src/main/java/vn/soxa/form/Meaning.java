package vn.soxa.form;

import static vn.soxa.form.Conditions.column;
import static vn.soxa.form.Conditions.fixed;

import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a constraint of a whole row means, as conditions that hold where it is broken. */
final class Meaning {
    private Meaning() {}

    static List<Rule> of(Annotation constraint) {
        if (constraint instanceof RequiredWhen required) {
            return one(required.column(), Breach.REQUIRED, required.when(), new Condition.Blank(required.column()));
        }
        if (constraint instanceof BlankWhen blank) {
            return one(blank.column(), Breach.MUST_BE_BLANK, blank.when(), given(blank.column()));
        }
        if (constraint instanceof OneOf allowed) {
            Condition other = new Condition.Not(new Condition.Is(allowed.column(), List.of(allowed.values())));
            Condition broken = Condition.all(Conditions.all(allowed.when()), given(allowed.column()), other);
            Map<String, String> args = Map.of("list", String.join("; ", allowed.values()));
            return List.of(Rule.of(allowed.column(), Breach.NOT_ALLOWED, Level.STOP, broken, args));
        }
        if (constraint instanceof RangeWhen range) {
            return limits(range.column(), range.min(), range.max(), Breach.OUT_OF_RANGE, range.when());
        }
        if (constraint instanceof UnusualWhen unusual) {
            return unusual(unusual);
        }
        return constraint instanceof SumOf || constraint instanceof Band || constraint instanceof NotMoreThan
                ? figures(constraint)
                : constraint instanceof RatioBetween ratio ? ratio(ratio) : days(constraint);
    }

    private static List<Rule> unusual(UnusualWhen unusual) {
        boolean anyway = unusual.below().isEmpty() && unusual.above().isEmpty();
        return anyway
                ? List.of(Rule.of(
                        unusual.column(), unusual.breach(), Level.STOP, Conditions.all(unusual.when()), Map.of()))
                : limits(unusual.column(), unusual.below(), unusual.above(), unusual.breach(), unusual.when());
    }

    private static List<Rule> figures(Annotation constraint) {
        if (constraint instanceof NotMoreThan limited) {
            Operand whole = new Operand.OfColumn(limited.whole(), new BigDecimal(limited.times()));
            boolean several = limited.part().length > 1;
            Operand part = several ? new Operand.SumOf(List.of(limited.part()), true) : column(limited.part()[0]);
            Map<String, String> args = Map.of("whole", limited.whole(), "times", limited.times());
            Condition broken = Condition.all(Conditions.all(limited.when()), new Condition.More(part, whole));
            Breach breach = several ? Breach.SUM_ABOVE_WHOLE : Breach.MORE_THAN_WHOLE;
            return List.of(Rule.of(limited.part()[0], breach, Level.STOP, broken, args));
        }
        if (constraint instanceof SumOf sum) {
            Operand parts = new Operand.SumOf(List.of(sum.parts()), false);
            Condition apart = new Condition.Apart(column(sum.total()), parts, new BigDecimal(sum.tolerance()));
            return one(sum.total(), Breach.SUM_DIFFERS, sum.when(), apart);
        }
        Band band = (Band) constraint;
        List<BigDecimal> from = Arrays.stream(band.from()).map(BigDecimal::new).toList();
        if (band.names().length > 0) {
            return named(band, from);
        }
        Operand reached = new Operand.BandOf(band.score(), from);
        return one(
                band.column(),
                Breach.BAND_DIFFERS,
                band.when(),
                new Condition.Apart(column(band.column()), reached, BigDecimal.ZERO));
    }

    /** One rule a band: the score lies in it, and the column says another. */
    private static List<Rule> named(Band band, List<BigDecimal> from) {
        List<Rule> rules = new ArrayList<>();
        for (int i = 0; i < from.size() && i < band.names().length; i++) {
            List<Condition> parts = new ArrayList<>(List.of(
                    Conditions.all(band.when()),
                    given(band.column()),
                    given(band.score()),
                    new Condition.Not(new Condition.Is(band.column(), List.of(band.names()[i]))),
                    new Condition.Not(new Condition.More(new Operand.Fixed(from.get(i)), column(band.score())))));
            if (i + 1 < from.size()) {
                parts.add(new Condition.More(new Operand.Fixed(from.get(i + 1)), column(band.score())));
            }
            Map<String, String> args = Map.of("band", band.names()[i]);
            rules.add(Rule.of(band.column(), Breach.BAND_DIFFERS, Level.STOP, new Condition.All(parts), args));
        }
        return rules;
    }

    private static List<Rule> ratio(RatioBetween ratio) {
        Condition when = Conditions.all(ratio.when());
        Map<String, String> args = Map.of("min", ratio.min(), "max", ratio.max(), "whole", ratio.whole());
        boolean area = !ratio.factor().equals("1");
        Breach breach = area ? Breach.YIELD_UNLIKELY : Breach.RATIO_UNLIKELY;
        List<Rule> rules = new ArrayList<>();
        if (!ratio.min().isEmpty()) {
            Condition less = new Condition.More(times(ratio, ratio.min()), column(ratio.part()));
            rules.add(Rule.of(ratio.part(), breach, Level.STOP, Condition.all(when, less), args));
        }
        if (!ratio.max().isEmpty()) {
            Condition more = new Condition.More(column(ratio.part()), times(ratio, ratio.max()));
            rules.add(Rule.of(ratio.part(), breach, Level.STOP, Condition.all(when, more), args));
        }
        return rules;
    }

    private static Operand times(RatioBetween ratio, String limit) {
        return new Operand.OfColumn(ratio.whole(), new BigDecimal(limit).multiply(new BigDecimal(ratio.factor())));
    }

    private static List<Rule> days(Annotation constraint) {
        if (constraint instanceof DayWithin day) {
            return day(day);
        }
        if (constraint instanceof NotBefore later) {
            Condition before = new Condition.More(column(later.start()), column(later.column()));
            Condition broken = Condition.all(Conditions.all(later.when()), before);
            return List.of(
                    Rule.of(later.column(), Breach.BEFORE_OTHER, Level.STOP, broken, Map.of("whole", later.start())));
        }
        if (constraint instanceof AnsweredWithin answered) {
            Operand days = new Operand.WorkingDays(answered.start(), answered.end());
            String most = Integer.toString(answered.days());
            Condition late = Condition.all(Conditions.all(answered.when()), new Condition.More(days, fixed(most)));
            return List.of(Rule.of(answered.end(), Breach.ANSWERED_LATE, Level.STOP, late, Map.of("max", most)));
        }
        if (constraint instanceof LapsesAfter lapses) {
            Operand lastSafe = new Operand.BeforeCutoff(lapses.months() - lapses.remindedBefore());
            Condition soon = new Condition.More(lastSafe, column(lapses.column()));
            Condition broken = Condition.all(Conditions.all(lapses.when()), soon);
            Map<String, String> args = Map.of("max", Integer.toString(lapses.months()));
            return List.of(Rule.of(lapses.column(), Breach.LAPSES_SOON, Level.STOP, broken, args));
        }
        return constraint instanceof ExplainedWhenApart explained ? explained(explained) : List.of();
    }

    private static List<Rule> day(DayWithin day) {
        Condition later = new Condition.More(column(day.column()), new Operand.Cutoff());
        List<Rule> rules = new ArrayList<>(one(day.column(), Breach.AFTER_CUTOFF, day.when(), later));
        if (day.inPeriod()) {
            Condition earlier = new Condition.More(new Operand.PeriodStart(), column(day.column()));
            rules.addAll(one(day.column(), Breach.OUTSIDE_PERIOD, day.when(), earlier));
        }
        return rules;
    }

    private static List<Rule> explained(ExplainedWhenApart explained) {
        Condition apart = new Condition.Apart(
                column(explained.figure()), column(explained.from()), new BigDecimal(explained.tolerance()));
        return one(
                explained.by(),
                Breach.UNEXPLAINED,
                explained.when(),
                Condition.all(apart, new Condition.Blank(explained.by())));
    }

    private static List<Rule> one(String column, Breach breach, String[] when, Condition broken) {
        Condition both = when.length == 0 ? broken : Condition.all(Conditions.all(when), broken);
        return List.of(Rule.of(column, breach, Level.STOP, both, Map.of()));
    }

    private static Condition given(String column) {
        return new Condition.Not(new Condition.Blank(column));
    }

    private static List<Rule> limits(String key, String min, String max, Breach breach, String... when) {
        Map<String, String> args = Map.of("min", min, "max", max);
        Condition only = Conditions.all(when);
        List<Rule> rules = new ArrayList<>();
        if (!min.isEmpty()) {
            Condition less = new Condition.More(fixed(min), column(key));
            rules.add(Rule.of(key, breach, Level.STOP, Condition.all(only, less), args));
        }
        if (!max.isEmpty()) {
            Condition more = new Condition.More(column(key), fixed(max));
            rules.add(Rule.of(key, breach, Level.STOP, Condition.all(only, more), args));
        }
        return rules;
    }
}
