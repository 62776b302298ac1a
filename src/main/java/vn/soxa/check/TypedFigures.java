package vn.soxa.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.FormRole;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Pace;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;
import vn.soxa.text.VietnameseFormat;
import vn.soxa.text.Words;

/**
 * Holds figures that owners type themselves to what counted ones are held to: not below nothing, a percent within its whole,
 * places no more than there are, a step that exists, a part no more than what it is part of, and not
 * without that.
 */
final class TypedFigures implements CrossCheck {

    private static final String FIGURE = "confirmed";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final Set<String> PLACES =
            Set.of("ap", "khom", "thon", "buon", "bon", "ban", "lang", "khu pho", "to dan pho", "tdp");

    @Override
    public void judge(Round round) {
        Map<String, ReportedRow> typed = new TreeMap<>();
        Map<String, ReportedRow> unread = new TreeMap<>();
        round.own()
                .filter(row -> row.form().is(FormRole.CONFIRMATIONS) && row.says(FIGURE))
                .forEach(row -> (row.get(FIGURE) == null ? unread : typed)
                        .putIfAbsent(String.valueOf(row.get("indicator")), row));
        typed.forEach((code, row) -> round.plan()
                .indicator(code)
                .filter(Indicator::manual)
                .ifPresent(indicator -> {
                    judge(round, row, indicator, typed);
                    setAside(round, row, indicator, unread);
                }));
    }

    /** A part does not count while nobody knows what it is a part of. */
    private static void setAside(Round round, ReportedRow row, Indicator part, Map<String, ReportedRow> unread) {
        whole(round.plan(), part).ifPresent(whole -> {
            ReportedRow other = unread.get(whole.code());
            if (other != null && unreadable(other)) {
                round.find(row, held(row, FindingCode.CELL_WHOLE_UNREAD, part, whole, other));
                row.dismiss();
            }
        });
    }

    private static void judge(Round round, ReportedRow row, Indicator indicator, Map<String, ReportedRow> typed) {
        BigDecimal figure = figure(row);
        BigDecimal most = most(round, indicator);
        if (figure.signum() < 0 || (most != null && figure.compareTo(most) > 0)) {
            Finding finding = row.finding(FindingCode.CELL_OUT_OF_RANGE, FIGURE, "min", "0");
            round.find(row, most == null ? finding : finding.with("max", VietnameseFormat.number(most, DECIMALS)));
            return;
        }
        whole(round.plan(), indicator)
                .flatMap(whole -> Optional.ofNullable(typed.get(whole.code()))
                        .filter(other -> figure.compareTo(figure(other)) > 0)
                        .map(other -> held(row, FindingCode.CELL_MORE_THAN_WHOLE, indicator, whole, other)
                                .with("other", VietnameseFormat.number(figure(other), DECIMALS))))
                .ifPresent(finding -> round.find(row, finding));
    }

    /** Not so where it says in words that there is nothing. */
    private static boolean unreadable(ReportedRow row) {
        return row.row().findings().stream()
                .anyMatch(finding -> row.address(FIGURE).equals(finding.cell())
                        && finding.code().severity().compareTo(Severity.CONFIRM) <= 0);
    }

    private static Finding held(ReportedRow row, FindingCode code, Indicator part, Indicator whole, ReportedRow other) {
        String place = other.address(FIGURE).a1();
        return row.finding(code, FIGURE, "header", part.name(), "whole", whole.name())
                .with("cell", row.address(FIGURE).a1())
                .with("otherCell", place)
                .with(Finding.EITHER, place);
    }

    /** What it is a part of, where that is typed too and of the same kind. */
    private static Optional<Indicator> whole(Plan plan, Indicator part) {
        return Optional.ofNullable(part.parent())
                .flatMap(plan::indicator)
                .filter(whole -> whole.manual() && Words.key(whole.unit()).equals(Words.key(part.unit())))
                .filter(whole -> whole.aggregation() == part.aggregation());
    }

    private static @Nullable BigDecimal most(Round round, Indicator indicator) {
        if (indicator.pace() == Pace.STEPS && !indicator.steps().isEmpty()) {
            return indicator.steps().stream()
                    .max(Integer::compareTo)
                    .map(BigDecimal::valueOf)
                    .orElseThrow();
        }
        BigDecimal target = indicator.target(round.period().year());
        if (indicator.unit().contains("%")) {
            return target != null && target.compareTo(HUNDRED) > 0 ? null : HUNDRED;
        }
        return PLACES.contains(Words.fold(indicator.unit()))
                ? BigDecimal.valueOf(round.plan().reporters(round.period()).stream()
                        .filter(Reporter::hamlet)
                        .count())
                : null;
    }

    private static BigDecimal figure(ReportedRow row) {
        return Objects.requireNonNull(CellAmount.of(row.get(FIGURE)));
    }
}
