package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Breach;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.FormRole;
import vn.soxa.form.RowValues;
import vn.soxa.form.Rule;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.VietnameseFormat;

/**
 * Tells owners whose confirmed figure is no longer what the rows add up to, though it was when their template was issued;
 * only the figures can know.
 */
public final class ConfirmedFigures {

    private static final String INDICATOR = "indicator";
    private static final String REPORTED = "reported";
    private static final int DECIMALS = 4;

    private final CheckedRound round;
    private final Map<String, IndicatorResult> results;

    private ConfirmedFigures(CheckedRound round, Consolidation figures) {
        this.round = round;
        this.results = figures.current().stream()
                .filter(result -> !result.indicator().manual())
                .collect(Collectors.toMap(
                        result -> result.indicator().code(), result -> result, (first, second) -> second));
    }

    /** The round with those findings added to the owners' files. */
    public static CheckedRound told(CheckedRound round, Consolidation figures) {
        if (!round.period().base()) {
            return round;
        }
        ConfirmedFigures confirmed = new ConfirmedFigures(round, figures);
        Map<String, List<Finding>> found = new TreeMap<>();
        for (CheckedSubmission file : round.submissions()) {
            String reporter = file.reporter();
            if (file.stands() && reporter != null) {
                found.put(reporter, confirmed.of(file));
            }
        }
        return round.telling(found);
    }

    private List<Finding> of(CheckedSubmission file) {
        return file.submission().sheets().stream()
                .filter(sheet -> sheet.form().is(FormRole.CONFIRMATIONS))
                .flatMap(sheet -> file.accepted().stream()
                        .filter(row -> row.sheet().equals(sheet.sheet()))
                        .flatMap(row -> of(sheet, row).stream()))
                .toList();
    }

    private Optional<Finding> of(BoundSheet sheet, BoundRow row) {
        IndicatorResult result = results.get(String.valueOf(row.get(INDICATOR)));
        return result == null
                ? Optional.empty()
                : row.form().rules().stream()
                        .filter(rule -> rule.breach() == Breach.UNEXPLAINED && !holds(rule, row))
                        .filter(rule -> figures(result).allMatch(figure -> holds(rule, with(row, figure))))
                        .findFirst()
                        .map(rule -> finding(rule, sheet, row, result));
    }

    /** What the owner may have confirmed: what the period brought, where that is told to owners, or all so far. */
    private static Stream<BigDecimal> figures(IndicatorResult result) {
        return result.timing() == Timing.PERIOD
                ? Stream.of(result.thisPeriod(), result.actual())
                : Stream.of(result.actual());
    }

    private boolean holds(Rule rule, RowValues row) {
        return rule.broken().holds(row, round.period().bounds());
    }

    private static RowValues with(BoundRow row, BigDecimal figure) {
        return column -> column.equals(REPORTED) ? figure : row.get(column);
    }

    private static Finding finding(Rule rule, BoundSheet sheet, BoundRow row, IndicatorResult result) {
        Integer place = sheet.columns().get(rule.figure());
        CellAddress cell = place == null ? row.address() : new CellAddress(sheet.sheet(), row.row(), place);
        Finding finding = Finding.ofCell(
                FindingCode.CELL_FIGURE_MOVED,
                cell,
                "whole",
                shown(figures(result).findFirst().orElseThrow()),
                "header",
                row.form().column(rule.column()).map(Column::header).orElseThrow());
        BoundCell typed = row.cells().get(rule.figure());
        Finding found = typed == null ? finding : finding.with("found", typed.raw());
        return told(told(found, "part", row.get(rule.figure())), "other", row.get(REPORTED));
    }

    private static Finding told(Finding finding, String name, @Nullable Object figure) {
        return figure instanceof BigDecimal number ? finding.with(name, shown(number)) : finding;
    }

    private static String shown(BigDecimal number) {
        return VietnameseFormat.number(number, DECIMALS);
    }
}
