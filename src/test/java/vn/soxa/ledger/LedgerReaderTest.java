package vn.soxa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.form.Area;
import vn.soxa.form.PartialDate;
import vn.soxa.office.LibreOffice;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;

class LedgerReaderTest {

    private static final Plan PLAN =
            PlanReader.read(PlanRows.embedded().withExample()).plan();

    private final Ledger books = books();

    @TempDir
    Path folder = Path.of("");

    @Test
    void what_was_written_is_read_back() throws Exception {
        assertThat(read(write(books))).isEqualTo(books);
    }

    @Test
    void what_another_program_saved_is_read_back() throws Exception {
        Path saved = new LibreOffice(folder).convert(write(books), "xlsx");
        assertThat(read(saved)).isEqualTo(books);
    }

    @Test
    void what_a_row_said_before_it_was_corrected_stays_known() throws Exception {
        LedgerRow parcel = books.rows().get(0);
        List<LedgerRow> corrected =
                with(parcel, Map.of("household", "Ông | Bốn"), books).rows();
        Ledger first = after(books, corrected);
        assertThat(first.former()).singleElement().satisfies(row -> {
            assertThat(row.values())
                    .containsEntry("converted", new PartialDate(2024, 6, null))
                    .hasSize(4);
            assertThat(row.source()).isEqualTo(new Source("2025-Q1", "", "A3 sheet", 6, 0));
        });
        Ledger read = read(new LibreOffice(folder).convert(write(first), "xlsx"));
        assertThat(read).isEqualTo(first);
        assertThat(after(read, books.rows()).former())
                .extracting(row -> row.get("household"))
                .containsExactly("Ông | Bốn");
        assertThat(after(read, List.of()).former())
                .extracting(LedgerRow::rowCode)
                .containsExactly("AP01-A3-0001", "AP06-A4-0002", "AP01-A3-0001");
        assertThat(LedgerReader.numbers(write(first))).containsEntry("AP06-A4", 7);
    }

    /** What the next run of the period leaves. */
    private static Ledger after(Ledger read, List<LedgerRow> rows) {
        Ledger start = new Ledger(
                "2024-Q4",
                List.of(),
                List.of(),
                read.rows(),
                read.highest(),
                read.closed(),
                List.of(),
                read.former(),
                Map.of());
        return new Ledger(
                "2025-Q1",
                rows,
                read.series(),
                List.of(),
                read.highest(),
                read.closed(),
                List.of(),
                start.formerOf("2025-Q1", rows),
                Map.of());
    }

    @Test
    void a_cell_changed_by_hand_is_named() throws Exception {
        Map<String, Object> values = new TreeMap<>(books.rows().get(0).values());
        values.put("area", new Area(99999));
        Ledger edited = with(books.rows().get(0), values, books);
        Ledger read = read(BooksWriter.write(edited, books, folder.resolve("so.xlsx")));
        assertThat(read.rows()).isEqualTo(edited.rows());
        assertThat(read.edits())
                .extracting(edit -> edit.sheet() + "!"
                        + (edit.cell() == null ? "" : edit.cell().a1()) + " " + edit.key())
                .containsExactly("Số liệu A3!I5 AP01-A3-0001");
    }

    @Test
    void a_row_or_figure_added_or_taken_away_by_hand_is_named() throws Exception {
        Ledger less = new Ledger(
                books.lastPeriod(),
                books.rows().subList(0, 1),
                books.series().subList(0, 1),
                List.of(),
                books.highest(),
                books.closed(),
                List.of());
        assertThat(read(BooksWriter.write(less, books, folder.resolve("so.xlsx")))
                        .edits())
                .extracting(HandEdit::key)
                .containsExactlyInAnyOrder("A4/AP06-A4-0002", "CT3/AP01/2025-Q1/");
        assertThat(read(BooksWriter.write(books, less, folder.resolve("so.xlsx")))
                        .edits())
                .extracting(HandEdit::key)
                .containsExactlyInAnyOrder("AP06-A4-0002", "CT3/AP01/2025-Q1/");
    }

