package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Gnumeric;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.WorkbookReader;
import vn.soxa.office.WorkbookWriter;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

class PlanBookWorkbookTest {

    private static final Instant CREATED = Instant.parse("2025-01-02T00:00:00Z");

    private final Path folder;

    PlanBookWorkbookTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void of_the_example_reads_back_as_the_same_plan_whatever_program_saved_it() throws Exception {
        PlanBook book = PlanReader.read(PlanRows.embedded().withExample());
        Path written = write(book);
        LibreOffice office = new LibreOffice(folder);
        assertThat(written.toFile().length()).isLessThan(120_000);
        same(book, written);
        same(book, office.convert(written, "ods"));
        same(book, office.recalculate(written));
    }

    @Test
    void of_a_commune_that_has_yet_to_fill_it_in_keeps_every_setting() throws Exception {
        PlanBook book = PlanReader.read(PlanRows.embedded().withCommune("xã Vĩnh Trung"));
        PlanBook back = PlanReader.read(WorkbookReader.read(write(book)));
        assertThat(back.plan()).isEqualTo(book.plan());
        assertThat(back.findings()).isEqualTo(book.findings()).hasSize(2);
        assertThat(back.sheets().get(0).rows()).hasSize(38);
    }

    @Test
    void counts_itself_complete_and_every_stored_count_is_what_is_calculated() throws Exception {
        Path written = write(PlanReader.read(PlanRows.embedded().withExample()));
        assertThat(new LibreOffice(folder).differences(written)).isEmpty();
        assertThat(Gnumeric.differences(written)).isEmpty();
        var first = WorkbookReader.read(written).sheets().get(0);
        assertThat(first.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.value().text().equals("Đủ")))
                .hasSize(12);
    }

    private Path write(PlanBook book) throws Exception {
        return new WorkbookWriter().write(PlanBookWorkbook.of(book, CREATED), folder.resolve("So-ke-hoach.xlsx"));
    }

    private static void same(PlanBook book, Path file) throws Exception {
        PlanBook back = PlanReader.read(WorkbookReader.read(file));
        assertThat(back.findings()).isEmpty();
        assertThat(back.plan()).isEqualTo(book.plan());
    }
}
