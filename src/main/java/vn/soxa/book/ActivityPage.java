package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Column;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Hoạt động}: what was done in the period, by hamlet and by kind. */
final class ActivityPage {

    static final String NAME = "Hoạt động";
    private static final int FIRST = 2;

    private final Consolidation figures;
    private final Map<String, DataSheet> sheets;
    private final Heading heading;
    private final Page page = new Page(NAME, 6, 40, 15, 15, 15, 15, 15, 15);

    ActivityPage(Consolidation figures, Map<String, DataSheet> sheets, Heading heading) {
        this.figures = figures;
        this.sheets = sheets;
        this.heading = heading;
    }

    SheetSpec spec() {
        page.title(Phrases.of("activity.title"), heading.periodLine());
        List<String> outreach = List.of("TT1", "KN1", "KN2", "TT2", "TT2.1", "TT2.2");
        breakdown("A6", Column.HAMLET, "activity.byHamlet", outreach);
        breakdown("A6", "topic", "activity.byTopic", outreach);
        breakdown("B5", "language", "activity.radio", List.of("TT3", "TT4"));
        breakdown("A5", "channel", "activity.trade", List.of("XT1", "XT4", "XT5"));
        breakdown("A7", "bank", "activity.credit", credit());
        breakdown("A8", "kind", "activity.models", List.of("MH1", "MH2"));
        breakdown("A9", "status", "activity.codes", List.of("VT1", "VT2"));
        return page.print(-1, -1);
    }

    /** What was disbursed stands in the rows of one base period only; over several it is on {@code Chỉ tiêu}. */
    private List<String> credit() {
        return figures.period().base() ? List.of("TD1", "TD2", "TD3", "TD3.1") : List.of("TD1", "TD3", "TD3.1");
    }

    /** One table: the groups that rows name, and for each what its rows add to the indicators. */
    private void breakdown(String form, String group, String title, List<String> indicators) {
        DataSheet data = sheets.get(form);
        if (data == null) {
            return;
        }
        page.line(Phrases.of(title), Look.SECTION, 20);
        List<String> groups = groups(data, group);
        if (groups.isEmpty()) {
            page.line(Phrases.of("none"), Look.GUIDE);
            page.skip();
            return;
        }
        page.header(52, headers(title, indicators));
        Sums sums = new Sums(data);
        for (int i = 0; i < groups.size(); i++) {
            String name = group.equals(Column.HAMLET)
                    ? DataSheet.hamletName(figures.plan(), groups.get(i))
                    : groups.get(i).isEmpty() ? Phrases.of("activity.unsaid") : groups.get(i);
            page.add(line(sums, "" + (i + 1), name, indicators, group, groups.get(i)));
        }
        page.add(line(sums, null, Phrases.of("total"), indicators));
        page.skip();
    }

    private static List<String> groups(DataSheet data, String key) {
        TreeSet<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        data.rows().stream()
                .map(row -> key.equals(Column.HAMLET) ? row.hamlet() : row.text(key))
                .forEach(group -> groups.add(group == null ? "" : group));
        return List.copyOf(groups);
    }

    private List<String> headers(String title, List<String> indicators) {
        List<String> headers = new ArrayList<>(List.of(Phrases.of("number"), Phrases.of(title + ".group")));
        indicators.forEach(code -> headers.add(figures.plan()
                .indicator(code)
                .map(known -> Phrases.of("withUnit", known.name(), known.unit()))
                .orElse(code)));
        return headers;
    }

    private List<CellSpec> line(
            Sums sums, @Nullable String number, String name, List<String> indicators, String... criteria) {
        boolean total = number == null;
        List<CellSpec> cells = new ArrayList<>(List.of(
                number == null
                        ? CellSpec.text(0, null, Look.TOTAL_TEXT)
                        : CellSpec.number(0, new BigDecimal(number), Look.BODY_WHOLE),
                CellSpec.text(1, name, total ? Look.TOTAL_TEXT : Look.BODY_TEXT)));
        for (int i = 0; i < indicators.size(); i++) {
            String code = indicators.get(i);
            String key = ContributionColumns.key(code, figures.period().year());
            boolean hectares = figures.plan()
                    .indicator(code)
                    .filter(known -> known.hectares())
                    .isPresent();
            boolean fraction = hectares || code.equals("XT5") || code.startsWith("TD2") || code.startsWith("TD3");
            Look look = fraction
                    ? total ? Look.TOTAL_NUMBER : Look.SPARSE_NUMBER
                    : total ? Look.TOTAL_WHOLE : Look.SPARSE_WHOLE;
            cells.add(
                    hectares
                            ? sums.hectares(FIRST + i, key, look, criteria)
                            : sums.amount(FIRST + i, key, look, criteria));
        }
        return cells;
    }
}
