package vn.soxa.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Officer;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.Phrasebook;
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
        Phrasebook words =
                new Phrasebook(SheetTemplate.class, "template_vi.properties").calling(Hamlet.kinds(plan.hamlets()));
        Stamp stamp = new Stamp(
                plan.setting("communeCode", ""), reporter.code(), period.code(), Stamp.TEMPLATE_VERSION, round);
        DropDowns choices = new DropDowns(plan, List.of(period.year()), sheets, List.of(), new References(List.of()));
        String unit = plan.hamlet(reporter.code()).map(Hamlet::unit).orElse(HECTARE);
        List<SheetView> views = sheets.stream()
                .map(sheet -> new SheetView(sheet.withHamletNames(plan), period.bounds(), choices, unit))
                .toList();
        Assembly assembly = new Assembly(plan, views, choices, words);
        if (reporter.hamlet()) {
            String name = reporter.spoken().toUpperCase(Locale.ROOT);
            String title = words.of(
                    "paper.title",
                    "name",
                    name,
                    "period",
                    StringUtils.capitalize(VietnameseFormat.period(period.code())));
            assembly.onPaper(title, VietnameseFormat.date(period.hamletsDue()));
        }
        return assembly.workbook(lines(plan, reporter, period, words), stamp, true, created);
    }

    private static Cover.Lines lines(Plan plan, Reporter reporter, Period period, Phrasebook words) {
        Optional<Officer> officer = plan.officers().stream()
                .filter(one -> one.code().equals(reporter.code()))
                .findFirst();
        String name = officer.map(ReporterWorkbook::shortName).orElse(reporter.spoken());
        List<String> subtitles = new ArrayList<>();
        officer.map(ReporterWorkbook::described).ifPresent(subtitles::add);
        subtitles.add(words.of(
                "cover.period",
                "period",
                StringUtils.capitalize(VietnameseFormat.period(period.code())),
                "from",
                VietnameseFormat.date(period.from()),
                "to",
                VietnameseFormat.date(period.cutoff())));
        LocalDate due = reporter.hamlet() ? period.hamletsDue() : period.officersDue();
        subtitles.add(words.of("cover.due", "date", VietnameseFormat.date(due)));
        return new Cover.Lines(
                words.of("cover.title", "name", name.toUpperCase(Locale.ROOT)),
                subtitles,
                guidance(reporter, words),
                contacts(plan, words),
                true);
    }

    private static String shortName(Officer officer) {
        String shortName = officer.shortName();
        return shortName == null ? officer.post() : shortName;
    }

    private static String described(Officer officer) {
        String name = officer.name();
        return name == null ? officer.post() : officer.post() + ": " + name;
    }

    private static List<String> guidance(Reporter reporter, Phrasebook words) {
        String whose = reporter.hamlet() ? "hamlet" : "officer";
        return IntStream.rangeClosed(1, GUIDE_LINES)
                .mapToObj(i -> words.of("guide." + whose + "." + i))
                .toList();
    }

    /** Whom the plan book names for that, else the officer who draws up the tables, else the first one. */
    private static List<String> contacts(Plan plan, Phrasebook words) {
        String contact = plan.setting("contactName", "");
        if (!contact.isBlank()) {
            return List.of(contact(contact, plan.setting("contactPhone", ""), words));
        }
        String preparer = plan.setting("preparerName", "");
        return plan.officers().stream()
                .filter(officer -> preparer.isBlank() || preparer.equals(officer.name()))
                .findFirst()
                .map(officer -> contact(
                        Objects.requireNonNullElse(officer.name(), officer.post()),
                        Objects.requireNonNullElse(officer.phone(), ""),
                        words))
                .map(List::of)
                .orElse(List.of(words.of("cover.contact.none")));
    }

    private static String contact(String name, String phone, Phrasebook words) {
        return phone.isBlank()
                ? words.of("cover.contact.name", "name", name)
                : words.of("cover.contact", "name", name, "phone", phone);
    }
}
