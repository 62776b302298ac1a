package vn.soxa.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.text.VietnameseFormat;

/** What a period comes to, in one sentence. */
final class Outcome {
    private static final int DECIMALS = 1;
    private static final int MOST_BEHIND = 2;
    private static final int NAME = 48;

    private Outcome() {}

    /** What was read; where nobody has sent anything, what to do first. */
    static String read(InboxView seen) {
        return seen.view().checked().submissions().isEmpty()
                ? WindowWords.of("told.nobody")
                : WindowWords.of("told.read", "outcome", of(seen));
    }

    /** {@code 11/16 nơi đã nộp; CT2 đạt 27,5%; chậm: CT5; 02 bản cần sửa.} */
    static String of(InboxView seen) {
        List<ReporterRow> rows = ReporterRows.of(seen);
        List<ReporterRow> reporters =
                rows.stream().filter(row -> row.code() != null).toList();
        List<String> parts = new ArrayList<>();
        parts.add(WindowWords.of(
                "outcome.sent",
                "sent",
                Long.toString(reporters.stream()
                        .filter(row -> row.standing() != Standing.NOT_SENT)
                        .count()),
                "all",
                Integer.toString(reporters.size())));
        List<IndicatorResult> indicators = seen.view().figures().indicators().stream()
                .filter(result -> current(result, seen.view().period().year()))
                .toList();
        first(indicators).ifPresent(parts::add);
        behind(indicators).ifPresent(parts::add);
        count("outcome.mend", rows, Standing.MEND).ifPresent(parts::add);
        count("outcome.confirm", rows, Standing.CONFIRM).ifPresent(parts::add);
        count("outcome.unidentified", rows, Standing.UNIDENTIFIED).ifPresent(parts::add);
        int faults = seen.view().plan().faults().toMend().size();
        if (faults > 0) {
            parts.add(WindowWords.of("outcome.planBook", "count", WindowWords.padded(faults)));
        }
        return WindowWords.of("outcome", "parts", String.join(WindowWords.of("outcome.between"), parts));
    }

    private static boolean current(IndicatorResult result, int periodYear) {
        @Nullable Integer year = result.year();
        return year == null || year == periodYear;
    }

    /** The first indicator that is measured in more than done or not, if enough have reported to say it. */
    private static Optional<String> first(List<IndicatorResult> indicators) {
        return indicators.stream()
                .filter(result -> result.status() != Status.NO_DATA && result.status() != Status.INSUFFICIENT)
                .filter(result -> result.percent() != null && result.expected() != null)
                .findFirst()
                .flatMap(result -> Optional.ofNullable(result.percent())
                        .map(percent -> WindowWords.of(
                                "outcome.percent",
                                "indicator",
                                name(result),
                                "percent",
                                VietnameseFormat.number(percent, DECIMALS))));
    }

    private static Optional<String> behind(List<IndicatorResult> indicators) {
        List<String> codes = indicators.stream()
                .filter(IndicatorResult::worrying)
                .map(Outcome::name)
                .distinct()
                .toList();
        String named = codes.stream().limit(MOST_BEHIND).collect(Collectors.joining(", "));
        return codes.isEmpty()
                ? Optional.empty()
                : Optional.of(WindowWords.of(
                        codes.size() > MOST_BEHIND ? "outcome.behindMore" : "outcome.behind",
                        "indicators",
                        named,
                        "more",
                        Integer.toString(codes.size() - MOST_BEHIND)));
    }

    private static String name(IndicatorResult result) {
        String plain = result.indicator().name().replaceFirst("^[^:]*: ", "").replaceAll(" \\([^)]*\\)", "");
        return StringUtils.abbreviate(StringUtils.capitalize(plain), "…", NAME);
    }

    private static Optional<String> count(String key, List<ReporterRow> rows, Standing standing) {
        long count = rows.stream().filter(row -> row.standing() == standing).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(WindowWords.of(key, "count", WindowWords.padded((int) count)));
    }
}
