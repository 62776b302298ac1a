package vn.soxa.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.picture.PeriodPicture;
import vn.soxa.picture.Picture;
import vn.soxa.plan.Calculation;
import vn.soxa.plan.ChangedIndicator;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Indicator;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanHead;

/** One book of two plans: each has its block on the pages, and a picture of its own. */
class SeveralPlansTest {
    private static final PlanHead LAND = new PlanHead("DAT", "Chuyển đổi cây trồng", "", null, null, "");
    private static final PlanHead GOODS = new PlanHead("SP", "Mỗi xã một sản phẩm", "", null, null, "");

    @Test
    void each_plan_has_its_block_and_the_figures_are_calculated_alike(@TempDir Path folder)
            throws IOException, UnreadableWorkbookException {
        CheckedRound round = round();
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        Imprint imprint = new Imprint(1, LocalDate.of(2025, 3, 20), ExampleRound.MOMENT);
        Path written =
                new WorkbookWriter().write(CommuneWorkbook.of(figures, round, imprint), folder.resolve("two.xlsx"));
        assertThat(new LibreOffice(folder).differences(written)).isEmpty();
        for (String page : List.of("Tổng quan", "Chỉ tiêu", "Theo ấp")) {
            var sheet = Objects.requireNonNull(
                    WorkbookReader.read(written, page::equals).sheet(page));
            assertThat(sheet.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .map(cell -> cell.value().text()))
                    .as(page)
                    .contains(LAND.name(), GOODS.name());
        }
    }

    @Test
    void a_picture_of_one_plan_shows_its_targets_only() {
        CheckedRound round = round();
        Consolidation figures = new Consolidator().consolidate(round, List.of());
        assertThat(PeriodPicture.of(figures, round, LAND).bars())
                .extracting(Picture.Bar::name)
                .containsExactlyInAnyOrder("Diện tích chuyển đổi ổn định", "Cây ăn trái bền vững");
        assertThat(PeriodPicture.of(figures, round).bars()).hasSize(6);
    }

    private static CheckedRound round() {
        CheckedRound round = ExampleRound.round();
        return new CheckedRound(
                twoPlans(round.plan()),
                round.period(),
                round.submissions(),
                round.rows(),
                round.missing(),
                round.byReporter());
    }

    private static Plan twoPlans(Plan plan) {
        return ChangedPlan.of(plan)
                .indicators(SeveralPlansTest::parted)
                .heads(List.of(LAND, GOODS))
                .done();
    }

    private static Indicator parted(Indicator indicator) {
        ChangedIndicator changed = ChangedIndicator.of(indicator);
        return (indicator.code().startsWith("CT3") ? changed.ofPlan(LAND.code()) : changed.ofPlan(GOODS.code()))
                .done(indicator.calculations().toArray(Calculation[]::new));
    }
}
