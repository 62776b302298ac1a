package vn.soxa.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.PeriodRank;
import vn.soxa.form.Column;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.ledger.SeriesPoint;
import vn.soxa.office.CellRange;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Content;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.plan.Indicator;

/** Every figure of every period in long form, from which formulas take what earlier periods gave. */
final class SeriesPage {

    /** The period's place among all, for formulas that mean "before". */
    private static final String ORDER = LedgerLayout.CONTRIBUTION + "order";

    private static final int KEY_ROW = 2;
    private static final int HEADER_ROW = 3;
    private static final int FIRST_ROW = 4;
    private static final double[] WIDTHS = {11, 46, 9, 18, 13, 10, 14, 16, 11};
    private static final List<String> KEYS =
            Stream.concat(LedgerLayout.SERIES_KEYS.stream(), Stream.of(ORDER)).toList();

    private final Consolidation figures;
    private final Map<String, Integer> first = new HashMap<>();

    SeriesPage(Consolidation figures) {
        this.figures = figures;
        for (int i = 0; i < figures.series().size(); i++) {
            note(FIRST_ROW + i, figures.series().get(i));
        }
    }

    /**
     * The sum of an indicator's figures over periods.
     *
     * @param order a criterion for the period's place, as a formula writes it
     * @param hamlet the cell or text that names the hamlet; null for all
     */
    String sum(String indicator, @Nullable Integer year, String order, @Nullable String hamlet) {
        return "SUMIFS(" + range(LedgerLayout.VALUE)
                + "," + range(LedgerLayout.INDICATOR) + "," + Refs.text(indicator)
                + (year == null ? "" : "," + range(LedgerLayout.POINT_YEAR) + "," + year)
                + "," + range(ORDER) + "," + order
                + (hamlet == null ? "" : "," + range(Column.HAMLET) + "," + hamlet)
                + ")";
    }

    /** Where an indicator's first figure stands, of one hamlet or, without, of all. */
    Optional<String> first(String indicator, @Nullable Integer year, @Nullable String hamlet) {
        return Optional.ofNullable(first.get(key(indicator, year, hamlet)))
                .map(row -> Refs.place(LedgerLayout.SERIES_SHEET, row, KEYS.indexOf(LedgerLayout.VALUE)));
    }

    private void note(int row, SeriesPoint point) {
        if (point.value().signum() != 0) {
            for (Integer year : Arrays.<@Nullable Integer>asList(point.year(), null)) {
                first.putIfAbsent(key(point.indicator(), year, point.hamlet()), row);
                first.putIfAbsent(key(point.indicator(), year, null), row);
            }
        }
    }

    private static String key(String indicator, @Nullable Integer year, @Nullable String hamlet) {
        return indicator + "/" + year + "/" + hamlet;
    }

    SheetSpec spec() {
        SheetSpec sheet = new SheetSpec(LedgerLayout.SERIES_SHEET);
        for (double width : WIDTHS) {
            sheet.column(width, null);
        }
        List<SeriesPoint> points = figures.series();
        return sheet.unprinted()
                .rows(() -> Stream.concat(
                                top().stream(),
                                IntStream.range(0, points.size()).mapToObj(i -> row(FIRST_ROW + i, points.get(i))))
                        .iterator())
                .freeze(FIRST_ROW, 2)
                .filter(new CellRange(HEADER_ROW, 0, lastRow(), KEYS.size() - 1));
    }

    private List<RowSpec> top() {
        List<CellSpec> keys = new ArrayList<>();
        List<CellSpec> headers = new ArrayList<>();
        for (int i = 0; i < KEYS.size(); i++) {
            keys.add(CellSpec.text(i, KEYS.get(i), Look.KEY));
            headers.add(CellSpec.text(i, Phrases.here(figures.plan(), "series." + KEYS.get(i)), Look.HEADER));
        }
        return List.of(
                RowSpec.of(0, CellSpec.text(0, Phrases.of("series.title"), Look.SECTION)),
                RowSpec.of(1, CellSpec.text(0, Phrases.here(figures.plan(), "series.note"), Look.SUBTITLE)),
                RowSpec.of(KEY_ROW, keys).hide(),
                RowSpec.of(HEADER_ROW, headers).high(36));
    }

    private RowSpec row(int index, SeriesPoint point) {
        Integer year = point.year();
        return RowSpec.of(
                index,
                CellSpec.text(0, point.indicator(), Look.BODY_CENTRED),
                CellSpec.text(
                        1,
                        figures.plan()
                                .indicator(point.indicator())
                                .map(Indicator::name)
                                .orElse(null),
                        Look.BODY_TEXT),
                CellSpec.text(2, point.hamlet(), Look.BODY_CENTRED),
                CellSpec.text(3, DataSheet.hamletName(figures.plan(), point.hamlet()), Look.BODY_TEXT),
                CellSpec.text(4, point.period(), Look.BODY_CENTRED),
                whole(5, year),
                CellSpec.number(6, point.value(), Look.BODY_NUMBER),
                CellSpec.text(7, point.restated() ? Phrases.of("series.isRestated") : null, Look.BODY_CENTRED),
                whole(8, PeriodRank.of(point.period(), figures.plan()).orElse(0)));
    }

    private static CellSpec whole(int column, @Nullable Integer number) {
        Content content = number == null ? new Content.Empty() : new Content.Figure(BigDecimal.valueOf(number));
        return new CellSpec(column, content, Look.BODY_CENTRED, null);
    }

    private int lastRow() {
        return FIRST_ROW + Math.max(figures.series().size(), 1) - 1;
    }

    private String range(String key) {
        int column = KEYS.indexOf(key);
        return Refs.range(LedgerLayout.SERIES_SHEET, FIRST_ROW, column, lastRow(), column);
    }
}
