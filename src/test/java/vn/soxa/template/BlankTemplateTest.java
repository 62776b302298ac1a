package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Gnumeric;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Reporter;

/** A template as issued: small, and every stored value what a spreadsheet program calculates. */
class BlankTemplateTest {
    private static final long LARGEST = 60 * 1024;

    @TempDir
    Path folder = Path.of("");

    @Test
    void of_a_hamlet() throws IOException {
        blank(Fixture.reporter("AP03"));
    }

    @Test
    void of_an_officer() throws IOException {
        blank(Fixture.reporter("CB01"));
    }

    private void blank(Reporter reporter) throws IOException {
        Path file = folder.resolve(reporter.code() + ".xlsx");
        new WorkbookWriter().write(Fixture.blank(reporter), file);

        assertThat(new LibreOffice(folder).differences(file)).isEmpty();
        assertThat(Gnumeric.differences(file)).isEmpty();
        assertThat(Files.size(file)).isLessThanOrEqualTo(LARGEST);
    }
}
