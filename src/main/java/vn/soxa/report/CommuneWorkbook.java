package vn.soxa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Form;
import vn.soxa.office.SheetSpec;
import vn.soxa.office.WorkbookSpec;

/** The commune workbook of a period: what leaders read, down to the rows that every figure is counted from. */
public final class CommuneWorkbook {

    private CommuneWorkbook() {}

    /** The workbook to write into {@code 4-Tong-hop}; links lead from there into the inbox. */
    public static WorkbookSpec of(Consolidation figures, CheckedRound round, Imprint imprint) {
        Heading heading = new Heading(figures.plan(), figures.period());
        SourceLinks links = new SourceLinks(round);
        Map<String, DataSheet> sheets = new LinkedHashMap<>();
        for (Form form : figures.plan().forms().forms()) {
            sheets.put(form.code(), new DataSheet(form, figures, links));
        }
        SeriesPage series = new SeriesPage(figures);
        List<SheetSpec> pages = pages(figures, round, heading, links, sheets, series);
        pages.add(series.spec());
        sheets.values().forEach(sheet -> pages.add(sheet.spec()));
        SubmissionPage submissions = new SubmissionPage(round, links, heading);
        pages.add(4, submissions.spec());
        List<String> names = pages.stream().map(SheetSpec::name).toList();
        pages.add(0, new CoverPage(round, heading, imprint, submissions).spec(names));
        pages.add(SealPage.spec(round.after(figures.series()), figures.plan().communeCode(), imprint));
        return new WorkbookSpec(
                Phrases.of(
                        "workbook.title",
                        figures.plan().communeName(),
                        figures.period().code()),
                pages,
                Map.of(),
                Map.of(
                        "SOXA_SO_TONG_HOP",
                        figures.plan().communeCode() + "/" + figures.period().code()),
                imprint.created());
    }

    private static List<SheetSpec> pages(
            Consolidation figures,
            CheckedRound round,
            Heading heading,
            SourceLinks links,
            Map<String, DataSheet> sheets,
            SeriesPage series) {
        IndicatorFormulas formulas = new IndicatorFormulas(figures, sheets, series);
        IndicatorPage indicators = new IndicatorPage(figures, formulas, heading);
        TaskPage tasks = new TaskPage(figures, sheets, heading);
        List<SheetSpec> pages = new ArrayList<>();
        pages.add(indicators.spec());
        pages.add(new HamletPage(figures, round, formulas, heading).spec());
        SheetSpec taskSheet = tasks.spec();
        pages.add(new OwnerPage(figures, indicators, tasks, heading).spec());
        pages.add(taskSheet);
        pages.add(new ReviewPage(round, links, heading).spec());
        return pages;
    }
}
