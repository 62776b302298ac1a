package vn.soxa.consolidate;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.soxa.check.AcceptedRow;
import vn.soxa.form.Every;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.plan.ListValue;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Words;

/**
 * The plan and the period that rows are measured against.
 *
 * @param start the first day of the plan
 * @param own the base period whose figures these are: the last one under a report over several
 * @param logsFrom the rank of the first period whose logs are among the rows; those of later ones are too
 */
record MeasuredPeriod(Plan plan, Period period, LocalDate start, String own, int logsFrom) {

    static MeasuredPeriod of(Plan plan, Period period, List<AcceptedRow> rows) {
        List<Period> under = plan.under(period);
        String own =
                under.isEmpty() ? period.code() : under.get(under.size() - 1).code();
        return new MeasuredPeriod(
                plan, period, plan.planStart(), own, period.base() ? PeriodRank.of(period) : first(plan, period, rows));
    }

    private static int first(Plan plan, Period over, List<AcceptedRow> rows) {
        return rows.stream()
                .filter(row -> row.form().kind() == FormKind.LOG)
                .flatMapToInt(row -> PeriodRank.of(row.row().period(), plan).stream())
                .filter(rank -> rank >= PeriodRank.first(over))
                .min()
                .orElse(PeriodRank.of(over));
    }

    /** The same for an indicator of a plan that begins later than the book: from that plan's own first year. */
    MeasuredPeriod of(Indicator indicator) {
        LocalDate first = plan.heads().stream()
                .filter(head -> head.code().equals(indicator.plan()))
                .flatMap(head -> Stream.ofNullable(head.fromYear()))
                .map(year -> LocalDate.of(year, Month.JANUARY, 1))
                .filter(start::isBefore)
                .findFirst()
                .orElse(start);
        return new MeasuredPeriod(plan, period, first, own, logsFrom);
    }

    LocalDate cutoff() {
        return period.cutoff();
    }

    int year() {
        return period.year();
    }

    /** The forms whose rows can make the indicator's figure. */
    Set<String> forms(Indicator indicator) {
        Set<String> forms = new TreeSet<>(Timings.forms(indicator));
        if (indicator.rate()) {
            terms(indicator).map(Timings::forms).forEach(forms::addAll);
        }
        return forms;
    }

    /** The two indicators of a rate that the plan has. */
    Stream<Indicator> terms(Indicator rate) {
        return Stream.of(rate.numerator(), rate.denominator())
                .filter(Objects::nonNull)
                .flatMap(code -> plan.indicator(code).stream());
    }

    /** True where the row tells something that happened in this period. */
    boolean isNew(AcceptedRow row) {
        return !row.old() && (row.row().period().equals(own) || isEarlierLog(row));
    }

    /** A report over base periods holds the logs of all of them. */
    private boolean isEarlierLog(AcceptedRow row) {
        OptionalInt rank = PeriodRank.of(row.row().period(), plan);
        return !period.base()
                && row.form().kind() == FormKind.LOG
                && rank.isPresent()
                && rank.getAsInt() >= logsFrom
                && rank.getAsInt() <= PeriodRank.of(period);
    }

    /** The rank of the first period whose flows the rows tell; those before it come from the series. */
    int toldFrom(Indicator indicator) {
        if (alone(indicator)) {
            return 0;
        }
        boolean logged = forms(indicator).stream()
                .flatMap(form -> plan.forms().forms().stream()
                        .filter(known -> known.code().equals(form)))
                .anyMatch(form -> form.kind() == FormKind.LOG);
        return logged ? logsFrom : PeriodRank.of(period);
    }

    /** True for a figure that each campaign has for itself. */
    boolean alone(Indicator indicator) {
        return period.adHoc() && indicator.kind() == IndicatorKind.CAMPAIGN;
    }

    /** The last month of the year, up to the period's, in which one of the indicator's forms is collected; 0 before that. */
    int lastAsked(Indicator indicator) {
        List<Every> asked = forms(indicator).stream()
                .flatMap(code -> plan.forms().form(code).stream())
                .map(Form::every)
                .filter(every -> every != Every.CAMPAIGN)
                .toList();
        return asked.isEmpty()
                ? period.lastMonth()
                : IntStream.iterate(period.lastMonth(), month -> month - 1)
                        .limit(period.lastMonth())
                        .filter(month -> asked.stream().anyMatch(every -> every.ends(month)))
                        .findFirst()
                        .orElse(0);
    }

    /** The place of a value in a list, from 1; 0 where it is not there. */
    int place(String list, String value) {
        List<ListValue> choices = plan.lists().getOrDefault(list, List.of());
        String key = Words.key(value);
        for (int i = 0; i < choices.size(); i++) {
            if (Words.key(choices.get(i).value()).equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }
}
