package vn.soxa.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Form;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;

/** The workbook of a report out of turn: the chosen indicators, by hamlet, and the rows they are counted from. */
public final class ChosenWorkbook {

    private ChosenWorkbook() {}

    /** It bears no seal: nobody's books go on from it. */
    public static WorkbookSpec of(Consolidation figures, CheckedRound round, Imprint imprint) {
        Heading heading = new Heading(figures.plan(), figures.period());
        SourceLinks links = new SourceLinks(figures.period().code(), figures.own(), true);
        DataSheets data = new DataSheets(
                figures, links, form -> !figures.rows(form.code()).isEmpty() || measured(figures, form));
        SeriesPage series = new SeriesPage(figures);
        IndicatorFormulas formulas = new IndicatorFormulas(figures, data, series);
        List<SheetSpec> pages = new ArrayList<>(List.of(
                new IndicatorPage(figures, formulas, heading).spec(),
                new HamletPage(figures, round, formulas, heading).spec(),
                series.spec()));
        data.all().forEach(sheet -> pages.add(sheet.spec()));
        List<String> names = pages.stream().map(SheetSpec::name).toList();
        pages.add(0, new CoverPage(round, heading, imprint, null).spec(names));
        return new WorkbookSpec(
                Phrases.of("workbook.title", figures.plan().communeName(), heading.periodName()),
                pages,
                Map.of(),
                Map.of(),
                imprint.created());
    }

    private static boolean measured(Consolidation figures, Form form) {
        return figures.indicators().stream()
                .flatMap(result -> Consolidation.form(result.indicator()).stream())
                .anyMatch(form.code()::equals);
    }
}
