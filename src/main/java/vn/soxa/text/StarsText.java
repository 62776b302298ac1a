package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_UNREADABLE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Product stars as people type them: {@code 3*}, {@code ★★★}, {@code ba sao}. */
public final class StarsText {
    private static final Pattern DRAWN = Pattern.compile("(?:[*★⭐☆✩✭] ?){1,5}");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:ocop )?(?:hang |dat )?(?:ocop )?(\\d|[a-z]+)(?: ?(?:sao|[*★⭐]))?");
    private static final List<String> FIGURES = List.of("khong", "mot", "hai", "ba", "bon", "nam");

    private StarsText() {}

    /** Reads one cell; whether so many stars exist is for the column to say. */
    public static Reading<Integer> read(String raw) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        if (Nothing.isSaidBy(text)) {
            return Reading.nothing(CELL_NOTHING, "found", text);
        }
        return stars(text)
                .map(Reading::of)
                .orElseGet(() -> Reading.failed(CELL_UNREADABLE, null, "found", text, "example", "3", "digits", ""));
    }

    private static Optional<Integer> stars(String text) {
        if (DRAWN.matcher(text).matches()) {
            return Optional.of((int) text.chars().filter(c -> c != ' ').count());
        }
        Matcher written = WRITTEN.matcher(Words.bare(text));
        return written.matches() ? figure(written.group(1)) : Optional.empty();
    }

    private static Optional<Integer> figure(String word) {
        int figure = Character.isDigit(word.charAt(0)) ? word.charAt(0) - '0' : FIGURES.indexOf(word);
        return figure < 0 ? Optional.empty() : Optional.of(figure);
    }
}
