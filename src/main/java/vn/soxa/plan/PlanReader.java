package vn.soxa.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.RawWorkbook;
import vn.soxa.sheet.BoundSheet;

/** Makes the plan of the plan book's sheets; what is wrong is found at its cell, and the rest still holds. */
public final class PlanReader {

    /** Without hamlets, officers, indicators, assignments and lists there is no round. */
    private static final Set<String> NEEDED = Set.of("P2", "P3", "P4", "P8", "P10");

    /** What books of the time had not in which forms and figures stood in the program. */
    private static final Set<String> UNKNOWN_ONCE = Set.of("P14", "P15", "P16");

    private PlanReader() {}

    /** The plan this program carries, with or without the made-up commune. */
    public static PlanBook read(PlanRows rows) {
        return read(PlanBinder.bind(rows.sheets()));
    }

    /** The plan book as the officer left it; sheets that are not of the book are left alone. */
    public static PlanBook read(RawWorkbook workbook) {
        return read(PlanBinder.bind(workbook.sheets()));
    }

    /** A sheet that is missing is found so, and its part of the plan is empty. */
    public static PlanBook read(List<BoundSheet> bound) {
        PlanSheets sheets = new PlanSheets(bound);
        for (Form form : PlanBookCatalogue.of(List.of()).forms()) {
            if (sheets.sheet(form.code()).isEmpty()) {
                Finding missing = Finding.ofSheet(FindingCode.PLAN_SHEET_MISSING, form.sheetName());
                if (NEEDED.contains(form.code())) {
                    sheets.refuse(missing);
                } else {
                    sheets.add(missing.as(Severity.WARNING));
                }
            }
        }
        if (UNKNOWN_ONCE.stream().allMatch(form -> sheets.sheet(form).isEmpty())
                && NEEDED.stream().allMatch(form -> sheets.sheet(form).isPresent())) {
            sheets.outdated(Finding.ofFile(FindingCode.PLAN_BOOK_OLDER));
        }
        Plan plan = plan(sheets);
        return new PlanBook(plan, bound);
    }

    private static Plan plan(PlanSheets sheets) {
        Map<String, String> settings = started(new SettingReader(sheets).read(), sheets);
        PeopleReader people = new PeopleReader(sheets);
        List<Hamlet> hamlets = people.hamlets();
        List<Officer> officers = people.officers();
        Set<String> hamletCodes = hamlets.stream().map(Hamlet::code).collect(Collectors.toSet());
        Set<String> officerCodes = officers.stream().map(Officer::code).collect(Collectors.toSet());
        ListReader lists = new ListReader(sheets);
        Map<String, List<ListValue>> choices = lists.lists();
        FormCatalogue forms = new PlanForms(sheets, choices, Hamlet.kinds(hamlets)).read(planCodes(sheets));
        IndicatorReader measured = new IndicatorReader(sheets, forms, choices.keySet(), officerCodes, hamletCodes);
        List<Indicator> all = measured.indicators();
        WorkReader work = new WorkReader(sheets, officerCodes, hamletCodes);
        List<Assignment> assignments = work.assignments(forms);
        List<Indicator> indicators = new IndicatorChecks(sheets, all, assignments, forms).standing(measured.off());
        List<PlanHead> heads = heads(sheets);
        return new Plan(
                settings,
                hamlets,
                officers,
                indicators,
                measured.allotments(indicators),
                work.tasks(),
                periods(sheets, settings, indicators),
                assignments,
                lists.companies(),
                choices,
                measured.opening(),
                weighed(forms, indicators),
                new ReportReader(sheets, forms, measured.codes(), heads).parts(),
                heads,
                sheets.faults());
    }

    /** Where the book does not say from when things count, they do from the first year of its plans. */
    private static Map<String, String> started(Map<String, String> settings, PlanSheets sheets) {
        Map<String, String> all = new TreeMap<>(settings);
        sheets.rows("P13", "code").stream()
                .flatMap(row -> Stream.ofNullable(row.whole("fromYear")))
                .min(Comparator.naturalOrder())
                .ifPresent(year -> all.putIfAbsent(Settings.START, "01/01/" + year));
        return all;
    }

    /** A cell that a measure looks at costs the row where it cannot be read. */
    private static FormCatalogue weighed(FormCatalogue forms, List<Indicator> indicators) {
        return new FormCatalogue(forms.forms().stream()
                .map(form -> form.weighing(indicators.stream()
                        .flatMap(indicator -> indicator.calculations().stream())
                        .filter(calculation -> calculation.form().equals(form.code()))
                        .flatMap(Calculation::measured)
                        .collect(Collectors.toSet())))
                .toList());
    }

    /** From the plan's first year to the year after its last. */
    private static List<Period> periods(PlanSheets sheets, Map<String, String> settings, List<Indicator> indicators) {
        int first = Settings.date(settings, Settings.START).getYear();
        int last = indicators.stream()
                .flatMap(indicator -> indicator.targets().keySet().stream())
                .max(Integer::compareTo)
                .orElse(first);
        return new PeriodReader(sheets, Settings.calendar(settings)).periods(first, last + 1);
    }

    private static List<PlanHead> heads(PlanSheets sheets) {
        return sheets.rows("P13", "code").stream()
                .map(row -> new PlanHead(
                        row.given("code"),
                        row.given("name"),
                        row.given("document"),
                        row.whole("fromYear"),
                        row.text("consolidator"),
                        row.given("recipients")))
                .toList();
    }

    private static Set<String> planCodes(PlanSheets sheets) {
        return sheets.rows("P13", "code").stream().map(row -> row.given("code")).collect(Collectors.toSet());
    }
}
