package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.ThreePlans;
import vn.soxa.text.Phrasebook;

/**
 * Three plans in one book, two quarters: twelve hamlets and three offices type by LibreOffice and openpyxl, rightly and
 * wrongly; another program, in another language, works out what must come of it.
 */
class ThreePlansTypedTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void every_figure_finding_and_sentence_is_what_a_second_program_expects() throws Exception {
        new PlanBookFile(new WorkFolder(folder), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .write(ThreePlans.ofTwelveHamlets());
        List<Path> books = new ArrayList<>();
        for (String day : List.of("2026-Q1 2026-03-20", "2026-Q2 2026-06-20")) {
            String period = day.split(" ", -1)[0];
            ReportingRound round = new ReportingRound(
                    folder,
                    Clock.fixed(Instant.parse(day.split(" ", -1)[1] + "T00:00:00Z"), ZoneOffset.UTC),
                    Progress.silent());
            round.issue(period, Audience.EVERYBODY);
            story("hamlets", period);
            round.collect(period);
            round.issue(period, Audience.OFFICERS);
            story("officers", period);
            RoundResult result = round.collect(period);
            story("compare", period);
            books.add(folder.resolve(result.workbook()));
        }
        assertThat(new LibreOffice(folder).differences(books)).isEmpty();
    }

    private void story(String what, String period) throws Exception {
        Path script = Path.of("src/test/resources/vn/soxa/app/three_plans.py").toAbsolutePath();
        Process typist = new ProcessBuilder("/usr/bin/python3", script.toString(), what, folder.toString(), period)
                .redirectErrorStream(true)
                .start();
        String said = new String(typist.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(typist.waitFor()).as(said).isZero();
    }
}
