package vn.soxa.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.CrossRule;
import vn.soxa.form.Form;
import vn.soxa.form.RowValues;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.text.VietnameseFormat;

/** What the rows of a hamlet come to is not more than its base figure; told at the largest row that can be mended. */
record WithinBase(Form form, CrossRule rule) implements CrossCheck {

    @Override
    public void judge(Round round) {
        Map<String, List<CountingRow>> groups = new TreeMap<>();
        for (CountingRow row : CountingRow.of(round, form.code())) {
            boolean meant = !row.ended(round)
                    && rule.when().holds(row.values(), round.period().bounds())
                    && round.plan().hamlet(row.hamlet()).isPresent();
            if (meant) {
                groups.computeIfAbsent(row.hamlet() + "/" + of(row.values()), all -> new ArrayList<>())
                        .add(row);
            }
        }
        groups.values().forEach(rows -> judge(round, rows));
    }

    /** The year or season of the row's figure. */
    private String of(RowValues row) {
        return rule.columns().size() < 2
                ? ""
                : NaturalKey.text(row.get(rule.columns().get(1)));
    }

    private void judge(Round round, List<CountingRow> rows) {
        CountingRow first = rows.get(0);
        BigDecimal sum = rows.stream().map(row -> amount(row.values())).reduce(BigDecimal.ZERO, BigDecimal::add);
        new BaseFigures(round.plan(), round.period().year())
                .of(rule.versus(), first.hamlet(), of(first.values()))
                .filter(limit -> sum.compareTo(limit) > 0)
                .ifPresent(limit -> rows.stream()
                        .filter(row -> row.reported() != null)
                        .max(Comparator.comparing(row -> amount(row.values())))
                        .map(CountingRow::reported)
                        .ifPresent(row -> tell(round, rows, row, sum, limit)));
    }

    private void tell(Round round, List<CountingRow> rows, ReportedRow row, BigDecimal sum, BigDecimal limit) {
        ReportedRow place = row.at(rule.column());
        String unit = row.get(rule.column()) instanceof Area ? " ha" : "";
        Finding finding = Severities.weighed(
                rule,
                place.finding(
                        FindingCode.SUM_ABOVE_BASE,
                        rule.column(),
                        "part",
                        VietnameseFormat.number(sum, 2) + unit,
                        "whole",
                        VietnameseFormat.number(limit, 2) + unit,
                        "hamlet",
                        row.file().spoken()));
        String season =
                rule.columns().size() < 2 ? null : row.text(rule.columns().get(1));
        boolean answered =
                round.severities().weigh(finding).rejects() && rows.stream().allMatch(this::asBefore);
        if (!answered) {
            round.ask(row, place, season == null ? finding : finding.with("season", season));
        }
    }

    /** True for a row that was accepted with this figure: what the sum comes to was settled then. */
    private boolean asBefore(CountingRow row) {
        LedgerRow last = row.last();
        return last != null && amount(last).compareTo(amount(row.values())) == 0 && of(last).equals(of(row.values()));
    }

    private BigDecimal amount(RowValues row) {
        @Nullable BigDecimal amount = CellAmount.of(row.get(rule.column()));
        return amount == null ? BigDecimal.ZERO : amount;
    }
}
