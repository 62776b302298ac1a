package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ByCodeTest {

    @Test
    void looking_up_every_code_walks_the_list_once_however_long_it_is() {
        assertThat(codesTold(2_000)).isEqualTo(2 * codesTold(1_000));
    }

    @Test
    void of_equal_codes_the_first_is_found() {
        List<String> known = ByCode.of(List.of("AP01 một", "AP02", "AP01 hai"), name -> name.substring(0, 4));
        assertThat(ByCode.find(known, "AP01")).contains("AP01 một");
        assertThat(ByCode.find(known, "AP03")).isEmpty();
        assertThat(known).hasSize(3).last().isEqualTo("AP01 hai");
    }

    /** How often an entry is asked for its code while all are looked up. */
    private static int codesTold(int entries) {
        AtomicInteger told = new AtomicInteger();
        List<Integer> all = IntStream.range(0, entries).boxed().toList();
        List<Integer> known = ByCode.of(all, number -> {
            told.incrementAndGet();
            return Integer.toString(number);
        });
        all.forEach(number ->
                assertThat(ByCode.find(known, Integer.toString(number))).contains(number));
        return told.get();
    }
}
