package vn.soxa.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.soxa.form.Form;
import vn.soxa.form.PeriodBounds;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.Phrasebook;

/** The plan book, as well guarded and guided as the workbooks that are filled from it. */
public final class PlanBookWorkbook {
    /** Stands for the reporter in the plan book's stamp. */
    public static final String REPORTER = Stamp.PLAN_BOOK;

    /** Stands for the period in the plan book's stamp. */
    public static final String PERIOD = "KE-HOACH";

    private static final String HECTARE = "ha";
    private static final int GUIDE_LINES = 5;
    private static final Set<String> SETTING_NAME = Set.of("label");
    private static final PeriodBounds ANY_DAY = new PeriodBounds(LocalDate.of(1950, 1, 1), LocalDate.of(2099, 12, 31));

    private PlanBookWorkbook() {}

    /** The book with its rows as they were read; cells that could not be read keep their text. */
    public static WorkbookSpec of(PlanBook book, Instant created) {
        Plan plan = book.plan();
        Phrasebook words = new Phrasebook(SheetTemplate.class, "template_vi.properties");
        List<SheetContent> sheets = book.sheets().stream()
                .map(sheet -> content(sheet, plan))
                .map(References::linked)
                .toList();
        List<Integer> years =
                plan.periods().stream().map(Period::year).distinct().toList();
        DropDowns choices = new DropDowns(plan, years, sheets, SettingEntries.lists(), new References(sheets));
        List<SheetView> views = sheets.stream()
                .map(sheet -> new SheetView(sheet, ANY_DAY, choices, HECTARE))
                .toList();
        Assembly assembly = new Assembly(plan, views, choices, words);
        AllotmentLimit.of(views).ifPresent(limit -> assembly.forms().stream()
                .filter(sheet -> sheet.name().equals(limit.sheet()))
                .forEach(sheet -> sheet.highlight(limit.highlight())));
        Stamp stamp = new Stamp(plan.communeCode(), REPORTER, PERIOD, Stamp.TEMPLATE_VERSION, 1);
        return assembly.workbook(lines(plan, words), stamp, false, created);
    }

    private static Cover.Lines lines(Plan plan, Phrasebook words) {
        List<String> guidance = IntStream.rangeClosed(1, GUIDE_LINES)
                .mapToObj(i -> words.of("guide.plan." + i))
                .toList();
        return new Cover.Lines(
                words.of("cover.plan"), List.of(plan.setting("planTitle", "")), guidance, List.of(), false);
    }

    private static SheetContent content(BoundSheet sheet, Plan plan) {
        Form form = sheet.form().code().equals(SettingEntries.SHEET)
                ? SettingEntries.judged(
                        sheet.form(), plan, plan.periods().get(0).year())
                : sheet.form();
        Set<String> locked = form.code().equals(SettingEntries.SHEET) ? SETTING_NAME : Set.of();
        List<PrefilledRow> rows = sheet.rows().stream()
                .map(row -> new PrefilledRow(values(row), false, locked))
                .toList();
        return new SheetContent(form, form.columns(), rows, false);
    }

    private static Map<String, Object> values(BoundRow row) {
        Map<String, Object> values = new TreeMap<>();
        for (Map.Entry<String, BoundCell> cell : row.cells().entrySet()) {
            Object value = cell.getValue().value();
            values.put(cell.getKey(), value == null ? cell.getValue().raw() : value);
        }
        return values;
    }
}
