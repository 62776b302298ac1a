package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.bench.RoundFolder;
import vn.soxa.book.LinkedRows;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Plan;

/** Made-up communes through real files, a first and a later period, some hamlets silent in the later one. */
class RandomCommuneTest {

    private static final int HAMLETS = 9;

    @TempDir
    Path temporary = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {2})
    void figures_are_calculated_alike_and_rows_lead_to_their_cells(long seed, TestReporter reporter) throws Exception {
        Path folder = commune("xa", seed);
        List<Path> workbooks = new ArrayList<>();
        for (String period : List.of("2025-Q1", "2025-Q2")) {
            send(folder, period, new Random(seed), name -> name);
            RoundResult round = ReportingRound.open(folder, Progress.silent()).collect(period);
            Path workbook = folder.resolve(round.workbook());
            LinkedRows linked = LinkedRows.of(workbook);
            assertThat(linked.astray()).isEmpty();
            assertThat(linked.rows()).isEqualTo(round.checked().rows().size()).isGreaterThan(20);
            reporter.publishEntry("formula cells", "" + LibreOffice.formulas(workbook));
            workbooks.add(workbook);
        }
        assertThat(new LibreOffice(temporary).differences(workbooks)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {4})
    void neither_names_nor_order_of_files_change_a_figure(long seed) throws Exception {
        Path folder = commune("xa", seed);
        Path other = commune("khac", seed);
        List<String> names =
                new ArrayList<>(List.of("a", "b (1)", "zalo/c", "Ấp d", "e - Copy", "tối/f", "g.g", "zalo/h", "i"));
        Collections.shuffle(names, new Random(seed));
        for (String period : List.of("2025-Q1", "2025-Q2")) {
            send(folder, period, new Random(seed), name -> name);
            send(other, period, new Random(seed), name -> names.get(name.charAt(3) - '1'));
            List<String> figures =
                    figures(ReportingRound.open(folder, Progress.silent()).collect(period));
            assertThat(figures(ReportingRound.open(other, Progress.silent()).collect(period)))
                    .isEqualTo(figures);
            assertThat(figures(ReportingRound.open(folder, Progress.silent()).collect(period)))
                    .isEqualTo(figures);
        }
        assertThat(folder.resolve("2025-Q2/4-Tong-hop/ban-cu")).doesNotExist();
    }

    private Path commune(String name, long seed) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve(name + seed));
        new RoundFolder(folder).make(HAMLETS, 0);
        return folder;
    }

    /** In a later period every third hamlet is silent, and the others tell something new. */
    private static void send(Path folder, String period, Random random, java.util.function.UnaryOperator<String> named)
            throws IOException {
        Plan plan = RoundFolder.plan(HAMLETS).plan();
        Path inbox = folder.resolve(period).resolve("2-Da-nop");
        clear(inbox);
        for (Hamlet hamlet : plan.hamlets()) {
            int rows = 4 + random.nextInt(12);
            int first = random.nextInt(50);
            if (period.equals("2025-Q1") || hamlet.code().charAt(3) % 3 != 0) {
                Path file = inbox.resolve(named.apply(hamlet.code() + "." + period) + ".xlsx");
                Files.createDirectories(file.resolveSibling(""));
                RoundFolder.filled(
                        plan,
                        plan.period(period).orElseThrow(),
                        plan.reporter(hamlet.code()).orElseThrow(),
                        rows,
                        first,
                        file);
            }
        }
    }

    private static void clear(Path inbox) throws IOException {
        Files.createDirectories(inbox);
        try (Stream<Path> files = Files.list(inbox)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static List<String> figures(RoundResult round) {
        return Stream.concat(
                        round.consolidation().indicators().stream()
                                .map(result -> result.indicator().code() + " " + result.year() + " " + result.status()
                                        + " " + result.byHamlet()),
                        round.consolidation().rows().stream()
                                .map(row -> row.row().rowCode() + row.row().values()))
                .toList();
    }
}
