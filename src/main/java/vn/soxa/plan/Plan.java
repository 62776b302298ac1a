package vn.soxa.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;

/**
 * The plan book as values.
 *
 * @param unit the commune and its settings by key
 * @param lists list name → choices in order
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
        List<SownArea> sown,
        List<OpeningFigure> opening,
        FormCatalogue forms) {

    /** The code under which officers' rows for the whole commune stand among the hamlets. */
    public static final String WHOLE_COMMUNE = "XA";

    /** A setting of the sheet {@code Đơn vị}, or the fallback. */
    public String setting(String key, String fallback) {
        return unit.getOrDefault(key, fallback);
    }

    /** Hamlets, then officers, in the order of the plan book. */
    public List<Reporter> reporters() {
        return Stream.concat(
                        hamlets.stream().map(hamlet -> new Reporter(hamlet.code(), hamlet.name(), true)),
                        officers.stream().map(officer -> new Reporter(officer.code(), officer.post(), false)))
                .toList();
    }

    public Optional<Reporter> reporter(String code) {
        return reporters().stream()
                .filter(reporter -> reporter.code().equals(code))
                .findFirst();
    }

    public Optional<Hamlet> hamlet(String code) {
        return hamlets.stream().filter(hamlet -> hamlet.code().equals(code)).findFirst();
    }

    public Optional<Indicator> indicator(String code) {
        return indicators.stream()
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }

    public Optional<Period> period(String code) {
        return periods.stream().filter(period -> period.code().equals(code)).findFirst();
    }

    /** The forms a reporter fills, those it owns included, in the order of the workbook. */
    public List<Form> formsOf(String reporter) {
        return forms.forms().stream()
                .filter(form -> assignments.stream()
                        .anyMatch(assignment -> assignment.form().equals(form.code())
                                && (assignment.fillers().contains(reporter) || reporter.equals(assignment.owner()))))
                .toList();
    }

    /** The officer who completes the rows of all hamlets, if the form has one. */
    public Optional<String> owner(Form form) {
        return assignments.stream()
                .filter(assignment -> assignment.form().equals(form.code()))
                .flatMap(assignment -> Stream.ofNullable(assignment.owner()))
                .findFirst();
    }
}
