package vn.soxa.book;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.office.write.SheetSpec;

/** {@code Kiến nghị}: difficulties and proposals of hamlets and officers, changes proposed, what supervision found. */
final class ProposalPage {

    static final String NAME = "Kiến nghị";

    private final Consolidation figures;
    private final Map<String, DataSheet> sheets;
    private final Page page = new Page(NAME, 5, 16, 24, 32, 32, 26, 22, 22);

    ProposalPage(Consolidation figures, Map<String, DataSheet> sheets, Heading heading) {
        this.figures = figures;
        this.sheets = sheets;
        page.title(Phrases.of("proposals.title"), heading.periodLine());
    }

    SheetSpec spec() {
        list("A10", "proposals.hamlets", row -> true, "topic", "difficulty", "proposal", "to");
        list("B2", "proposals.tasks", row -> row.text("difficulty") != null, "task", "title", "difficulty", "next");
        list("B4", "proposals.changes", row -> true, "subject", "current", "proposal", "reason");
        list("B6", "proposals.supervision", row -> true, "body", "content", "found", "recommendation", "reply");
        return page.print(-1, -1);
    }

    private void list(String form, String title, Predicate<AcceptedRow> wanted, String... columns) {
        DataSheet data = sheets.get(form);
        if (data != null) {
            List<AcceptedRow> rows = data.rows().stream().filter(wanted).toList();
            new RowList(figures.plan(), data).write(page, title, rows, List.of(columns), null);
            page.skip();
        }
    }
}
