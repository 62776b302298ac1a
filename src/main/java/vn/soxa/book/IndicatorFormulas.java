package vn.soxa.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Earlier;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.PeriodRank;
import vn.soxa.consolidate.Rate;
import vn.soxa.consolidate.Steps;
import vn.soxa.consolidate.Timing;
import vn.soxa.form.Column;
import vn.soxa.form.FormRole;
import vn.soxa.ledger.LedgerLayout;
import vn.soxa.office.write.CellSpec;
import vn.soxa.plan.Aggregation;
import vn.soxa.plan.FigureSource;
import vn.soxa.plan.Indicator;

/** An indicator's figures as formulas over the data sheets and the series. */
final class IndicatorFormulas {

    private final Consolidation figures;
    private final DataSheets sheets;
    private final SeriesPage series;

    IndicatorFormulas(Consolidation figures, DataSheets sheets, SeriesPage series) {
        this.figures = figures;
        this.sheets = sheets;
        this.series = series;
    }

    /** Decimals that no figure has more of: a square metre, or a thousandth of a thousand dong. */
    static int decimals(Indicator indicator) {
        return indicator.hectares() ? 4 : 6;
    }

    static String rounded(IndicatorResult result, String formula) {
        return "ROUND(" + formula + "," + decimals(result.indicator()) + ")";
    }

    /** The actual, of one hamlet where a cell or text names it. */
    String actual(IndicatorResult result, @Nullable String hamlet) {
        if (result.indicator().source() == FigureSource.BASE) {
            return base(result, hamlet);
        }
        if (Consolidation.share(result.indicator())) {
            return rate(result, hamlet);
        }
        List<String> parts = new ArrayList<>();
        if (result.timing() != Timing.STATE || current(result)) {
            contributed(result, hamlet, false).ifPresent(parts::add);
        }
        earlier(result, hamlet).ifPresent(parts::add);
        String sum = parts.isEmpty() ? "0" : String.join("+", parts);
        Earlier standing = result.standing();
        if (standing == null) {
            return rounded(result, sum);
        }
        boolean peak = result.indicator().aggregation() == Aggregation.PEAK;
        return rounded(
                result, peak ? largest(result, standing, sum, hamlet) : sum + "+" + exactly(result, standing, hamlet));
    }

    /** The rows' figure or the one that stands, whichever is larger for the whole commune. */
    private String largest(IndicatorResult result, Earlier standing, String sum, @Nullable String hamlet) {
        String last = exactly(result, standing, null);
        String now = contributed(result, null, false).orElse("0");
        return hamlet == null
                ? "MAX(" + sum + "," + last + ")"
                : "IF(" + now + ">=" + last + "," + sum + "," + exactly(result, standing, hamlet) + ")";
    }

    /** The actual of the whole commune; it leads to where it comes from. */
    CellSpec actualCell(int column, IndicatorResult result) {
        return leading(ReportedCell.formula(column, result, actual(result, null), result.actual()), result, null);
    }

    /** A cell with the actual, which leads to the first row that it is counted from; to an earlier figure where none is. */
    CellSpec leading(CellSpec cell, IndicatorResult result, @Nullable String hamlet) {
        return source(result, hamlet).map(place -> cell.linking(null, place)).orElse(cell);
    }

    private Optional<String> source(IndicatorResult result, @Nullable String hamlet) {
        if (Consolidation.share(result.indicator())) {
            return Optional.ofNullable(result.indicator().numerator())
                    .flatMap(code -> term(code, result))
                    .flatMap(part -> source(part, hamlet));
        }
        Stream<String> keys = Stream.of(
                ContributionColumns.key(result), ContributionColumns.key(Steps.of(code(result)), result.year()));
        return sheet(result)
                .filter(data -> result.timing() != Timing.STATE || current(result))
                .flatMap(data ->
                        keys.flatMap(key -> data.first(key, hamlet).stream()).findFirst())
                .or(() -> series.first(code(result), result.year(), hamlet));
    }

    private Optional<IndicatorResult> term(String code, IndicatorResult rate) {
        return figures.indicator(code, rate.year())
                .or(() -> figures.indicator(code, null))
                .filter(term -> !Consolidation.share(term.indicator()));
    }

    /** How much of the actual stands from an earlier period. */
    String old(IndicatorResult result, @Nullable String hamlet) {
        return rounded(result, contributed(result, hamlet, true).orElse("0"));
    }

    /** The figure as it stood after an earlier period. */
    String at(IndicatorResult result, Earlier earlier) {
        return rounded(
                result,
                result.timing() == Timing.PERIOD
                        ? series.sum(code(result), earlier.year(), Refs.text("<=" + earlier.order()), null)
                        : exactly(result, earlier, null));
    }

