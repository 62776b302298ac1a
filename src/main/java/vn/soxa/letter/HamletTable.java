package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Names;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.TextLook;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Indicator;
import vn.soxa.text.Phrasebook;

/** A few indicators over the hamlets, as a table. */
final class HamletTable {

    private static final int MOST_COLUMNS = 6;

    private final Consolidation figures;
    private final Collection<String> missing;
    private final Phrasebook words;

    /** {@code missing}: codes of those that sent nothing, of whom no figure is known but what stands from before. */
    HamletTable(Consolidation figures, Collection<String> missing, Phrasebook words) {
        this.figures = figures;
        this.missing = missing;
        this.words = words;
    }

    /** Those of the results that some hamlet has a figure of; nothing where none has. */
    void write(ReportText text, List<IndicatorResult> results) {
        List<IndicatorResult> shown = results.stream()
                .filter(result -> result.byHamlet().entrySet().stream()
                        .anyMatch(entry -> figures.plan().hamlet(entry.getKey()).isPresent()
                                && entry.getValue().signum() != 0))
                .limit(MOST_COLUMNS)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        List<DocumentBlock.Column> columns = new ArrayList<>(List.of(
                text.column("table.number", TextLook.TABLE_CENTRED, 8),
                text.column("chosen.hamlet", TextLook.TABLE_TEXT, 30)));
        shown.forEach(
                result -> columns.add(new DocumentBlock.Column(header(result.indicator()), TextLook.TABLE_NUMBER, 22)));
        List<List<String>> rows = new ArrayList<>();
        for (Hamlet hamlet : figures.plan().hamlets()) {
            if (hamlet.reports(figures.period())) {
                rows.add(row("" + (rows.size() + 1), hamlet.name(), hamlet.code(), shown));
            }
        }
        rows.add(row("", words.of("chosen.total"), null, shown));
        text.table("chosen.byHamlet", columns, rows, true);
    }

    private String header(Indicator indicator) {
        return words.of("chosen.header", "name", Names.first(indicator), "unit", indicator.unit());
    }

    private List<String> row(String number, String name, @Nullable String hamlet, List<IndicatorResult> shown) {
        return Stream.concat(
                        Stream.of(number, name),
                        shown.stream()
                                .map(result ->
                                        hamlet == null ? Amounts.plain(result.actual()) : figure(result, hamlet)))
                .toList();
    }

    private String figure(IndicatorResult result, String hamlet) {
        BigDecimal figure = result.byHamlet().getOrDefault(hamlet, BigDecimal.ZERO);
        return figure.signum() == 0 && missing.contains(hamlet) ? words.of("chosen.missing") : Amounts.plain(figure);
    }
}
