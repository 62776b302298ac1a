package vn.soxa.book;

import java.util.List;
import java.util.function.Predicate;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.FormRole;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.ChosenRows;
import vn.soxa.plan.ReportContent;

/** {@code Kiến nghị}: difficulties and proposals of hamlets and officers, changes proposed, what supervision found. */
final class ProposalPage {

    static final String NAME = "Kiến nghị";

    private static final int MOST = 5;

    private final Consolidation figures;
    private final DataSheets sheets;
    private final Page page = new Page(NAME, 5, 14, 22, 32, 32, 24, 22, 20);

    ProposalPage(Consolidation figures, DataSheets sheets, Heading heading) {
        this.figures = figures;
        this.sheets = sheets;
        page.title(Phrases.of("proposals.title"), heading.periodLine());
    }

    SheetSpec spec() {
        list(FormRole.DIFFICULTIES, "proposals.hamlets", row -> true, "topic", "difficulty", "proposal", "to");
        list(
                FormRole.PROGRESS,
                "proposals.tasks",
                row -> row.text("difficulty") != null,
                "task",
                "title",
                "difficulty",
                "next");
        list(FormRole.AMENDMENTS, "proposals.changes", row -> true, "subject", "current", "proposal", "reason");
        figures.plan().report().stream()
                .filter(part -> part.what() == ReportContent.ROWS || part.what() == ReportContent.PROPOSALS)
                .map(part -> ChosenRows.of(part.chosen()).form())
                .distinct()
                .flatMap(form -> sheets.of(form).stream())
                .forEach(this::whole);
        return page.print(-1, -1);
    }

    /** A form of the plan that its report tells row by row. */
    private void whole(DataSheet sheet) {
        List<String> columns = sheet.form().columns().stream()
                .filter(column -> column.type() == ColumnType.TEXT && column.startsRow())
                .map(Column::key)
                .limit(MOST)
                .toList();
        new RowList(figures.plan(), sheet).write(page, sheet.form().title(), sheet.rows(), columns, null);
        page.skip();
    }

    private void list(FormRole role, String title, Predicate<AcceptedRow> wanted, String... columns) {
        sheets.of(role).ifPresent(data -> {
            List<AcceptedRow> rows = data.rows().stream().filter(wanted).toList();
            new RowList(figures.plan(), data).write(page, title, rows, List.of(columns), null);
            page.skip();
        });
    }
}
