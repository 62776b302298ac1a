package vn.soxa.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.CellSpec;
import vn.soxa.office.write.Look;
import vn.soxa.office.write.RowSpec;
import vn.soxa.office.write.SheetSpec;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;

/** What a commune tells the level above, through a real file and back; a changed line is noticed. */
final class SummaryLinesTest {

    private static final Summary SUMMARY = new Summary(
            Map.of("commune", "99901", "communeName", "xã Tân Phước Đồi", "period", "2025-Q2"),
            List.of(
                    figure("CT2", 2025, "113.5000", "Doanh nghiệp thu mua chậm"),
                    figure("CT3", null, "47.123456789", null)),
            List.of(
                    new Summary.Work(
                            "III.1.a",
                            "Tuyên truyền",
                            "CB01",
                            "hằng quý",
                            "Hoàn thành",
                            number("100"),
                            false,
                            number("50"),
                            number("12.5")),
                    new Summary.Work("V.2.a", "Tổng hợp", "CB01", "", null, null, true, number("0"), number("0"))),
            List.of(new Summary.Fund(2025, "Ngân sách xã", number("50"), number("12.5"))),
            Map.of("REPORTERS", 16, "ACCEPTED", 12, "NOT_SENT", 4));

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSummaryComesBackToTheLastDigit() throws Exception {
        assertThat(back(SummaryLines.of(SUMMARY))).contains(stripped(SUMMARY));
    }

    @Test
    void aChangedLineOrNoneGivesNoSummary() throws Exception {
        List<List<String>> lines = new ArrayList<>(SummaryLines.of(SUMMARY));
        lines.replaceAll(line -> line.contains("113.5")
                ? line.stream().map(cell -> cell.replace("113.5", "151.2")).toList()
                : line);
        assertThat(back(lines)).isEmpty();
        assertThat(back(lines.subList(1, lines.size()))).isEmpty();
    }

    private Optional<Summary> back(List<List<String>> lines) throws Exception {
        SheetSpec sheet = new SheetSpec(LedgerLayout.SEAL_SHEET)
                .rows(IntStream.range(0, lines.size())
                        .mapToObj(i -> row(i, lines.get(i)))
                        .toList());
        WorkbookSpec spec = new WorkbookSpec("", List.of(sheet), Map.of(), Map.of(), Instant.EPOCH);
        Path file = new WorkbookWriter().write(spec, folder.resolve("so.xlsx"));
        RawSheet read =
                WorkbookReader.read(file, LedgerLayout.SEAL_SHEET::equals).sheet(LedgerLayout.SEAL_SHEET);
        return read == null ? Optional.empty() : SummaryLines.read(read);
    }

    private static RowSpec row(int index, List<String> cells) {
        return RowSpec.of(
                index,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> CellSpec.text(i, cells.get(i), Look.PLAIN))
                        .toList());
    }

    private static Summary.Figure figure(String code, @Nullable Integer year, String actual, @Nullable String cause) {
        return new Summary.Figure(
                code,
                year,
                "Diện tích | liên kết",
                "ha",
                "ANNUAL_FLOOR",
                "STOCK",
                null,
                year == null ? LocalDate.of(2026, 12, 31) : null,
                number("150"),
                null,
                number(actual),
                number("75.7"),
                "ON_TRACK",
                year == null ? null : number("45"),
                null,
                number("0"),
                null,
                number("152"),
                number("0"),
                year == null,
                cause,
                year == null ? number("3.5") : null,
                year == null ? number("7") : null,
                11,
                12,
                year == null,
                year == null ? null : "'Chỉ tiêu'!B7");
    }

    private static Summary stripped(Summary summary) {
        return new Summary(
                summary.about(),
                List.of(
                        figure("CT2", 2025, "113.5", "Doanh nghiệp thu mua chậm"),
                        figure("CT3", null, "47.123456789", null)),
                summary.tasks(),
                summary.funds(),
                summary.submissions());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
