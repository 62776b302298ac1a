package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.form.Column;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Hamlet;

/** {@code CT1}, {@code CT3}, {@code CT4}, {@code CT5}: what counts for a target, what does not, and why. */
final class TargetPages {

    private static final List<String> STATUSES = List.of("Ổn định", "Đã trồng", "Được chấp thuận", "Đã đăng ký");

    private final Consolidation figures;
    private final Heading heading;

    TargetPages(Consolidation figures, Heading heading) {
        this.figures = figures;
        this.heading = heading;
    }

    /** Cooperatives founded and on the way. */
    SheetSpec founding(DataSheet data) {
        Page page = new Page("CT1", 6, 16, 34, 18, 28, 12, 14, 18, 36);
        page.title(Phrases.of("founding.title"), heading.periodLine());
        list(
                page,
                data,
                "founding.all",
                row -> "Hợp tác xã".equals(row.text("kind")),
                List.of("name", "status", "step", "members", "founded", "registration"),
                "CT1");
        page.skip();
        list(
                page,
                data,
                "founding.groups",
                row -> "Tổ hợp tác".equals(row.text("kind")),
                List.of("name", "status", "rating", "members", "founded", "registration"),
                null);
        return page.print(-1, -1);
    }

    SheetSpec products(DataSheet data, String indicator) {
        Page page = new Page(indicator, 5, 14, 28, 24, 20, 18, 9, 7, 12, 12, 26);
        page.title(Phrases.of("products.title." + indicator), heading.periodLine());
        boolean five = indicator.equals("CT5");
        Predicate<AcceptedRow> aimed = row -> Set.of("5").contains("" + row.text("targetStars"))
                || Set.of("5").contains("" + row.text("stars"));
        list(
                page,
                data,
                "products.all",
                five ? aimed : row -> true,
                List.of("product", "owner", "group", "stage", "targetStars", "stars", "recognised", RowList.LAPSES),
                indicator);
        page.skip();
        page.line(Phrases.of("products.note"), Look.GUIDE, 34);
        return page.print(-1, -1);
    }

    /** Converted land by hamlet and status, fruit trees beside it, and the parcels that do not count. */
    SheetSpec conversion(DataSheet data) {
        Page page = new Page("CT3", 6, 26, 16, 16, 16, 16, 16, 16, 34);
        Sums sums = new Sums(data);
        page.title(Phrases.of("conversion.title"), heading.periodLine());
        page.line(Phrases.of("conversion.byHamlet"), Look.SECTION, 20);
        page.header(
                52,
                List.of(
                        Phrases.of("number"),
                        Phrases.of("hamlet"),
                        Phrases.of("conversion.counted"),
                        Phrases.of("conversion.fruit"),
                        Phrases.of("conversion.stable"),
                        Phrases.of("conversion.planted"),
                        Phrases.of("conversion.approved"),
                        Phrases.of("conversion.registered")));
        int number = 0;
        for (Hamlet hamlet : figures.plan().hamletsIn(figures.period().year())) {
            number++;
            page.add(areas(sums, "" + number, hamlet.name(), false, Column.HAMLET, hamlet.code()));
        }
        page.add(areas(sums, "", Phrases.of("total"), true));
        page.skip();
        list(
                page,
                data,
                "conversion.omitted",
                row -> new RowList(figures.plan(), data).why(row, "CT3") != null,
                List.of("household", "fromCrop", "toCrop", "area", "status", "converted"),
                "CT3");
        return page.print(-1, -1);
    }

    private static List<CellSpec> areas(Sums sums, String number, String name, boolean total, String... hamlet) {
        Look text = total ? Look.TOTAL_TEXT : Look.BODY_TEXT;
        Look look = total ? Look.TOTAL_NUMBER : Look.SPARSE_NUMBER;
        List<CellSpec> cells = new ArrayList<>(List.of(
                number.isEmpty()
                        ? CellSpec.text(0, null, text)
                        : CellSpec.number(0, new BigDecimal(number), Look.BODY_WHOLE),
                CellSpec.text(1, name, text),
                sums.hectares(2, ContributionColumns.key("CT3", null), look, hamlet),
                sums.hectares(3, ContributionColumns.key("CT3.1", null), look, hamlet)));
        for (String status : STATUSES) {
            cells.add(sums.hectares(cells.size(), "area", look, and(hamlet, "status", status)));
        }
        return cells;
    }

    private static String[] and(String[] criteria, String key, String value) {
        List<String> all = new ArrayList<>(List.of(criteria));
        all.add(key);
        all.add(value);
        return all.toArray(String[]::new);
    }

    private void list(
            Page page,
            DataSheet data,
            String title,
            Predicate<AcceptedRow> wanted,
            List<String> columns,
            @Nullable String indicator) {
        List<AcceptedRow> rows = data.rows().stream().filter(wanted).toList();
        new RowList(figures.plan(), data).write(page, title, rows, columns, indicator);
    }
}
