package vn.soxa.letter;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Waiting;
import vn.soxa.text.Phrasebook;

/** What was reported but stands in no figure yet, because its sender has to mend or confirm it. */
record WaitingSentence(Consolidation figures, Phrasebook words) {

    /** {@code Chưa gồm 0,8 ha ở 03 dòng báo cáo chờ sửa (02 dòng chưa rõ số).} Nothing where nothing waits. */
    Stream<String> of(IndicatorResult result) {
        return figures.waiting(result).stream().map(this::told);
    }

    /** True where nobody can say that nothing has been done. */
    boolean hides(IndicatorResult result) {
        return figures.waiting(result).isPresent();
    }

    /** Of the whole period: how many rows stand in no figure; nothing where all do. */
    Stream<String> all(CheckedRound round) {
        long rows = round.submissions().stream()
                .filter(file -> file.stands() || file.status() == SubmissionStatus.REJECTED)
                .mapToLong(file -> file.open().size())
                .sum();
        return rows == 0
                ? Stream.of()
                : Stream.of(words.of("waiting.all", "rows", amounts().count(rows)));
    }

    private String told(Waiting waiting) {
        BigDecimal amount = waiting.amount();
        Integer step = waiting.step();
        String key = amount == null || amount.signum() == 0
                ? step == null ? "waiting.rows" : "waiting.step"
                : amount.signum() < 0 ? "waiting.less" : "waiting.more";
        return words.of(
                key,
                "amount",
                amount == null
                        ? ""
                        : amounts().of(amount.abs(), waiting.indicator().unit()),
                "rows",
                rows(waiting),
                "step",
                "" + step);
    }

    private String rows(Waiting waiting) {
        String rows = Stream.of(
                        rows("waiting.mend", waiting.toMend().rows().size()),
                        rows("waiting.confirm", waiting.toConfirm().rows().size()))
                .flatMap(one -> one)
                .collect(Collectors.joining(", "));
        return Stream.concat(Stream.of(rows), rows("waiting.unclear", waiting.unclear()))
                .collect(Collectors.joining(" "));
    }

    private Stream<String> rows(String key, long rows) {
        return rows == 0
                ? Stream.of()
                : Stream.of(words.of(key, "rows", amounts().count(rows)));
    }

    private Amounts amounts() {
        return new Amounts(words);
    }
}
