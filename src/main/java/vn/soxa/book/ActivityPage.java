package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Timing;
import vn.soxa.form.Column;
import vn.soxa.form.ColumnType;
import vn.soxa.form.Form;
import vn.soxa.form.FormRole;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.IndicatorKind;

/** {@code Hoạt động}: what is followed without a target and has no page of its own, by hamlet and by kind. */
final class ActivityPage {

    static final String NAME = "Hoạt động";
    private static final int FIRST = 2;
    private static final int MOST = 6;

    private final Consolidation figures;
    private final DataSheets sheets;
    private final Heading heading;
    private final Set<String> elsewhere;
    private final Page page = new Page(NAME, 5, 40, 20, 20, 20, 20, 20, 20);

    ActivityPage(Consolidation figures, DataSheets sheets, Heading heading) {
        this.figures = figures;
        this.sheets = sheets;
        this.heading = heading;
        this.elsewhere = figures.plan().indicators().stream()
                .filter(indicator -> indicator.ownPage())
                .flatMap(indicator -> indicator.forms().stream())
                .collect(Collectors.toSet());
    }

    SheetSpec spec() {
        page.title(Phrases.of("activity.title"), heading.periodLine());
        sheets.all().stream()
                .filter(sheet -> sheet.form().is(FormRole.DATA))
                .filter(sheet -> !elsewhere.contains(sheet.form().code()))
                .forEach(this::form);
        if (page.next() <= FIRST + 1) {
            page.line(Phrases.of("none"), Look.GUIDE);
        }
        return page.print(-1, -1);
    }

    private void form(DataSheet sheet) {
        List<IndicatorResult> counted = followed(sheet.form());
        if (counted.isEmpty()) {
            return;
        }
        if (sheet.rows().isEmpty()) {
            page.line(sheet.form().title(), Look.SECTION, 20);
            page.line(Phrases.of("none"), Look.GUIDE);
            page.skip();
            return;
        }
        if (ofHamlets(sheet.form())) {
            table(sheet, counted, Column.HAMLET, Phrases.here(figures.plan(), "hamlet"));
        }
        sheet.form().columns().stream()
                .filter(column -> column.type() == ColumnType.LIST && !column.personal())
                .findFirst()
                .ifPresent(kind -> table(sheet, counted, kind.key(), kind.header()));
    }

    private boolean ofHamlets(Form form) {
        return figures.plan().hamlets().stream()
                .anyMatch(hamlet -> figures.plan().formsOf(hamlet.code()).contains(form));
    }

    /** Those that rows of the form make; a flow of rows that live on is known of one base period only. */
    private List<IndicatorResult> followed(Form form) {
        return figures.current().stream()
                .filter(result -> result.indicator().kind() == IndicatorKind.TRACK)
                .filter(result -> result.indicator().forms().equals(List.of(form.code())))
                .filter(result -> figures.period().base()
                        || result.timing() != Timing.PERIOD
                        || !form.kind().state())
                .limit(MOST)
                .toList();
    }

    /** The groups that rows name, and for each what its rows add to the indicators. */
    private void table(DataSheet sheet, List<IndicatorResult> counted, String key, String header) {
        page.line(Phrases.of("activity.by", sheet.form().title(), header), Look.SECTION, 20);
        List<String> headers = new ArrayList<>(List.of(Phrases.of("number"), header));
        counted.forEach(result -> headers.add(Phrases.of(
                "withUnit", Names.first(result.indicator()), result.indicator().unit())));
        page.header(36, headers);
        Sums sums = new Sums(sheet);
        List<String> groups = groups(sheet, key);
        for (int i = 0; i < groups.size(); i++) {
            String group = groups.get(i);
            String name = key.equals(Column.HAMLET)
                    ? DataSheet.hamletName(figures.plan(), group)
                    : group.isEmpty() ? Phrases.of("activity.unsaid") : group;
            page.add(line(sums, i + 1, name, counted, key, group));
        }
        page.add(line(sums, null, Phrases.of("total"), counted));
        page.skip();
    }

    private static List<String> groups(DataSheet sheet, String key) {
        TreeSet<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sheet.rows().stream()
                .map(row -> key.equals(Column.HAMLET) ? row.hamlet() : row.text(key))
                .forEach(group -> groups.add(group == null ? "" : group));
        return List.copyOf(groups);
    }

    private static List<CellSpec> line(
            Sums sums, @Nullable Integer number, String name, List<IndicatorResult> counted, String... criteria) {
        boolean total = number == null;
        List<CellSpec> cells = new ArrayList<>(List.of(
                number == null
                        ? CellSpec.text(0, null, Look.TOTAL_TEXT)
                        : CellSpec.number(0, BigDecimal.valueOf(number), Look.BODY_CENTRED),
                CellSpec.text(1, name, total ? Look.TOTAL_TEXT : Look.BODY_TEXT)));
        for (IndicatorResult result : counted) {
            Look look = total
                    ? FigureCells.total(result.indicator())
                    : FigureCells.sparse(FigureCells.look(result.indicator()));
            String key = ContributionColumns.key(result);
            cells.add(
                    result.indicator().hectares()
                            ? sums.hectares(cells.size(), key, look, criteria)
                            : sums.amount(cells.size(), key, look, criteria));
        }
        return cells;
    }
}
