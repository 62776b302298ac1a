package vn.soxa.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Waiting;
import vn.soxa.consolidate.WaitingPart;
import vn.soxa.plan.IndicatorKind;
import vn.soxa.text.VietnameseFormat;

/** What does not count yet, said in words. */
public final class WaitingWords {

    private static final int DECIMALS = 4;

    private WaitingWords() {}

    /** One sentence for each indicator with a target of which something does not count. */
    public static List<String> sentences(Consolidation figures) {
        return figures.waiting().stream()
                .filter(waiting -> waiting.indicator().kind() != IndicatorKind.TRACK)
                .map(WaitingWords::sentence)
                .toList();
    }

    /** {@code CT2 2025: còn 12,5 ha chưa tính (3 dòng phải sửa, 1 dòng cần xác nhận; 1 dòng chưa rõ số).} */
    static String sentence(Waiting waiting) {
        String code = waiting.indicator().code();
        String name = waiting.year() == null ? code : Phrases.of("review.waiting.year", code, waiting.year());
        long mend = waiting.toMend().rows().size();
        long confirm = waiting.toConfirm().rows().size();
        String rows = Stream.of(counted("waiting.mend", mend), counted("waiting.confirm", confirm))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        long unclear = waiting.toMend().unclear() + waiting.toConfirm().unclear();
        String all = unclear == 0 ? rows : rows + "; " + Phrases.of("waiting.unclear", unclear);
        BigDecimal amount = amount(waiting);
        String key = amount == null || amount.signum() == 0
                ? "waiting.rows"
                : amount.signum() < 0 ? "waiting.less" : "waiting.more";
        String figure = amount == null ? "" : VietnameseFormat.number(amount.abs(), DECIMALS);
        return Phrases.of(key, name, figure, waiting.indicator().unit(), all);
    }

    /** {@code 3 dòng, trong đó 1 dòng chưa rõ số}. */
    static String rows(WaitingPart part) {
        int rows = part.rows().size();
        long unclear = part.unclear();
        return unclear == 0
                ? Phrases.of("review.waiting.clear", rows)
                : rows == unclear
                        ? Phrases.of("review.waiting.unclear", rows)
                        : Phrases.of("review.waiting.some", rows, unclear);
    }

    private static String counted(String key, long rows) {
        return rows == 0 ? "" : Phrases.of(key, rows);
    }

    private static @Nullable BigDecimal amount(Waiting waiting) {
        return waiting.parts()
                .flatMap(part -> Stream.ofNullable(part.amount()))
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
