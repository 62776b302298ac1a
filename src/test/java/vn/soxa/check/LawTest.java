package vn.soxa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.soxa.check.Filled.file;
import static vn.soxa.check.Rounds.PLAN;
import static vn.soxa.check.Rounds.Q1;
import static vn.soxa.check.Rounds.Q2;
import static vn.soxa.check.Rounds.again;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.ledger.Ledger;
import vn.soxa.ledger.LedgerRow;
import vn.soxa.submission.Submission;

/** What holds for any workbooks whatever, tried on random ones. */
class LawTest {

    private static final String PARCELS =
            "rowCode | household | fromCrop | toCrop | area | riceLand | status | converted | mapSheet | parcel | x:Ghi thêm";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void cells_read_are_accepted_rejected_other_or_not_data(long seed) {
        CheckedRound round = check(Q1, Ledger.empty(), inbox(new Random(seed), Ledger.empty()));
        assertThat(round.submissions()).allSatisfy(one -> {
            CellCount cells = one.cells();
            assertThat(cells.read()).isEqualTo(one.submission().cells());
            assertThat(cells.read()).isEqualTo(cells.accepted() + cells.rejected() + cells.other() + cells.notData());
            assertThat(cells.notData()).isEqualTo(one.submission().notData());
            assertThat(one.accepted().size() + one.rejected().size())
                    .isEqualTo(one.submission().sheets().stream()
                            .mapToInt(sheet -> sheet.rows().size())
                            .sum());
        });
        long others = round.submissions().stream()
                .mapToInt(one -> one.cells().other())
                .sum();
        assertThat(round.rows().stream()
                        .mapToLong(row -> row.row().others().size())
                        .sum())
                .as("columns the form does not know survive")
                .isEqualTo(others);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void the_order_of_the_files_does_not_matter(long seed) {
        Random random = new Random(seed);
        Ledger books = check(Q1, Ledger.empty(), inbox(random, Ledger.empty())).after(List.of());
        List<Submission> files = inbox(random, books);
        CheckedRound one = check(Q2, books, files);
        List<Submission> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, random);
        CheckedRound other = check(Q2, books, shuffled);
        assertThat(lines(other)).isEqualTo(lines(one));
        assertThat(other.submissions()).isEqualTo(one.submissions());
        assertThat(other.missing()).isEqualTo(one.missing());
        assertThat(other.byReporter()).isEqualTo(one.byReporter());
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void running_again_changes_no_row_code(long seed) {
        Random random = new Random(seed);
        Ledger books = check(Q1, Ledger.empty(), inbox(random, Ledger.empty())).after(List.of());
        List<Submission> files = inbox(random, books);
        CheckedRound one = check(Q2, books, files);
        CheckedRound other = check(Q2, again(books, one), files);
        assertThat(lines(other)).isEqualTo(lines(one));
        assertThat(other.after(List.of()).highest())
                .isEqualTo(one.after(List.of()).highest());
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void no_state_is_ever_lost(long seed) {
        Random random = new Random(seed);
        Ledger books = check(Q1, Ledger.empty(), inbox(random, Ledger.empty())).after(List.of());
        CheckedRound round = check(Q2, books, inbox(random, books));
        List<String> codes =
                round.rows().stream().map(row -> row.row().rowCode()).toList();
        assertThat(codes).doesNotHaveDuplicates();
        assertThat(codes)
                .containsAll(books.rows().stream().map(LedgerRow::rowCode).toList());
        round.rows().stream().filter(AcceptedRow::old).forEach(row -> assertThat(
                        Rounds.row(books, row.row().rowCode()))
                .isEqualTo(row.row()));
    }

    private static CheckedRound check(vn.soxa.plan.Period period, Ledger ledger, List<Submission> files) {
        return RoundChecker.check(PLAN, period, ledger, files, Decisions.none(), null);
    }

    private static List<String> lines(CheckedRound round) {
        return round.rows().stream()
                .map(row -> row.row().rowCode() + " " + row.old() + " "
                        + new java.util.TreeMap<>(row.row().values())
                        + row.row().source())
                .toList();
    }

    /** Hamlets that send nothing, once or twice; rows kept, changed, dropped, doubled, new, bad. */
    private static List<Submission> inbox(Random random, Ledger books) {
        List<Submission> files = new ArrayList<>();
        for (int hamlet = 1; hamlet <= 5; hamlet++) {
            String code = "AP0" + hamlet;
            for (int copy = random.nextInt(3); copy > 0; copy--) {
                files.add(file(code + " " + copy)
                        .sheet("A3", lines(random, books, code))
                        .modified("2025-03-0" + (1 + random.nextInt(9)) + "T00:00:00Z")
                        .submission());
            }
        }
        files.add(Filled.nobodys("ai").sheet("A3", lines(random, books, "AP06")).submission());
        return files;
    }

    private static String[] lines(Random random, Ledger books, String hamlet) {
        List<String> lines = new ArrayList<>(List.of(PARCELS));
        books.rows().stream()
                .filter(row -> row.reporter().equals(hamlet))
                .filter(row -> random.nextInt(4) > 0)
                .forEach(row ->
                        lines.add(line(random, random.nextInt(6) > 0 ? row.rowCode() : "", row.text("household"))));
        for (int row = random.nextInt(8); row > 0; row--) {
            lines.add(line(random, random.nextInt(9) == 0 ? hamlet + "-A3-0002" : "", "Hộ " + random.nextInt(12)));
        }
        return lines.toArray(String[]::new);
    }

    private static String line(Random random, String code, @org.jspecify.annotations.Nullable String household) {
        String area = List.of("!nhiều", "?1.250", "1", "2.5", "0.75", "3").get(random.nextInt(6));
        String parcel = random.nextInt(3) == 0 ? "" : String.valueOf(random.nextInt(20));
        String status = random.nextInt(5) == 0 ? "Trồng lúa trở lại" : "Ổn định";
        String more = random.nextBoolean() ? "ngoài biểu" : "";
        return String.join(
                "|",
                code,
                String.valueOf(household),
                "Lúa",
                "Xoài",
                area,
                "Chuyên trồng lúa (từ 2 vụ)",
                status,
                "6/2024",
                parcel.isEmpty() ? "" : "7",
                parcel,
                more);
    }
}
