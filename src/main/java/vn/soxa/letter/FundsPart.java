package vn.soxa.letter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.FundLine;
import vn.soxa.office.write.TextLook;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** Funds planned and spent, as the sheet of funds adds them up. */
final class FundsPart {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Consolidation figures;
    private final Phrasebook words;
    private final Amounts amounts;
    private final List<FundLine> lines;

    FundsPart(Consolidation figures, Phrasebook words) {
        this.figures = figures;
        this.words = words;
        this.amounts = new Amounts(words);
        this.lines = figures.funds().stream()
                .filter(line -> Objects.equals(line.year(), figures.period().year()))
                .toList();
    }

    void write(ReportText text) {
        String year = "" + figures.period().year();
        BigDecimal planned = FundLine.total(lines.stream().map(FundLine::planned));
        BigDecimal spent = FundLine.total(lines.stream().map(FundLine::spent));
        String key = lines.isEmpty() ? "funds.none" : planned.signum() == 0 ? "funds.unplanned" : "funds.all";
        String unit = words.of("funds.unit");
        text.say(
                key,
                "year",
                year,
                "planned",
                amounts.of(planned, unit),
                "spent",
                amounts.of(spent, unit),
                "percent",
                share(spent, planned));
        text.table(
                "funds.table",
                List.of(
                        text.column("table.number", TextLook.TABLE_CENTRED, 8),
                        text.column("funds.source", TextLook.TABLE_TEXT, 52),
                        text.column("funds.planned", TextLook.TABLE_NUMBER, 22),
                        text.column("funds.spent", TextLook.TABLE_NUMBER, 22),
                        text.column("funds.left", TextLook.TABLE_NUMBER, 22),
                        text.column("funds.share", TextLook.TABLE_NUMBER, 18)),
                bySource(),
                true,
                "year",
                year);
    }

    private List<List<String>> bySource() {
        Map<String, List<FundLine>> sources = new TreeMap<>(VietnameseFormat.collator());
        lines.forEach(line -> sources.computeIfAbsent(line.source(), source -> new ArrayList<>())
                .add(line));
        List<List<String>> rows = new ArrayList<>();
        sources.forEach((source, own) -> rows.add(row("" + (rows.size() + 1), source, own)));
        if (!rows.isEmpty()) {
            rows.add(row("", words.of("funds.total"), lines));
        }
        return rows;
    }

    private List<String> row(String number, String name, List<FundLine> some) {
        BigDecimal planned = FundLine.total(some.stream().map(FundLine::planned));
        BigDecimal spent = FundLine.total(some.stream().map(FundLine::spent));
        return List.of(
                number,
                name,
                Amounts.plain(planned),
                Amounts.plain(spent),
                Amounts.plain(planned.subtract(spent)),
                share(spent, planned));
    }

    private String share(BigDecimal spent, BigDecimal planned) {
        return planned.signum() == 0
                ? words.of("table.noTarget")
                : Amounts.percent(spent.multiply(HUNDRED).divide(planned, 1, RoundingMode.HALF_UP));
    }
}
