package vn.soxa.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.SheetBinder;

/** What a filled workbook is said to lack: by its own first page, and by the check that reads it. */
final class Verdicts {
    private Verdicts() {}

    /** What the first page adds up: missing and wrong cells of all forms. */
    static BigDecimal counted(RawWorkbook workbook, Plan plan) {
        Set<String> forms = plan.forms().forms().stream().map(Form::sheetName).collect(Collectors.toSet());
        RawSheet cover = workbook.sheets().get(0);
        return cover.rows().stream()
                .filter(row -> forms.contains(text(row.cell(0))))
                .map(row -> new BigDecimal(text(row.cell(2))).add(new BigDecimal(text(row.cell(3)))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many rows of a form the first page counts. */
    static BigDecimal rows(RawWorkbook workbook, String form) {
        return workbook.sheets().get(0).rows().stream()
                .filter(row -> form.equals(text(row.cell(0))))
                .map(row -> new BigDecimal(text(row.cell(1))))
                .findFirst()
                .orElseThrow();
    }

    private static String text(@Nullable RawCell cell) {
        return cell == null ? "" : cell.value().text();
    }

    static Set<String> found(Plan plan, Reporter reporter, RawWorkbook workbook) {
        return found(plan, reporter, workbook, Verdicts::breaks);
    }

    /** Cells out of their bounds, those too on which nothing rests: red while typing, a reminder when read. */
    static Set<String> outOfBounds(Plan plan, Reporter reporter, RawWorkbook workbook) {
        return found(plan, reporter, workbook, finding -> finding.code() == FindingCode.CELL_OUT_OF_RANGE);
    }

    private static Set<String> found(Plan plan, Reporter reporter, RawWorkbook workbook, Predicate<Finding> wanted) {
        SheetBinder binder = new SheetBinder(Fixture.context(plan, reporter));
        Set<String> found = new TreeSet<>();
        for (Form form : plan.formsOf(reporter.code())) {
            workbook.sheets().stream()
                    .filter(sheet -> sheet.name().equals(form.sheetName()))
                    .map(sheet -> binder.bind(sheet, form, SheetContent.columnsFor(plan, reporter, form)))
                    .flatMap(sheet -> sheet.rows().stream())
                    .map(BoundRow::findings)
                    .flatMap(List::stream)
                    .filter(wanted)
                    .forEach(finding -> found.add(finding.sheet() + "!" + a1(finding)));
        }
        return found;
    }

    /** A figure outside what is usual is yellow while typing, asked about or not when read. */
    private static boolean breaks(Finding finding) {
        return (finding.severity().compareTo(Severity.CONFIRM) <= 0 && finding.code() != FindingCode.CELL_UNUSUAL)
                || finding.code() == FindingCode.CELL_OWNER_MISSING;
    }

    private static String a1(Finding finding) {
        CellAddress cell = finding.cell();
        return cell == null ? "" : cell.a1();
    }
}