    /** What the period added to a cell: without what places held of which nothing is known now. */
    String change(IndicatorResult result, String actual, String previous) {
        Earlier before = result.before();
        String unheard = before == null || before.unheard().isEmpty()
                ? ""
                : "+SUMPRODUCT("
                        + exactly(
                                result,
                                before,
                                before.unheard().keySet().stream()
                                        .sorted()
                                        .map(Refs::text)
                                        .collect(Collectors.joining(",", "{", "}")))
                        + ")";
        return rounded(result, actual + "-N(" + previous + ")" + unheard);
    }

    /** The furthest step that a row has reached. */
    String step(IndicatorResult result) {
        String key = ContributionColumns.key(Steps.of(code(result)), result.year());
        return sheet(result)
                .filter(data -> data.has(key))
                .map(data -> "MAX(" + data.range(key) + ",0)")
                .orElse("0");
    }

    /** A number that the indicator's owner gave in B1 this period. */
    String owner(IndicatorResult result, String column) {
        DataSheet confirmations = sheets.of(FormRole.CONFIRMATIONS).orElse(null);
        return confirmations == null
                ? "0"
                : "SUMIFS(" + confirmations.range(column)
                        + "," + confirmations.range("indicator") + "," + Refs.text(code(result))
                        + "," + confirmations.range(LedgerLayout.PERIOD) + "," + Refs.text(figures.own()) + ")";
    }

    /** Base figures are typed in the plan book: they stand here as they are. */
    private static String base(IndicatorResult result, @Nullable String hamlet) {
        if (hamlet == null) {
            return result.actual().toPlainString();
        }
        List<String> codes = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        result.byHamlet().forEach((code, figure) -> {
            codes.add(Refs.text(code));
            figures.add(figure.toPlainString());
        });
        return "SUMPRODUCT(({" + String.join(",", codes) + "}=" + hamlet + ")*{" + String.join(",", figures) + "})";
    }

    /** One indicator's formula divided by the other's, each without the places of which only one is known. */
    private String rate(IndicatorResult result, @Nullable String hamlet) {
        Optional<String> part = term(result, result.indicator().numerator(), hamlet);
        Optional<String> whole = term(result, result.indicator().denominator(), hamlet);
        if (part.isEmpty() || whole.isEmpty()) {
            return "0";
        }
        return "IF(" + whole.get() + "=0,0,ROUND(100*" + part.get() + "/" + whole.get() + ",6))";
    }

    private Optional<String> term(IndicatorResult rate, @Nullable String code, @Nullable String hamlet) {
        Rate divided = rate.rate();
        return Optional.ofNullable(code).flatMap(known -> term(known, rate)).map(term -> {
            StringBuilder sum = new StringBuilder(actual(term, hamlet));
            if (hamlet == null && divided != null) {
                divided.without().forEach(place -> sum.append('-').append(actual(term, Refs.text(place))));
            }
            return "(" + sum + ")";
        });
    }

    private Optional<String> contributed(IndicatorResult result, @Nullable String hamlet, boolean old) {
        String key = ContributionColumns.key(result);
        String unit = result.indicator().hectares() ? "/10000" : "";
        return sheet(result).filter(data -> data.has(key)).map(data -> sum(data, key, hamlet, old) + unit);
    }

    private static String sum(DataSheet data, String key, @Nullable String hamlet, boolean old) {
        String criteria = (hamlet == null ? "" : "," + data.range(Column.HAMLET) + "," + hamlet)
                + (old ? "," + data.range(LedgerLayout.OLD) + "," + Refs.text("x") : "");
        return criteria.isEmpty() ? "SUM(" + data.range(key) + ")" : "SUMIFS(" + data.range(key) + criteria + ")";
    }

    private Optional<String> earlier(IndicatorResult result, @Nullable String hamlet) {
        Integer year = result.year();
        String code = code(result);
        Earlier before = result.before();
        return switch (result.timing()) {
            case PERIOD ->
                Optional.of(series.sum(code, year, Refs.text("<" + figures.toldFrom(result.indicator())), hamlet));
            case DATED ->
                year == null || result.opening().signum() == 0
                        ? Optional.empty()
                        : Optional.of(series.sum(code, year, "" + year * PeriodRank.YEAR, hamlet));
            case STATE ->
                current(result) || before == null ? Optional.empty() : Optional.of(exactly(result, before, hamlet));
        };
    }

    private String exactly(IndicatorResult result, Earlier earlier, @Nullable String hamlet) {
        return series.sum(code(result), earlier.year(), "" + earlier.order(), hamlet);
    }

    private boolean current(IndicatorResult result) {
        Integer year = result.year();
        return year == null || year == figures.period().year();
    }

    private Optional<DataSheet> sheet(IndicatorResult result) {
        return Consolidation.form(result.indicator()).flatMap(sheets::of);
    }

    private static String code(IndicatorResult result) {
        return result.indicator().code();
    }
}
