package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.book.LinkedRows;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.office.LibreOffice;

/** The example commune: its two quarters and the half year over them, down to the cells that were sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TraceTest {

    private Path folder = Path.of("");
    private List<RoundResult> rounds = List.of();

    @BeforeAll
    void collect(@TempDir Path temporary) throws Exception {
        folder = temporary.resolve("xa");
        List<RoundResult> all =
                new ArrayList<>(Demonstration.in(folder, Progress.silent()).run());
        all.add(ReportingRound.open(folder, Progress.silent()).collect("2025-6T"));
        rounds = all;
    }

    @Test
    void every_row_leads_to_a_cell_that_holds_one_of_its_values() throws Exception {
        for (RoundResult round : rounds) {
            LinkedRows linked = LinkedRows.of(folder.resolve(round.workbook()));
            assertThat(linked.astray()).as(round.period().code()).isEmpty();
            assertThat(linked.rows()).isEqualTo(round.checked().rows().size()).isGreaterThan(100);
        }
    }

    @Test
    void every_formula_of_the_half_year_is_calculated_alike(TestReporter reporter) throws IOException {
        Path workbook = folder.resolve(half().workbook());
        reporter.publishEntry("formula cells", "" + LibreOffice.formulas(workbook));
        assertThat(LibreOffice.formulas(workbook)).isGreaterThan(1000);
        assertThat(new LibreOffice(Files.createDirectory(folder.resolveSibling("lo"))).differences(workbook))
                .isEmpty();
    }

    @Test
    void the_half_year_is_both_quarters() {
        RoundResult second = rounds.get(1);
        for (IndicatorResult result : half().consolidation().indicators()) {
            assertThat(result.actual())
                    .as(result.indicator().code() + " " + result.year())
                    .isEqualByComparingTo(actual(second, result.indicator().code(), result.year()));
        }
        assertThat(half().consolidation().rows("A6"))
                .hasSize(rounds.get(0).consolidation().rows("A6").size()
                        + second.consolidation().rows("A6").size());
    }

    @Test
    void a_report_over_quarters_has_no_templates_and_sends_nothing_back() throws IOException {
        try (Stream<Path> folders = Files.list(folder.resolve("2025-6T"))) {
            assertThat(folders.map(path -> String.valueOf(path.getFileName()))).containsExactly("4-Tong-hop");
        }
        ReportingRound round = ReportingRound.open(folder, Progress.silent());
        assertThatThrownBy(() -> round.issue("2025-6T", Audience.EVERYBODY)).hasMessageContaining("báo cáo gộp");
        assertThatThrownBy(() -> round.collect("2025-9T"))
                .hasMessageContaining("2025-Q3")
                .hasMessageContaining("chưa tổng hợp");
    }

    @Test
    void collected_again_the_half_year_is_the_same_file() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve(half().workbook()));
        RoundResult again = ReportingRound.open(folder, Progress.silent()).collect("2025-6T");
        assertThat(Files.readAllBytes(folder.resolve(again.workbook()))).isEqualTo(before);
        assertThat(Files.exists(folder.resolve("2025-6T/4-Tong-hop/ban-cu"))).isFalse();
    }

    private RoundResult half() {
        return rounds.get(2);
    }

    private static BigDecimal actual(RoundResult round, String code, @Nullable Integer year) {
        return round.consolidation().indicator(code, year).orElseThrow().actual();
    }
}
