package vn.soxa.template;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Form;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.plan.Assignment;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.ReadingContext;
import vn.soxa.text.HamletNames;
import vn.soxa.text.ListEntry;

/** The made-up commune, with the embedded plan. */
final class Fixture {
    static final Instant CREATED = Instant.parse("2025-03-01T00:00:00Z");
    static final Plan PLAN = PlanReader.read(PlanRows.embedded().withExample()).plan();
    static final Period Q1 = PLAN.period("2025-Q1").orElseThrow();

    private Fixture() {}

    static Reporter reporter(String code) {
        return PLAN.reporter(code).orElseThrow();
    }

    /** The same plan with other forms. */
    static Plan with(FormCatalogue forms) {
        return with(forms, PLAN.assignments());
    }

    /** The same plan with the forms given to others. */
    static Plan assigned(List<Assignment> assignments) {
        return with(PLAN.forms(), assignments);
    }

    private static Plan with(FormCatalogue forms, List<Assignment> assignments) {
        return with(PLAN, forms, assignments);
    }

    /** A plan with its forms given to others. */
    static Plan assigned(Plan plan, List<Assignment> assignments) {
        return with(plan, plan.forms(), assignments);
    }

    private static Plan with(Plan plan, FormCatalogue forms, List<Assignment> assignments) {
        return ChangedPlan.of(plan)
                .assignments(assignments)
                .forms(forms)
                .heads(List.of())
                .done();
    }

    /** What a reader of this reporter's workbook knows. */
    static ReadingContext context(Plan plan, Reporter reporter) {
        Map<String, List<ListEntry>> lists = new TreeMap<>();
        plan.forms().forms().stream()
                .flatMap(form -> form.columns().stream())
                .flatMap(column -> Stream.ofNullable(column.list()))
                .forEach(name -> lists.put(
                        name,
                        plan.list(name, Q1.year()).stream()
                                .map(value -> new ListEntry(value.value(), value.aliases()))
                                .toList()));
        Map<String, List<String>> hamlets =
                plan.hamlets().stream().collect(Collectors.toMap(Hamlet::code, hamlet -> List.of(hamlet.name())));
        String unit = plan.hamlet(reporter.code()).map(Hamlet::unit).orElse("ha");
        return new ReadingContext(Q1.bounds(), Q1.year(), lists, unit, new BigDecimal(1000), HamletNames.of(hamlets));
    }

    static WorkbookSpec blank(Reporter reporter) {
        return filled(PLAN, reporter, form -> List.of());
    }

    /** A workbook with the rows given for each form. */
    static WorkbookSpec filled(Plan plan, Reporter reporter, Rows rows) {
        List<SheetContent> sheets = plan.formsOf(reporter.code()).stream()
                .map(form -> SheetContent.of(plan, reporter, form, rows.of(form)))
                .toList();
        return ReporterWorkbook.of(plan, reporter, Q1, sheets, 1, CREATED);
    }

    /** The rows of a form. */
    @FunctionalInterface
    interface Rows {
        List<PrefilledRow> of(Form form);
    }
}
