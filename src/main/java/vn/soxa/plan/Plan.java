package vn.soxa.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.form.Every;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormRole;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.text.VietnameseFormat;

/**
 * The plan book as values.
 *
 * @param unit the commune and its settings by key
 * @param lists list name → choices in order
 * @param report its parts in order
 * @param heads the plans that the book carries; none where it is about one and says no more of it
 * @param faults what is wrong with the book and therefore off
 */
public record Plan(
        Map<String, String> unit,
        List<Hamlet> hamlets,
        List<Officer> officers,
        List<Indicator> indicators,
        List<Allotment> allotments,
        List<Task> tasks,
        List<Period> periods,
        List<Assignment> assignments,
        List<Company> companies,
        Map<String, List<ListValue>> lists,
        List<OpeningFigure> opening,
        FormCatalogue forms,
        List<ReportPart> report,
        List<PlanHead> heads,
        Faults faults) {

    public Plan {
        hamlets = ByCode.of(hamlets, Hamlet::code);
        officers = ByCode.of(officers, Officer::code);
        indicators = ByCode.of(indicators, Indicator::code);
        periods = ByCode.of(periods, Period::code);
    }

    /** The same without what is wrong in its book, which is the commune's own matter. */
    public Plan withoutFaults() {
        return with(unit, indicators, tasks, report, heads, Faults.NONE);
    }

    /** The same commune with other things to report. */
    Plan with(
            Map<String, String> settings,
            List<Indicator> counted,
            List<Task> obligations,
            List<ReportPart> parts,
            List<PlanHead> plans,
            Faults wrong) {
        return new Plan(
                settings,
                hamlets,
                officers,
                counted,
                allotments,
                obligations,
                periods,
                assignments,
                companies,
                lists,
                opening,
                forms,
                parts,
                plans,
                wrong);
    }

    /** The code under which officers' rows for the whole commune stand among the hamlets. */
    public static final String WHOLE_COMMUNE = "XA";

    /** The plans to tell apart: none where the book carries one only. */
    public List<PlanHead> several() {
        List<PlanHead> used = heads.stream()
                .filter(head ->
                        indicators.stream().anyMatch(indicator -> head.code().equals(indicator.plan())))
                .toList();
        boolean others = indicators.stream().anyMatch(indicator -> indicator.plan() == null);
        return used.size() + (others ? 1 : 0) > 1 ? used : List.of();
    }

    /** A setting of the sheet {@code Đơn vị}, or the fallback. */
    public String setting(String key, String fallback) {
        return unit.getOrDefault(key, fallback);
    }

    /** What a setting chosen from a list of the program's own stands for; none where it is not one of its words. */
    public Optional<String> choice(String list, String key) {
        return new ProgramChoices().code(list, setting(key, ""));
    }

    /** Hamlets, then officers, in the order of the plan book. */
    public List<Reporter> reporters() {
        return Stream.concat(
                        hamlets.stream().map(Plan::reporter), officers.stream().map(Plan::reporter))
                .toList();
    }

    /** The hamlets that still report in a year. */
    public List<Hamlet> hamletsIn(int year) {
        return hamlets.stream()
                .filter(hamlet -> hamlet.validTo() == null || hamlet.validTo().getYear() >= year)
                .toList();
    }

    /** Those who report a period: hamlets merged away before it, or not yet formed, are left out. */
    public List<Reporter> reporters(Period period) {
        Set<String> gone = hamlets.stream()
                .filter(hamlet -> !hamlet.reports(period))
                .map(Hamlet::code)
                .collect(Collectors.toSet());
        return reporters().stream()
                .filter(reporter -> !gone.contains(reporter.code()))
                .toList();
    }

    public Optional<Reporter> reporter(String code) {
        return hamlet(code).map(Plan::reporter).or(() -> ByCode.find(officers, code)
                .map(Plan::reporter));
    }

    public Optional<Hamlet> hamlet(String code) {
        return ByCode.find(hamlets, code);
    }

    private static Reporter reporter(Hamlet hamlet) {
        return new Reporter(hamlet.code(), hamlet.name(), true, hamlet.spoken());
    }

    private static Reporter reporter(Officer officer) {
        return new Reporter(officer.code(), officer.post(), false, officer.post());
    }

    public Optional<Indicator> indicator(String code) {
        return ByCode.find(indicators, code);
    }

    /** A period of the plan book, or one of the series in any other year. */
    public Optional<Period> period(String code) {
        return ByCode.find(periods, code).or(() -> calendar().period(code));
    }

    /** The base period whose window holds the day; none where the plan book's dates leave a gap. */
    public Optional<Period> periodFor(LocalDate today) {
        return series(today.getYear())
                .filter(period -> !period.adHoc() && !today.isBefore(period.from()) && !today.isAfter(period.cutoff()))
                .findFirst();
    }

    /**
     * What comes before: for base and ad hoc periods the last base period that ended earlier, for a report over base
     * periods the last such report.
     */
    public Optional<Period> previous(Period period) {
        Stream<Period> earlier =
                period.base() ? series(period.year()) : all(period.year()).filter(other -> !other.base());
        return earlier.filter(other -> other.cutoff().isBefore(period.cutoff())).max(Comparator.naturalOrder());
    }

    /** The base periods that a report over them covers, in order; itself where it is a base period. */
    public List<Period> under(Period period) {
        return period.base()
                ? List.of(period)
                : series(period.year())
                        .filter(other -> other.year() == period.year()
                                && other.lastMonth() <= period.lastMonth()
                                && other.lastMonth() >= period.firstMonth())
                        .sorted()
                        .toList();
    }

    public PeriodCalendar calendar() {
        return Settings.calendar(unit);
    }

    /** How many of those asked, in percent, have to have told a figure before it is judged. */
    public BigDecimal enoughReported() {
        return new BigDecimal(setting("enoughReported", "50"));
    }

    /** By hamlet: a base figure of a year, or of the last one before it that has any. */
    public Map<String, BigDecimal> base(String code, int year) {
        return OpeningFigure.latest(opening, code, year);
    }

    /** From this day on things founded or converted count for the plan. */
    public LocalDate planStart() {
        return Settings.date(unit, Settings.START);
    }

    public String communeName() {
        return setting("communeName", "");
    }

    public String communeCode() {
        return setting("communeCode", "");
    }

    /** The choices of a list in a plan year; empty for a list that nobody knows. */
    public List<ListValue> list(String name, int year) {
        return new PlanLists(this, year).list(name);
    }

    /** The beginning of a reporter's file names: {@code Ap-03_Tan-Dinh}, {@code CB-02_Khuyen-nong}. */
    public String fileStem(Reporter reporter) {
        String name = ByCode.find(officers, reporter.code())
                .map(Officer::shortName)
                .or(() -> hamlet(reporter.code()).map(Hamlet::bareName))
                .orElse(reporter.name());
        String code = reporter.code().replaceFirst("^AP(?=\\d)", "Ap-").replaceFirst("^CB(?=\\d)", "CB-");
        return VietnameseFormat.ascii(code) + "_" + StringUtils.truncate(VietnameseFormat.ascii(name), 40);
    }

    private Stream<Period> series(int year) {
        return all(year).filter(Period::chained);
    }

    /** The periods of the plan book, and those of the years around this one. */
    private Stream<Period> all(int year) {
        Set<String> known = periods.stream().map(Period::code).collect(Collectors.toSet());
        return Stream.concat(
                periods.stream(),
                IntStream.rangeClosed(year - 1, year + 1)
                        .boxed()
                        .flatMap(near -> calendar().year(near).stream())
                        .filter(period -> !known.contains(period.code())));
    }

    /** The forms a reporter fills in a period, those it owns included, in the order of the workbook. */
    public List<Form> formsOf(String reporter, Period period) {
        return formsOf(reporter).stream().filter(form -> due(form, period)).toList();
    }

    /**
     * Whether a form is collected in a period: in one that ends as long a time as the form asks for. A campaign collects
     * the forms of campaigns; where the plan has none, whatever each period collects, unless its figures count.
     */
    public boolean due(Form form, Period period) {
        if (!period.adHoc()) {
            return form.every().ends(period.lastMonth());
        }
        return form.every() == Every.CAMPAIGN || (form.every() == Every.PERIOD && !period.counted() && !campaigns());
    }

    private boolean campaigns() {
        return forms.forms().stream().anyMatch(form -> form.every() == Every.CAMPAIGN && filled(form));
    }

    /** The forms a reporter fills, those it owns included, in the order of the workbook. */
    public List<Form> formsOf(String reporter) {
        return forms.forms().stream()
                .filter(form -> assignments.stream()
                        .anyMatch(assignment -> assignment.form().equals(form.code())
                                && (assignment.fillers().contains(reporter) || reporter.equals(assignment.owner()))))
                .filter(form -> form.kind() != FormKind.PREFILLED || hasLines(reporter, form))
                .toList();
    }

    /** Indicators and tasks are asked of whoever has any. */
    private boolean hasLines(String reporter, Form form) {
        return form.is(FormRole.PROGRESS)
                ? tasks.stream().anyMatch(task -> reporter.equals(task.owner()))
                : indicators.stream().anyMatch(indicator -> reporter.equals(indicator.owner()));
    }

    /** True where somebody fills the form. */
    public boolean filled(Form form) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.form().equals(form.code())
                        && !assignment.fillers().isEmpty());
    }

    /** The officer who completes the rows of all hamlets, if the form has one. */
    public Optional<String> owner(Form form) {
        return assignments.stream()
                .filter(assignment -> assignment.form().equals(form.code()))
                .flatMap(assignment -> Stream.ofNullable(assignment.owner()))
                .findFirst();
    }
}
