package vn.soxa.book;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return aimed(figures)
                .map(waiting -> sentence(waiting, waiting.indicator().code()))
                .toList();
    }

    /** Which targets of the year at hand and of what runs through all years would move, by how much where that is known. */
    static List<String> moved(Consolidation figures) {
        return aimed(figures)
                .filter(waiting -> waiting.year() == null
                        || waiting.year() == figures.period().year())
                .filter(waiting -> moves(figures, waiting))
                .map(WaitingWords::moved)
                .toList();
    }

    /** False where every row is known and changes neither the figure nor the step. */
    private static boolean moves(Consolidation figures, Waiting waiting) {
        BigDecimal amount = waiting.amount();
        Integer step = waiting.step();
        boolean further = step != null
                && figures.indicator(waiting.indicator().code(), waiting.year())
                        .filter(result -> step.equals(result.step()))
                        .isEmpty();
        return waiting.unclear() > 0 || further || (amount != null && amount.signum() != 0);
    }

    private static String moved(Waiting waiting) {
        String name = Names.first(waiting.indicator());
        BigDecimal amount = waiting.amount();
        return amount == null || amount.signum() == 0
                ? name
                : Phrases.of(
                        amount.signum() < 0 ? "matter.moved.less" : "matter.moved.more",
                        name,
                        VietnameseFormat.number(amount.abs(), DECIMALS),
                        waiting.indicator().unit());
    }

    private static Stream<Waiting> aimed(Consolidation figures) {
        return figures.waiting().stream().filter(waiting -> waiting.indicator().kind() != IndicatorKind.TRACK);
    }

    /** {@code CT2 năm 2025: còn 12,5 ha chưa tính (3 dòng phải sửa, 1 dòng cần xác nhận; 1 dòng chưa rõ số).} */
    private static String sentence(Waiting waiting, String called) {
        String name = waiting.year() == null ? called : Phrases.of("review.waiting.year", called, waiting.year());
        long mend = waiting.toMend().rows().size();
        long confirm = waiting.toConfirm().rows().size();
        String rows = Stream.of(counted("waiting.mend", mend), counted("waiting.confirm", confirm))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
        String all = waiting.unclear() == 0 ? rows : rows + "; " + Phrases.of("waiting.unclear", waiting.unclear());
        BigDecimal amount = waiting.amount();
        String key = amount == null || amount.signum() == 0
                ? waiting.step() == null ? "waiting.rows" : "waiting.step"
                : amount.signum() < 0 ? "waiting.less" : "waiting.more";
        String figure = amount == null ? "" : VietnameseFormat.number(amount.abs(), DECIMALS);
        return Phrases.of(key, name, figure, waiting.indicator().unit(), all, "" + waiting.step());
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
}
