package vn.soxa.rollup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.Names;
import vn.soxa.book.Phrases;
import vn.soxa.book.StatusWords;
import vn.soxa.consolidate.Status;
import vn.soxa.picture.PeriodPicture;
import vn.soxa.picture.Picture;
import vn.soxa.text.VietnameseFormat;

/** What many communes come to, as a picture says it. */
public final class RollupPicture {

    private static final int MOST_COMMUNES = 8;
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private RollupPicture() {}

    /** {@code unit}: whose it is; null for the province that all communes lie in. */
    public static Picture of(RolledUp rolled, @Nullable String unit) {
        RollupHeading heading = RollupHeading.of(rolled, unit);
        CommuneLines lines = new CommuneLines(rolled, heading.year(), file -> file);
        ToWatch watch = ToWatch.of(rolled, lines);
        List<IndicatorTotal> targets = rolled.indicators().stream()
                .filter(total -> total.aims() && total.adds() && lines.current(total))
                .toList();
        List<Picture.Line> below = new ArrayList<>(basis(targets).stream().toList());
        List<CommuneBook> all = watch.all();
        List<String> communes = new ArrayList<>(all.stream()
                .limit(MOST_COMMUNES)
                .map(book -> Phrases.of("rollup.picture.commune", book.name(), watch.why(book, targets)))
                .toList());
        if (all.size() > MOST_COMMUNES) {
            communes.add(Phrases.of("rollup.overview.more", all.size() - MOST_COMMUNES));
        }
        if (!communes.isEmpty()) {
            below.add(new Picture.Line(Phrases.of("rollup.overview.worst"), String.join("\n", communes)));
        }
        PeriodPicture.more(targets.size()).ifPresent(below::add);
        return new Picture(
                heading.unit() + "\n" + heading.line(),
                watch.sentence(),
                targets.stream()
                        .limit(PeriodPicture.MOST)
                        .map(RollupPicture::bar)
                        .toList(),
                targets.isEmpty() ? "" : PeriodPicture.legend(),
                below);
    }

    /** Nothing is drawn of a target that no commune tells anything of. */
    private static Picture.Bar bar(IndicatorTotal total) {
        BigDecimal target = Objects.requireNonNullElse(total.target(), BigDecimal.ZERO);
        boolean known = target.signum() > 0;
        BigDecimal expected = total.expected();
        return new Picture.Bar(
                total.model().name(),
                known ? percent(total.actual(), target) : BigDecimal.ZERO,
                known && expected != null ? percent(expected, target) : null,
                known ? figure(total, target) : "",
                StatusWords.word(total.status()),
                PeriodPicture.tone(total.status()));
    }

    private static String figure(IndicatorTotal total, BigDecimal target) {
        return PeriodPicture.figure(
                VietnameseFormat.number(total.actual(), DECIMALS),
                VietnameseFormat.number(target, DECIMALS),
                total.model().unit());
    }

    /** What the figures above rest on, the targets of which the same is to be said together. */
    private static Optional<Picture.Line> basis(List<IndicatorTotal> targets) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        targets.forEach(total -> names.computeIfAbsent(basis(total), any -> new ArrayList<>())
                .add(Names.first(total.model().name())));
        names.remove("");
        String text = names.entrySet().stream()
                .map(entry ->
                        Phrases.of("rollup.picture.basis", named(entry.getValue(), targets.size()), entry.getKey()))
                .collect(Collectors.joining("\n"));
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Picture.Line(Phrases.of("rollup.picture.rests"), text));
    }

    private static String named(List<String> names, int all) {
        return names.size() == all ? Phrases.of("rollup.picture.every") : String.join("; ", names);
    }

    /** What the figure and the word beside it rest on, where that is not all communes alike. */
    private static String basis(IndicatorTotal total) {
        long few = total.having(Status.INSUFFICIENT);
        boolean steps =
                Objects.requireNonNullElse(total.expected(), BigDecimal.ZERO).signum() == 0;
        return Stream.of(
                        total.known() < total.communes()
                                ? Phrases.of("rollup.picture.known", total.known(), total.communes())
                                : "",
                        few > 0 ? Phrases.of("rollup.picture.judged", total.aimed() - few) : "",
                        steps && total.worrying() > 0
                                ? Phrases.of("rollup.picture.behind", total.worrying(), total.aimed() - few)
                                : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP);
    }
}
