package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Gnumeric;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.UnreadableWorkbookException;
import vn.soxa.office.WorkbookReader;
import vn.soxa.office.WorkbookWriter;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

/** The plan book of the example commune. */
class PlanBookWorkbookTest {
    private static final PlanBook BOOK = PlanReader.read(PlanRows.embedded().withExample());

    @TempDir
    Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("So-ke-hoach.xlsx");
        new WorkbookWriter().write(PlanBookWorkbook.of(BOOK, Fixture.CREATED), file);
    }

    @Test
    void reads_back_as_the_same_plan() throws IOException, UnreadableWorkbookException {
        PlanBook read = PlanReader.read(WorkbookReader.read(file));
        assertThat(read.plan()).isEqualTo(BOOK.plan());
        assertThat(read.findings()).isEqualTo(BOOK.findings());
    }

    @Test
    void stores_what_other_programs_calculate() throws IOException, UnreadableWorkbookException {
        LibreOffice office = new LibreOffice(folder);
        assertThat(office.differences(file)).isEmpty();
        assertThat(Gnumeric.differences(file)).isEmpty();
        RawWorkbook calculated = WorkbookReader.read(office.recalculate(file));
        assertThat(Verdicts.rows(calculated, "Chỉ tiêu"))
                .isEqualByComparingTo(Integer.toString(BOOK.plan().indicators().size()));
    }
}
