package vn.soxa.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Stamp;
import vn.soxa.text.Phrasebook;

/** Puts a workbook together: first page, form sheets, and behind them the lists and the counts. */
final class Assembly {
    private final Plan plan;
    private final List<SheetView> views;
    private final DropDowns choices;
    private final Phrasebook words;
    private final List<SheetSpec> forms;
    private final List<SheetSpec> papers = new ArrayList<>();

    Assembly(Plan plan, List<SheetView> views, DropDowns choices, Phrasebook words) {
        this.plan = plan;
        this.views = views;
        this.choices = choices;
        this.words = words;
        this.forms = views.stream()
                .map(view -> new SheetTemplate(view, words).sheet())
                .toList();
    }

    /** The sheets of the forms, to which more may be added. */
    List<SheetSpec> forms() {
        return forms;
    }

    /** With a page to write on by hand, which is then all that is printed. */
    Assembly onPaper(String title, String due) {
        papers.add(new PaperSheet(views, words).sheet(title, due));
        forms.forEach(SheetSpec::unprinted);
        return this;
    }

    /** @param marks true where a form can be said to have nothing to report */
    WorkbookSpec workbook(Cover.Lines lines, Stamp stamp, boolean marks, Instant created) {
        CountSheet counts = new CountSheet(views);
        Cover cover = new Cover(plan, words, lines, new CheckTable(views, counts, words, marks), stamp);
        List<SheetSpec> sheets = new ArrayList<>();
        sheets.add(papers.isEmpty() ? cover.sheet() : cover.sheet().unprinted());
        sheets.addAll(forms);
        sheets.addAll(papers);
        sheets.add(new ListSheet(choices).sheet());
        sheets.add(counts.sheet());
        Map<String, String> names = new TreeMap<>(choices.names());
        names.putAll(cover.names());
        names.put(Stamp.NAME, RuleFormula.literal(stamp.text()));
        return new WorkbookSpec(lines.title(), sheets, names, Map.of(Stamp.NAME, stamp.text()), created);
    }
}