    @Test
    void codes_of_an_earlier_run_are_known_and_numbers_go_on_after_both() throws Exception {
        LedgerRow more = row("A3", "AP01-A3-0009", Map.of("household", "Cô Sáu"));
        Ledger current = new Ledger(
                "2025-Q2", List.of(more), List.of(), List.of(), Map.of("AP01-A3", 9), Set.of("2025-Q1"), List.of());
        Path earlier = write(books);
        Path given = BooksWriter.write(current, current, folder.resolve("nay.xlsx"));
        Ledger read = LedgerReader.read(Optional.of(earlier), Optional.of(given), PLAN);
        assertThat(read.lastPeriod()).isEqualTo("2025-Q1");
        assertThat(read.given()).containsExactly(more);
        assertThat(read.highest()).containsEntry("AP01-A3", 9).containsEntry("AP06-A4", 7);
        assertThat(read.closed()).containsExactlyInAnyOrder("2024-Q4", "2025-Q1");
        assertThat(LedgerReader.read(Optional.empty(), Optional.empty(), PLAN)).isEqualTo(Ledger.empty());
    }

    @Test
    void a_row_belongs_to_the_year_of_its_season() {
        assertThat(row("A2", "AP01-A2-0001", Map.of("season", "Đông Xuân 2024-2025"))
                        .year())
                .isEqualTo(2025);
        assertThat(row("A2", "AP01-A2-0001", Map.of("season", "Cả năm 2025")).year())
                .isEqualTo(2025);
        assertThat(row("B3", "CB08-B3-0001", Map.of("year", 2024)).year()).isEqualTo(2024);
        assertThat(row("A3", "AP01-A3-0001", Map.of()).year()).isNull();
    }

    private Path write(Ledger ledger) {
        return BooksWriter.write(ledger, ledger, folder.resolve("so.xlsx"));
    }

    private static Ledger read(Path file) throws Exception {
        return LedgerReader.read(Optional.of(file), Optional.empty(), PLAN);
    }

    private static Ledger with(LedgerRow row, Map<String, Object> values, Ledger books) {
        List<LedgerRow> rows = new ArrayList<>(books.rows());
        rows.set(
                0,
                new LedgerRow(
                        row.form(),
                        row.rowCode(),
                        row.hamlet(),
                        row.reporter(),
                        values,
                        row.raw(),
                        row.others(),
                        row.source(),
                        row.period()));
        return new Ledger(
                books.lastPeriod(), rows, books.series(), List.of(), books.highest(), books.closed(), List.of());
    }

    private static Ledger books() {
        LedgerRow parcel = row(
                "A3",
                "AP01-A3-0001",
                Map.of(
                        "household",
                        "Ông Ba",
                        "area",
                        new Area(12_345),
                        "status",
                        "Ổn định",
                        "converted",
                        new PartialDate(2024, 6, null),
                        "registered",
                        LocalDate.of(2024, 2, 5),
                        "highYield",
                        false,
                        "parcel",
                        "012",
                        "growingCode",
                        "=VN-1"));
        LedgerRow product = row(
                "A4",
                "AP06-A4-0002",
                Map.of("product", "Đường thốt nốt", "stars", 3, "score", new BigDecimal("63.4"), "again", true));
        return new Ledger(
                "2025-Q1",
                List.of(parcel, product),
                List.of(
                        new SeriesPoint("CT2", "XA", "2025-Q1", 2025, new BigDecimal("68.5"), true),
                        new SeriesPoint("CT3", "AP01", "2025-Q1", null, new BigDecimal("1.2345"), false)),
                List.of(),
                new TreeMap<>(Map.of("AP01-A3", 1, "AP06-A4", 7)),
                Set.of("2024-Q4"),
                List.of());
    }

    private static LedgerRow row(String form, String code, Map<String, Object> values) {
        String hamlet = code.substring(0, 4);
        return new LedgerRow(
                PlanReader.read(PlanRows.embedded()).plan().forms().get(form),
                code,
                hamlet,
                hamlet,
                values,
                form.equals("A3") ? Map.of("area", "9,5 công") : Map.of(),
                Map.of("Ghi thêm", "mùa sau"),
                new Source("2025-Q1", "Zalo/Ap 01 (1).xlsx", form + " sheet", 6, 2),
                "2025-Q1");
    }
}
