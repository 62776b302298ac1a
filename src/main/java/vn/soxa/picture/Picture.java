package vn.soxa.picture;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture to pass on says; as tall as it needs to be, as wide as a phone.
 *
 * @param place whose figures these are, and of what period
 * @param verdict the one sentence that matters
 * @param bars each target, in the order they are drawn
 * @param legend what the mark and the pale bar mean
 * @param lines below the bars: who is behind, who has not sent
 */
public record Picture(String place, String verdict, List<Bar> bars, String legend, List<Line> lines) {

    /** How a bar is coloured. */
    public enum Tone {
        GOOD,
        WARNING,
        BAD,
        UNKNOWN
    }

    /**
     * One target.
     *
     * @param reached in percent of the target
     * @param needed where it should be by now, in percent of the target; null where time says nothing about it
     * @param figure beside the bar
     * @param stands how it stands, in words
     */
    public record Bar(
            String name, BigDecimal reached, @Nullable BigDecimal needed, String figure, String stands, Tone tone) {}

    /** A few words in bold and what belongs to them. */
    public record Line(String head, String text) {}

    public Picture {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }
}
