package vn.soxa.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Assessment;
import vn.soxa.book.Heading;
import vn.soxa.book.Matter;
import vn.soxa.book.Matters;
import vn.soxa.book.Names;
import vn.soxa.book.StatusWords;
import vn.soxa.book.Worst;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.plan.PlanHead;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/** What a commune's period comes to, as a picture says it. */
public final class PeriodPicture {

    static final Phrasebook WORDS = new Phrasebook(PeriodPicture.class, "picture_vi.properties");
    /** So many bars are drawn. */
    public static final int MOST = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PeriodPicture() {}

    /** Of all plans. */
    public static Picture of(Consolidation figures, CheckedRound round) {
        return of(figures, Assessment.of(figures, round), round, figures, "");
    }

    /** Of one of several plans. */
    public static Picture of(Consolidation figures, CheckedRound round, PlanHead head) {
        return of(
                figures, Assessment.of(figures, round, head), round, figures.of(head, head.name()), head.name() + "\n");
    }

    private static Picture of(
            Consolidation figures, Assessment assessment, CheckedRound round, Consolidation own, String plan) {
        Matters matters = new Matters(own, round, assessment);
        List<Picture.Line> lines = new ArrayList<>(toSettle(plan.isEmpty() ? matters.all() : matters.ofTargets()));
        List<String> worst = plan.isEmpty() ? new Worst(figures).lines() : List.of();
        if (!worst.isEmpty()) {
            lines.add(new Picture.Line(WORDS.of("worst"), String.join("\n", worst)));
        }
        more(assessment.targets().size()).ifPresent(lines::add);
        return new Picture(
                plan + new Heading(figures.plan(), figures.period()).whole(),
                assessment.verdict(),
                assessment.targets().stream()
                        .limit(MOST)
                        .map(PeriodPicture::bar)
                        .toList(),
                assessment.targets().isEmpty() ? "" : legend(),
                lines);
    }

    /** What waits for leaders, each kind below its word. */
    private static List<Picture.Line> toSettle(List<Matter> matters) {
        Map<Matter.Kind, String> kinds = new EnumMap<>(Matter.Kind.class);
        matters.forEach(matter -> kinds.merge(matter.kind(), matter.text(), (one, more) -> one + "\n" + more));
        List<Picture.Line> lines = new ArrayList<>();
        kinds.forEach((kind, text) -> lines.add(new Picture.Line(kind.word(), text)));
        if (!lines.isEmpty()) {
            lines.add(0, new Picture.Line(WORDS.of("matters"), ""));
        }
        return lines;
    }

    private static Picture.Bar bar(IndicatorResult result) {
        BigDecimal target = Objects.requireNonNull(result.target());
        boolean known = result.status() != Status.NO_DATA;
        return new Picture.Bar(
                Names.first(result.indicator()),
                known ? reached(result, target) : BigDecimal.ZERO,
                needed(result, target),
                known ? figure(result, target) : "",
                StatusWords.word(result.status()),
                tone(result.status()));
    }

    private static BigDecimal reached(IndicatorResult result, BigDecimal target) {
        Integer step = onTheWay(result, target);
        return step == null ? percent(result.actual(), target) : ofSteps(step, result);
    }

    private static @Nullable BigDecimal needed(IndicatorResult result, BigDecimal target) {
        BigDecimal expected = result.expected();
        Integer step = result.expectedStep();
        return expected != null ? percent(expected, target) : step == null ? null : ofSteps(step, result);
    }

    private static String figure(IndicatorResult result, BigDecimal target) {
        Integer step = onTheWay(result, target);
        return step == null
                ? figure(
                        VietnameseFormat.number(result.actual(), 2),
                        VietnameseFormat.number(target, 2),
                        result.indicator().unit())
                : WORDS.of("step", "step", "" + step, "last", "" + Assessment.lastStep(result));
    }

    /** {@code 41,2/150 ha}. */
    public static String figure(String actual, String target, String unit) {
        return WORDS.of("figure", "actual", actual, "target", target, "unit", unit);
    }

    /** Says how many targets there are beyond those drawn. */
    public static Optional<Picture.Line> more(int targets) {
        String count = "" + (targets - MOST);
        return targets <= MOST
                ? Optional.empty()
                : Optional.of(new Picture.Line(WORDS.of("more"), WORDS.of("more.text", "count", count)));
    }

    /** What the parts of a bar mean. */
    public static String legend() {
        return WORDS.of("legend");
    }

    /** The step of a 0/1 target that is not reached yet; null for all others. */
    private static @Nullable Integer onTheWay(IndicatorResult result, BigDecimal target) {
        return result.expectedStep() == null || result.actual().compareTo(target) >= 0 ? null : result.step();
    }

    private static BigDecimal ofSteps(int step, IndicatorResult result) {
        return percent(BigDecimal.valueOf(step), BigDecimal.valueOf(Assessment.lastStep(result)));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** How a bar of this status is coloured. */
    public static Picture.Tone tone(Status status) {
        return switch (status) {
            case ACHIEVED, ON_TRACK -> Picture.Tone.GOOD;
            case BEHIND -> Picture.Tone.WARNING;
            case AT_RISK, MISSED -> Picture.Tone.BAD;
            case NO_DATA, INSUFFICIENT, TRACK -> Picture.Tone.UNKNOWN;
        };
    }
}
