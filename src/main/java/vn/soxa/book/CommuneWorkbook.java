package vn.soxa.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Form;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;

/** The commune workbook of a period: what leaders read, down to the rows that every figure is counted from. */
public final class CommuneWorkbook {

    private final Consolidation figures;
    private final CheckedRound round;
    private final Heading heading;
    private final SourceLinks links;
    private final Map<String, DataSheet> data = new LinkedHashMap<>();
    private final SeriesPage series;
    private final IndicatorFormulas formulas;
    private final IndicatorPage indicators;

    private CommuneWorkbook(Consolidation figures, CheckedRound round, SourceLinks links) {
        this.figures = figures;
        this.round = round;
        this.heading = new Heading(figures.plan(), figures.period());
        this.links = links;
        for (Form form : figures.plan().forms().forms()) {
            data.put(form.code(), new DataSheet(form, figures, links));
        }
        this.series = new SeriesPage(figures);
        this.formulas = new IndicatorFormulas(figures, data, series);
        this.indicators = new IndicatorPage(figures, formulas, heading);
    }

    /** The workbook to write into {@code 4-Tong-hop}; links lead from there into the inbox. */
    public static WorkbookSpec of(Consolidation figures, CheckedRound round, Imprint imprint) {
        return new CommuneWorkbook(
                        figures, round, new SourceLinks(figures.period().code(), figures.own(), true))
                .spec(imprint);
    }

    /** The same workbook for the level above, where the inbox is not: nothing in it leads there. */
    public static WorkbookSpec travelling(Consolidation figures, CheckedRound round, Imprint imprint) {
        return new CommuneWorkbook(
                        figures, round, new SourceLinks(figures.period().code(), figures.own(), false))
                .spec(imprint);
    }

    private WorkbookSpec spec(Imprint imprint) {
        SubmissionPage submissions = new SubmissionPage(round, links, heading);
        SheetSpec sent = submissions.spec();
        List<SheetSpec> pages = new ArrayList<>(results(submissions));
        pages.addAll(targets());
        pages.add(new ActivityPage(figures, data, heading).spec());
        DataSheet funds = data.get("B3");
        if (funds != null) {
            pages.add(new FundsPage(figures, funds, heading).spec());
        }
        pages.add(new ProposalPage(figures, data, heading).spec());
        pages.add(sent);
        pages.add(new ReviewPage(round, figures, indicators, links, heading).spec());
        pages.add(series.spec());
        data.values().forEach(sheet -> pages.add(sheet.spec()));
        List<String> names = pages.stream().map(SheetSpec::name).toList();
        pages.add(1, new CoverPage(round, heading, imprint, submissions).spec(names));
        String commune = figures.plan().communeCode();
        pages.add(SealPage.spec(round.after(figures.series()), Upward.of(figures, round, imprint)));
        return new WorkbookSpec(
                Phrases.of(
                        "workbook.title",
                        figures.plan().communeName(),
                        figures.period().code()),
                pages,
                Map.of(),
                Map.of("SOXA_SO_TONG_HOP", commune + "/" + figures.period().code()),
                imprint.created());
    }

    /** The page for leaders comes first but takes its figures from those after it. */
    private List<SheetSpec> results(SubmissionPage submissions) {
        TaskPage tasks = new TaskPage(figures, data, indicators, heading);
        SheetSpec indicatorSheet = indicators.spec();
        SheetSpec taskSheet = tasks.spec();
        Worst worst = new Worst(figures);
        Trend trend = new Trend(figures, series);
        return List.of(
                new OverviewPage(Assessment.of(figures, round), indicators, submissions, tasks, worst, trend, heading)
                        .spec(),
                indicatorSheet,
                new HamletPage(figures, round, formulas, heading).spec(),
                new OwnerPage(figures, indicators, tasks, heading).spec(),
                taskSheet);
    }

    /** A page for each target of the built-in measures that the plan still has. */
    private List<SheetSpec> targets() {
        TargetPages targets = new TargetPages(figures, heading);
        List<SheetSpec> pages = new ArrayList<>();
        if (measured("CT1", "A1")) {
            pages.add(targets.founding(sheet("A1")));
        }
        if (measured("CT2", "A2")) {
            pages.add(new LinkagePage(figures, sheet("A2"), heading).spec());
        }
        if (measured("CT3", "A3")) {
            pages.add(targets.conversion(sheet("A3")));
        }
        if (measured("CT4", "A4")) {
            pages.add(targets.products(sheet("A4"), "CT4"));
        }
        if (measured("CT5", "A4")) {
            pages.add(targets.products(sheet("A4"), "CT5"));
        }
        return pages;
    }

    private boolean measured(String indicator, String form) {
        return data.containsKey(form)
                && figures.plan()
                        .indicator(indicator)
                        .filter(known -> !known.manual())
                        .isPresent();
    }

    private DataSheet sheet(String form) {
        DataSheet sheet = data.get(form);
        if (sheet == null) {
            throw new IllegalArgumentException(form);
        }
        return sheet;
    }
}
