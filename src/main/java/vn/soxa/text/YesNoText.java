package vn.soxa.text;

import static vn.soxa.finding.FindingCode.CELL_NOTHING;
import static vn.soxa.finding.FindingCode.CELL_NOT_IN_LIST;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** Yes and no as people type or tick them; a figure is neither, it answers how many. */
public final class YesNoText {
    private static final Set<String> YES = Set.of("co", "c", "x", "v", "roi", "da co", "dung", "yes", "y", "true");
    private static final Set<String> NO =
            Set.of("khong", "k", "ko", "kh", "khg", "khong co", "k co", "chua", "chua co", "no", "n", "false");
    /** With their marks. */
    private static final Set<String> SPELLED = Set.of(StringUtils.split(Glossary.word("yesNo.spelled"), ';'));

    private static final Pattern TICK = Pattern.compile("[✓✔☑✗✘×]");

    private YesNoText() {}

    /** What is taken although no list has it, in small letters. */
    public static List<String> words() {
        return Stream.of(YES.stream(), NO.stream(), SPELLED.stream())
                .flatMap(words -> words)
                .sorted()
                .toList();
    }

    public static Reading<Boolean> read(String raw) {
        String text = Words.clean(raw);
        if (text.isEmpty()) {
            return Reading.nothing();
        }
        String word = Words.fold(TICK.matcher(text).replaceAll("x"));
        if (YES.contains(word) || NO.contains(word)) {
            return Reading.of(YES.contains(word));
        }
        return Nothing.isSaidBy(text)
                ? Reading.nothing(CELL_NOTHING, "found", text)
                : Reading.failed(
                        CELL_NOT_IN_LIST,
                        null,
                        "found",
                        text,
                        "list",
                        Glossary.word("yes") + "; " + Glossary.word("no"));
    }
}
