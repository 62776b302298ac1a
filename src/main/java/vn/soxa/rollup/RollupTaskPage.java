package vn.soxa.rollup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.soxa.book.FigureCells;
import vn.soxa.book.Page;
import vn.soxa.book.Phrases;
import vn.soxa.book.Refs;
import vn.soxa.consolidate.FundLine;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.SheetSpec;

/** {@code Nhiệm vụ} of many communes: in how many each obligation stands how, and what it cost. */
final class RollupTaskPage {

    static final String NAME = "Nhiệm vụ";
    private static final int FIRST_STATUS = 3;
    /** In characters: what a page has for the names of tasks and the columns of ten right of them. */
    private static final int ROOM = 145;
    /** The narrowest that names of tasks are readable in. */
    private static final int LEAST = 46;

    private final CommuneLines lines;
    private final RollupHeading heading;
    private final List<String> statuses;
    private final Page page;

    RollupTaskPage(CommuneLines lines, RollupHeading heading) {
        this.lines = lines;
        this.heading = heading;
        this.statuses = heading.rolled().tasks().stream()
                .flatMap(total -> total.parts().stream())
                .map(part -> CommuneLines.unsaid(part.work().status()))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        double[] widths = new double[FIRST_STATUS + statuses.size() + 4];
        Arrays.fill(widths, 10);
        widths[0] = 8;
        widths[1] = Math.max(LEAST, ROOM - 10 * (widths.length - 3));
        widths[2] = 6;
        this.page = new Page(NAME, widths);
    }

    SheetSpec spec() {
        page.title(Phrases.of("rollup.tasks.title"), heading.line());
        int header = page.header(50, headers());
        int first = page.next();
        heading.rolled().tasks().forEach(total -> page.add(line(total)));
        if (page.next() == first) {
            page.line(Phrases.of("none"), Look.GUIDE);
        } else {
            page.add(totals(first, page.next() - 1));
        }
        page.sheet().freeze(header + 1, 2);
        return page.print(header, header);
    }

    private List<String> headers() {
        List<String> headers = new ArrayList<>(
                List.of(Phrases.of("rollup.tasks.0"), Phrases.of("rollup.tasks.1"), Phrases.of("rollup.tasks.2")));
        headers.addAll(statuses);
        headers.addAll(List.of(
                Phrases.of("tasks.late"),
                Phrases.of("tasks.header.11"),
                Phrases.of("tasks.header.12"),
                Phrases.of("funds.share")));
        return headers;
    }

    private List<CellSpec> line(TaskTotal total) {
        String key = FlatSheet.is(total.code());
        FlatSheet<?> data = lines.tasks();
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, total.code(), Look.BODY_CENTRED),
                CellSpec.text(1, total.title(), Look.BODY_TEXT),
                count(2, data.count(CommuneLines.KEY, key), total.parts().size())));
        for (String status : statuses) {
            long stored = total.parts().stream()
                    .filter(part -> CommuneLines.unsaid(part.work().status()).equals(status))
                    .count();
            cells.add(count(
                    cells.size(),
                    data.count(CommuneLines.KEY, key, CommuneLines.TASK_STATUS, FlatSheet.is(status)),
                    stored));
        }
        int late = FIRST_STATUS + statuses.size();
        cells.add(count(late, data.sum(CommuneLines.TASK_LATE, CommuneLines.KEY, key), total.late()));
        cells.add(amount(late + 1, data.sum(CommuneLines.TASK_PLANNED, CommuneLines.KEY, key), total.planned()));
        cells.add(amount(late + 2, data.sum(CommuneLines.TASK_SPENT, CommuneLines.KEY, key), total.spent()));
        cells.add(
                total.planned().signum() == 0
                        ? CellSpec.text(late + 3, null, Look.BODY_CENTRED)
                        : FigureCells.percent(
                                late + 3,
                                Refs.near(page.next(), late + 2),
                                Refs.near(page.next(), late + 1),
                                total.spent(),
                                total.planned()));
        return cells;
    }

    private List<CellSpec> totals(int first, int last) {
        int money = FIRST_STATUS + statuses.size() + 1;
        List<TaskTotal> all = heading.rolled().tasks();
        List<CellSpec> cells = new ArrayList<>(List.of(
                CellSpec.text(0, null, Look.TOTAL_TEXT), CellSpec.text(1, Phrases.of("total"), Look.TOTAL_TEXT)));
        for (int i = 2; i < money; i++) {
            cells.add(CellSpec.text(i, null, Look.TOTAL_TEXT));
        }
        BigDecimal planned = FundLine.total(all.stream().map(TaskTotal::planned));
        BigDecimal spent = FundLine.total(all.stream().map(TaskTotal::spent));
        boolean none = planned.signum() == 0 && spent.signum() == 0;
        cells.add(none ? CellSpec.text(money, null, Look.TOTAL_TEXT) : sum(money, first, last, planned));
        cells.add(none ? CellSpec.text(money + 1, null, Look.TOTAL_TEXT) : sum(money + 1, first, last, spent));
        cells.add(CellSpec.text(money + 2, null, Look.TOTAL_TEXT));
        return cells;
    }

    private static CellSpec sum(int column, int first, int last, BigDecimal stored) {
        String formula = "ROUND(SUM(" + Refs.near(first, column) + ":" + Refs.near(last, column) + "),6)";
        return CellSpec.formula(column, formula, CommuneLines.rounded(stored), Look.TOTAL_NUMBER);
    }

    private static CellSpec count(int column, String formula, long stored) {
        return CellSpec.formula(column, formula, BigDecimal.valueOf(stored), Look.BODY_WHOLE);
    }

    private static CellSpec amount(int column, String formula, BigDecimal stored) {
        return CellSpec.formula(column, formula, CommuneLines.rounded(stored), Look.SPARSE_NUMBER);
    }
}
