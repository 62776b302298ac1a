package vn.soxa.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.soxa.book.ExampleRound;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.form.FormRole;

/** What is asked for, told to the level above. */
class ConcernsPartTest {

    @Test
    void nothing_is_told_besides_where_nothing_stands_before_it() {
        CheckedRound round = ExampleRound.round();
        CheckedRound unchanged = new CheckedRound(
                round.plan(),
                round.period(),
                round.submissions(),
                round.rows().stream()
                        .filter(row -> !row.form().is(FormRole.AMENDMENTS))
                        .toList(),
                round.missing(),
                round.byReporter());
        String text = CommuneReport.of(
                        new Consolidator().consolidate(unchanged, List.of()), unchanged, ReportTo.SUPERIOR)
                .content()
                .toString();
        assertThat(text)
                .contains("Có 01 kiến nghị thuộc thẩm quyền của xã, Ủy ban nhân dân xã đang xem xét, giải quyết.")
                .doesNotContain("Ngoài ra");
    }
}
