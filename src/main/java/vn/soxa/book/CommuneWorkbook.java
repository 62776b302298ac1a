package vn.soxa.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.form.FormRole;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;

/** The commune workbook of a period: what leaders read, down to the rows that every figure is counted from. */
public final class CommuneWorkbook {

    private final Consolidation figures;
    private final CheckedRound round;
    private final Heading heading;
    private final SourceLinks links;
    private final DataSheets data;
    private final SeriesPage series;
    private final IndicatorFormulas formulas;
    private final IndicatorPage indicators;

    private CommuneWorkbook(Consolidation figures, CheckedRound round, SourceLinks links) {
        this.figures = figures;
        this.round = round;
        this.heading = new Heading(figures.plan(), figures.period());
        this.links = links;
        this.data = DataSheets.filled(figures, links);
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
        pages.addAll(details());
        pages.add(new ActivityPage(figures, data, heading).spec());
        data.of(FormRole.FUNDS).ifPresent(funds -> pages.add(new FundsPage(figures, funds, heading).spec()));
        pages.add(new ProposalPage(figures, data, heading).spec());
        pages.add(sent);
        pages.add(new ReviewPage(round, figures, indicators, links, heading).spec());
        pages.add(series.spec());
        data.all().forEach(sheet -> pages.add(sheet.spec()));
        List<String> names = pages.stream().map(SheetSpec::name).toList();
        pages.add(1, new CoverPage(round, heading, imprint, submissions).spec(names));
        String commune = figures.plan().communeCode();
        pages.add(SealPage.spec(round.after(figures.series()), Upward.of(figures, round, imprint, indicators)));
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
        Assessment assessment = Assessment.of(figures, round);
        Matters matters = new Matters(figures, round, assessment);
        return List.of(
                new OverviewPage(
                                figures.plan(),
                                assessment,
                                indicators,
                                submissions,
                                tasks,
                                links.leading() ? matters.all(heading::called) : matters.all(),
                                worst,
                                trend,
                                heading)
                        .spec(),
                indicatorSheet,
                new HamletPage(figures, round, formulas, heading).spec(),
                new OwnerPage(figures, indicators, tasks, heading).spec(),
                taskSheet);
    }

    /** A page for each indicator that the plan gives one, where rows make it. */
    private List<SheetSpec> details() {
        return figures.current().stream()
                .filter(result -> result.indicator().ownPage())
                .map(this::detail)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SheetSpec> detail(IndicatorResult result) {
        List<DataSheet> sheets = result.indicator().forms().stream()
                .flatMap(form -> data.of(form).stream())
                .toList();
        return sheets.isEmpty()
                ? Optional.empty()
                : Optional.of(new DetailPage(figures, result, sheets, heading).spec(sheets));
    }
}
