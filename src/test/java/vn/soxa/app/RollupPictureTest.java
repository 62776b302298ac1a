package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.bench.Communes;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Plan;
import vn.soxa.rollup.RollupPicture;

/** What the level above sees first. */
class RollupPictureTest {

    @TempDir
    Path work = Path.of("");

    @Test
    void the_overview_comes_first_and_a_picture_of_it_lies_beside() throws Exception {
        Communes communes = new Communes(work.resolve("xa"), 6);
        communes.write(1, "mot.xlsx", "2025-Q1", 1);
        communes.write(2, "hai.xlsx", "2025-Q1", 1);
        RollupResult result = new CommuneRollup(work.resolve("xa"), Progress.silent())
                .write(work.resolve("tong-hop.xlsx"), null, null);
        assertThat(WorkbookReader.read(result.workbook()).sheets().subList(0, 2))
                .extracting(RawSheet::name)
                .containsExactly("Tổng quan", "Bìa");
        assertThat(result.picture()).hasFileName("Tom-tat_tong-hop.png");
        assertThat(ImageIO.read(result.picture().toFile()).getWidth()).isEqualTo(1080);
        assertThat(RollupPicture.of(result.rolled(), null).verdict()).startsWith("Đã cộng 2 xã");
        assertThat(RollupPicture.of(result.rolled(), null).bars()).isNotEmpty();
    }

    @Test
    void all_that_a_plan_lacks_is_said_in_one_line() throws Exception {
        Communes communes = new Communes(work.resolve("xa"), 6);
        communes.write(1, "mot.xlsx", "2025-Q1", 1);
        communes.write(2, "hai.xlsx", "2025-Q1", 1);
        Plan whole = Communes.plan(3);
        Plan less = ChangedPlan.of(whole)
                .indicators(whole.indicators().stream()
                        .filter(one -> !List.of("MH1", "VT1").contains(one.code()))
                        .toList())
                .done();
        communes.write(less, 3, "ba.xlsx", "2025-Q1", 1);

        RollupResult result = new CommuneRollup(work.resolve("xa"), Progress.silent())
                .write(work.resolve("tong-hop.xlsx"), null, null);
        assertThat(result.rolled().files().stream().flatMap(file -> file.findings().stream()))
                .filteredOn(finding -> finding.code() == FindingCode.COMMUNE_INDICATOR_MISSING)
                .singleElement()
                .satisfies(finding -> assertThat(finding.found().orElseThrow()).contains("MH1", "VT1"));
    }
}
