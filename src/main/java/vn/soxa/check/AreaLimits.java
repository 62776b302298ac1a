package vn.soxa.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.Area;
import vn.soxa.form.RowValues;
import vn.soxa.plan.Hamlet;
import vn.soxa.text.VietnameseFormat;

/** A hamlet cannot link more land in a season than it sowed, nor convert more rice land than it has. */
final class AreaLimits implements CrossCheck {

    private static final String SIGNED = "signedHa";
    private static final String CONVERTED = "area";

    @Override
    public void judge(Round round) {
        groups(round, "A2", row -> linked(row) ? NaturalKey.text(row.get("season")) : null)
                .forEach((place, rows) ->
                        tell(round, rows, SIGNED, FindingCode.LINKED_ABOVE_SOWN, sown(round, rows.get(0))));
        groups(round, "A3", row -> fromRice(row) ? "" : null)
                .forEach((place, rows) -> tell(
                        round,
                        rows,
                        CONVERTED,
                        FindingCode.CONVERTED_ABOVE_RICE_LAND,
                        round.plan()
                                .hamlet(rows.get(0).hamlet())
                                .map(Hamlet::riceLandHa)
                                .orElse(null)));
    }

    private static Map<String, List<CountingRow>> groups(
            Round round, String form, Function<RowValues, @Nullable String> key) {
        Map<String, List<CountingRow>> groups = new TreeMap<>();
        for (CountingRow row : CountingRow.of(round, form)) {
            String group = row.ended(round) ? null : key.apply(row.values());
            if (group != null && round.plan().hamlet(row.hamlet()).isPresent()) {
                groups.computeIfAbsent(row.hamlet() + "/" + group, all -> new ArrayList<>())
                        .add(row);
            }
        }
        return groups;
    }

    private static boolean linked(RowValues row) {
        String status = row.text("status");
        return status != null && !status.equals("Đang thỏa thuận") && !status.equals("Hủy hợp đồng");
    }

    private static boolean fromRice(RowValues row) {
        String land = row.text("riceLand");
        return land != null && !land.startsWith("Không");
    }

    private static @Nullable BigDecimal sown(Round round, CountingRow row) {
        String season = NaturalKey.text(row.values().get("season"));
        return round.plan().sown().stream()
                .filter(sown -> sown.hamlet().equals(row.hamlet())
                        && NaturalKey.text(sown.season()).equals(season))
                .map(sown -> sown.hectares())
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    /** Told at the largest row that can still be mended. */
    private static void tell(
            Round round, List<CountingRow> rows, String column, FindingCode code, @Nullable BigDecimal limit) {
        BigDecimal sum = rows.stream().map(row -> hectares(row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (limit == null || sum.compareTo(limit) <= 0) {
            return;
        }
        rows.stream()
                .filter(row -> row.reported() != null)
                .max(Comparator.comparing(row -> hectares(row, column)))
                .map(CountingRow::reported)
                .ifPresent(row -> round.find(row, finding(row, code, column, sum, limit)));
    }

    private static Finding finding(ReportedRow row, FindingCode code, String column, BigDecimal sum, BigDecimal limit) {
        Finding finding = row.finding(
                code,
                column,
                "part",
                VietnameseFormat.number(sum, 2),
                "whole",
                VietnameseFormat.number(limit, 2),
                "hamlet",
                row.file().spoken());
        String season = row.text("season");
        return season == null ? finding : finding.with("season", season);
    }

    private static BigDecimal hectares(CountingRow row, String column) {
        return row.values().get(column) instanceof Area area ? area.hectares() : BigDecimal.ZERO;
    }
}
