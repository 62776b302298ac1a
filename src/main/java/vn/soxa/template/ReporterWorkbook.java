package vn.soxa.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.office.SheetSpec;
import vn.soxa.office.WorkbookSpec;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.VietnameseFormat;

/** The workbook that one reporter fills for one period. */
public final class ReporterWorkbook {
    private static final String HECTARE = "ha";
    private static final int GUIDE_LINES = 5;

    private ReporterWorkbook() {}

    /**
     * The workbook as issued.
     *
     * @param round 1 when issued, one more each time it is sent back
     * @param created written into the document, so that the same content gives the same file
     */
    public static WorkbookSpec of(
            Plan plan, Reporter reporter, Period period, List<SheetContent> sheets, int round, Instant created) {
        Wording words = new Wording();
        Stamp stamp = new Stamp(
                plan.setting("communeCode", ""), reporter.code(), period.code(), Stamp.TEMPLATE_VERSION, round);
        Cover.Lines lines = new Cover.Lines(
                title(plan, reporter, words),
                List.of(
                        words.of(
                                "cover.period",
                                "period",
                                sentence(VietnameseFormat.period(period.code())),
                                "from",
                                VietnameseFormat.date(period.from()),
                                "to",
                                VietnameseFormat.date(period.cutoff())),
                        words.of(
                                "cover.due",
                                "date",
                                VietnameseFormat.date(reporter.hamlet() ? period.hamletsDue() : period.officersDue()))),
                guidance(reporter, words),
                contacts(plan, words));
        Choices choices = new Choices(plan, period.year(), sheets, Map.of());
        String unit = plan.hamlet(reporter.code()).map(Hamlet::unit).orElse(HECTARE);
        List<SheetView> views = sheets.stream()
                .map(sheet ->
                        new SheetView(sheet.withHamletNames(plan), period.bounds(), choices, unit, plan.unit()))
                .toList();
        return assemble(plan, lines, views, choices, stamp, true, created);
    }

    static WorkbookSpec assemble(
            Plan plan,
            Cover.Lines lines,
            List<SheetView> views,
            Choices choices,
            Stamp stamp,
            boolean marks,
            Instant created) {
        Wording words = new Wording();
        CountSheet counts = new CountSheet(views);
        Cover cover = new Cover(plan, words, lines, new CheckTable(views, counts, words, marks), stamp);
        ListSheet lists = new ListSheet(choices);
        List<SheetSpec> sheets = new ArrayList<>();
        sheets.add(cover.sheet());
        views.forEach(view -> sheets.add(new SheetTemplate(view, words).sheet()));
        sheets.add(lists.sheet());
        sheets.add(counts.sheet());
        Map<String, String> names = new TreeMap<>(choices.names());
        names.putAll(cover.names());
        names.put(Stamp.NAME, RuleFormula.literal(stamp.text()));
        return new WorkbookSpec(lines.title(), sheets, names, Map.of(Stamp.NAME, stamp.text()), created);
    }

    private static String title(Plan plan, Reporter reporter, Wording words) {
        String name = reporter.hamlet()
                ? words.of("cover.hamlet", "name", reporter.name())
                : plan.officers().stream()
                        .filter(officer -> officer.code().equals(reporter.code()))
                        .map(Officer::post)
                        .findFirst()
                        .orElse(reporter.name());
        return words.of("cover.title", "name", name.toUpperCase(java.util.Locale.ROOT));
    }

    private static List<String> guidance(Reporter reporter, Wording words) {
        String whose = reporter.hamlet() ? "hamlet" : "officer";
        return IntStream.rangeClosed(1, GUIDE_LINES)
                .mapToObj(i -> words.of("guide." + whose + "." + i))
                .toList();
    }

    /** The officer who draws up the tables of the commune; the first one, where nobody is named. */
    private static List<String> contacts(Plan plan, Wording words) {
        String preparer = plan.setting("preparerName", "");
        return plan.officers().stream()
                .filter(officer -> preparer.isBlank() || preparer.equals(officer.name()))
                .findFirst()
                .map(officer -> contact(officer, words))
                .map(List::of)
                .orElse(List.of(words.of("cover.contact.none")));
    }

    private static String contact(Officer officer, Wording words) {
        String name = officer.name() == null ? officer.post() : officer.name();
        String phone = officer.phone();
        return phone == null
                ? words.of("cover.contact.name", "name", name)
                : words.of("cover.contact", "name", name, "phone", phone);
    }

    private static String sentence(String text) {
        return StringUtils.capitalize(text);
    }
}
