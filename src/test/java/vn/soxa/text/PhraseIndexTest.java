package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PhraseIndexTest {

    @Test
    void phrases_in_a_text_are_found_longest_first_but_not_within_a_word() {
        PhraseIndex index = new PhraseIndex(List.of("Ba", "Ông Ba", "Bà Tư", "(số 7)", "tệp.xlsx", "→"));
        assertThat(index.in("Ông Ba (số 7) → tệp.xlsx")).containsExactly("tệp.xlsx", "(số 7)", "Ông Ba", "Ba", "→");
        assertThat(index.in("Ban đầu, Bà T, số 70")).isEmpty();
    }

    @Test
    void of_many_phrases_few_are_tried() {
        PhraseIndex index = new PhraseIndex(Stream.concat(
                        IntStream.range(0, 5000).mapToObj(number -> "Nguyễn Văn Người" + number),
                        Stream.of("Nguyễn Văn"))
                .toList());
        assertThat(index.candidates("Nguyễn Văn Người77 và Nguyễn Văn Người4999 chưa nộp"))
                .hasSize(3);
    }
}
