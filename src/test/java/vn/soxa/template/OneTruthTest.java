package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormReader;
import vn.soxa.form.Labels;
import vn.soxa.form.ListOf;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.forms.FormCatalogue;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.RedCells;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Plan;
import vn.soxa.plan.Reporter;

/** One more annotation on a record, and nothing else: template and check follow. */
class OneTruthTest {
    /** A10 as it is. */
    @FormOf(code = "A10", kind = FormKind.LOG, key = "topic+difficulty")
    record Plain(
            @Required @ListOf("Chủ đề") @Nullable String topic,
            @Required @Nullable String difficulty,
            @Nullable String proposal,
            @Nullable String to) {}

    /** A10 with two more constraints. */
    @FormOf(code = "A10", kind = FormKind.LOG, key = "topic+difficulty")
    @RequiredWhen(column = "to", when = "topic=Vay vốn")
    record Stricter(
            @Required @ListOf("Chủ đề") @Nullable String topic,
            @Required @Nullable String difficulty,
            @Required @Nullable String proposal,
            @Nullable String to) {}

    /** A10 with a question to answer by yes or no. */
    @FormOf(code = "A10", kind = FormKind.LOG, key = "topic+difficulty")
    record Answered(
            @Required @ListOf("Chủ đề") @Nullable String topic,
            @Required @Nullable String difficulty,
            @Required @Nullable Boolean proposal,
            @Nullable String to) {}

    private static final Set<String> NEW = Set.of("A10 Kiến nghị!D5", "A10 Kiến nghị!E5");

    @TempDir
    Path folder = Path.of("");

    @Test
    void nothing_is_wrong_before() throws IOException, UnreadableWorkbookException {
        assertThat(wrongIn(Plain.class)).isEmpty();
    }

    @Test
    void both_are_found_after() throws IOException, UnreadableWorkbookException {
        assertThat(wrongIn(Stricter.class)).isEqualTo(NEW);
    }

    @Test
    void yes_and_no_are_taken_as_people_tick_them_and_a_figure_is_neither() throws Exception {
        assertThat(wrongIn(Answered.class, answers("1", "x", "ko", "2", "Có", "CHƯA")))
                .isEqualTo(Set.of("A10 Kiến nghị!D5", "A10 Kiến nghị!D8"));
    }

    private static List<PrefilledRow> answers(String... typed) {
        return Stream.of(typed)
                .map(answer -> new PrefilledRow(
                        Map.of("topic", "Vay vốn", "difficulty", "Việc " + answer, "proposal", answer),
                        false,
                        Set.of()))
                .toList();
    }

    private Set<String> wrongIn(Class<? extends Record> record) throws IOException, UnreadableWorkbookException {
        return wrongIn(
                record,
                List.of(new PrefilledRow(
                        Map.of("topic", "Vay vốn", "difficulty", "Thiếu tài sản thế chấp"), false, Set.of())));
    }

    private Set<String> wrongIn(Class<? extends Record> record, List<PrefilledRow> rows)
            throws IOException, UnreadableWorkbookException {
        Plan plan = Fixture.with(new FormCatalogue(List.of(new FormReader(new Labels()).read(record))));
        Reporter hamlet = Fixture.reporter("AP03");
        Path file = folder.resolve(record.getSimpleName() + ".xlsx");
        new WorkbookWriter().write(Fixture.filled(plan, hamlet, form -> rows), file);

        LibreOffice office = new LibreOffice(folder);
        RawWorkbook calculated = WorkbookReader.read(office.recalculate(file));
        Set<String> found = Verdicts.found(plan, hamlet, calculated);
        assertThat(Verdicts.counted(calculated, plan)).isEqualByComparingTo(Integer.toString(found.size()));
        assertThat(RedCells.of(file, office)).isEqualTo(found);
        return found;
    }
}
