package vn.soxa.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.WordFile;

/** What an answer comes to that a person chose for a question about a row. */
public enum Settlement {
    /** The row counts as it stands. */
    RIGHT,
    /** The row counts; the other place is to give up its own. */
    OURS,
    /** The row is left out. */
    GIVEN_UP;

    private static final Map<String, String> ANSWERS =
            WordFile.beside(Settlement.class, "answers_vi.properties").lines();

    /** The answers to choose from; none where a reading or free words are asked for. */
    public static List<String> choices(FindingCode code) {
        return Stream.of(values()).flatMap(one -> one.answer(code).stream()).toList();
    }

    /** What an answer comes to; empty where it is in free words. */
    public static Optional<Settlement> of(FindingCode code, String answer) {
        String said = Words.fold(answer);
        return Stream.of(values())
                .filter(one -> one.answers(code).map(Words::fold).anyMatch(said::equals))
                .findFirst();
    }

    static Set<String> keys() {
        return ANSWERS.keySet();
    }

    private Stream<String> answers(FindingCode code) {
        String also = ANSWERS.getOrDefault(code + "." + this + ".also", "");
        return Stream.concat(
                        answer(code).stream(), Stream.of(also.split(";", -1)).map(String::strip))
                .filter(words -> !words.isEmpty());
    }

    private Optional<String> answer(FindingCode code) {
        return Optional.ofNullable(ANSWERS.get(code + "." + this));
    }
}
