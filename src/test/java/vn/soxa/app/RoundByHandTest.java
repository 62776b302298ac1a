package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.check.AcceptedRow;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.CellValue;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.text.Messages;

/** Templates filled by another program (openpyxl), against figures worked out by hand from the plan's measures. */
class RoundByHandTest {

    private static final String Q1 = "2025-Q1";

    private static final List<String> HAMLET = List.of(
            "A1 THT-HTX\t\tname=HTX Xanh|kind=Hợp tác xã|status=Đang hoạt động|members=26|women=7",
            "A2 Liên kết\t\tseason=Đông Xuân 2024-2025|product=Lúa|buyer=Công ty TNHH Lúa gạo Bảy Nhánh|seller=HTX Xanh"
                    + "|households=9|unit=ha|signedHa=10|boughtHa=4|status=Đang thực hiện",
            "A2 Liên kết\t\tseason=Hè Thu 2025|product=Lúa|buyer=Công ty TNHH Lúa gạo Bảy Nhánh|seller=HTX Xanh"
                    + "|households=9|unit=ha|signedHa=10|status=Đang thực hiện",
            "A2 Liên kết\t\tseason=Cả năm 2025|product=Xoài keo|buyer=Công ty TNHH Trái cây Vườn Đồi|seller=HTX Xanh"
                    + "|households=4|unit=công 1.000 m²|signedHa=30|status=Đang thực hiện",
            "A2 Liên kết\t\tseason=Hè Thu 2025|product=Nếp|buyer=Công ty TNHH Lúa gạo Bảy Nhánh|seller=HTX Xanh"
                    + "|households=2|unit=ha|signedHa=5|status=Hủy hợp đồng",
            "A3 Chuyển đổi\t\thousehold=Nguyễn Văn Một|fromCrop=Lúa|toCrop=Xoài keo|unit=ha|area=1.5"
                    + "|riceLand=Đất lúa còn lại (1 vụ)|status=Ổn định|converted=2024-06-01",
            "A3 Chuyển đổi\t\thousehold=Nguyễn Văn Hai|fromCrop=Lúa|toCrop=Bắp nếp|unit=m²|area=5000"
                    + "|riceLand=Chuyên trồng lúa (từ 2 vụ)|status=Ổn định|converted=2024-11-20",
            "A3 Chuyển đổi\t\thousehold=Nguyễn Văn Ba|fromCrop=Lúa|toCrop=Xoài keo|unit=ha|area=2"
                    + "|riceLand=Đất lúa còn lại (1 vụ)|status=Đã trồng|converted=2025-01-15",
            "A4 OCOP\t\tproduct=Gạo thơm|owner=HTX Xanh|stage=Đã công nhận",
            "A4 OCOP\t\tproduct=Du lịch rừng tràm|owner=Công ty Tràm|stage=Đã công nhận");

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_figures_are_those_of_the_plans_measures_in_json_in_the_workbook_and_calculated_again() throws Exception {
        ReportingRound round = round();
        round.initExample();
        collectHamlet(round);
        fill("CB-01", List.of("A1 THT-HTX\tHTX Xanh\tfounded=2025-01-10|registration=GCN 1"));
        fill("CB-03", List.of("A3 Chuyển đổi\tNguyễn Văn Một\tsustainable=Có"));
        fill(
                "CB-04",
                List.of(
                        "A4 OCOP\tGạo thơm\tscore=63.4|stars=3|decision=1/QĐ|recognised=2025-02-01",
                        "A4 OCOP\tDu lịch rừng tràm\tscore=91|stars=5|decision=2/QĐ|recognised=2025-02-10"));
        RoundResult result = round.collect(Q1);

        assertThat(figures(result))
                .containsExactly("CT1 1", "CT2 23", "CT2-MUA 4", "CT2-DAT 13", "CT3 2", "CT3.1 1.5", "CT4 1", "CT5 1");
        assertThat(ResultJson.of(result)).contains("\"actual\" : 23,", "\"actual\" : 1.5,");
        Path workbook = folder.resolve(result.workbook());
        assertThat(cumulative(workbook, "Diện tích liên kết tiêu thụ (ha gieo trồng, cộng các vụ)"))
                .isEqualByComparingTo("23");
        assertThat(new LibreOffice(folder).differences(workbook)).isEmpty();
    }

    @Test
    void what_was_accepted_stays_when_nothing_comes_or_the_row_comes_back_wrong_and_years_stand_alone()
            throws Exception {
        ReportingRound round = round();
        round.initExample();
        collectHamlet(round);
        round.issue("2025-Q2", Audience.HAMLETS);
        RoundResult nothingSent = round.collect("2025-Q2");

        assertThat(indicator(nothingSent, "CT3").actual()).isEqualByComparingTo("2");
        assertThat(indicator(nothingSent, "CT3").old()).isEqualByComparingTo("2");
        assertThat(nothingSent.checked().rows()).isNotEmpty().allMatch(AcceptedRow::old);

        fill("2025-Q2", "Ap-01", List.of("A3 Chuyển đổi\tNguyễn Văn Một\tarea=nhiều"));
        RoundResult typo = round.collect("2025-Q2");

        assertThat(indicator(typo, "CT3").actual()).isEqualByComparingTo("2");
        assertThat(indicator(typo, "CT2").actual()).isEqualByComparingTo("23");

        round.issue("2026-Q1", Audience.HAMLETS);
        RoundResult nextYear = round.collect("2026-Q1");

        assertThat(annual(nextYear, "CT2")).containsExactly("2024 121.4", "2025 23", "2026 0");
    }

    @Test
    void a_late_correction_of_an_earlier_period_moves_no_code() throws Exception {
        ReportingRound round = round();
        round.initExample();
        collectHamlet(round);
        fill("CB-02", List.of("A2 Liên kết\tCông ty TNHH Trái cây Vườn Đồi\tcontract=7/HĐ"));
        round.collect(Q1);
        round.issue("2025-Q2", Audience.HAMLETS);
        String late = "A2 Liên kết\t\tseason=Hè Thu 2025|product=Lúa|buyer=Công ty TNHH Lúa gạo Bảy Nhánh|seller=%s"
                + "|households=2|unit=ha|signedHa=3|status=Đang thực hiện";
        fill("2025-Q2", "Ap-01", List.of(late.formatted("Hộ Tư")));
        assertThat(contracts(round.collect("2025-Q2"))).contains("AP01-A2-0005 Hộ Tư");

        type(
                handedIn(Q1, "Ap-01"),
                handedIn(Q1, "Ap-01"),
                List.of(
                        "A2 Liên kết\tCông ty TNHH Trái cây Vườn Đồi\tbuyer=Công ty Cổ phần Nông sản Sáu Sao",
                        late.formatted("Hộ Năm")));
        for (int run = 1; run <= 2; run++) {
            RoundResult corrected = round.collect(Q1);
            assertThat(corrected.checked().submissions())
                    .allMatch(one -> one.rejected().isEmpty());
            assertThat(contracts(corrected)).hasSize(5).contains("AP01-A2-0006 Hộ Năm");
            assertThat(corrected.checked().rows())
                    .filteredOn(row -> row.row().rowCode().equals("AP01-A2-0003"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.row().values())
                            .containsEntry("buyer", "Công ty Cổ phần Nông sản Sáu Sao")
                            .containsEntry("contract", "7/HĐ"));
        }
        RoundResult later = round.collect("2025-Q2");
        assertThat(later.checked().submissions()).allMatch(one -> one.rejected().isEmpty());
        assertThat(contracts(later)).contains("AP01-A2-0005 Hộ Tư", "AP01-A2-0006 Hộ Năm");
    }

    @Test
    void a_confirmed_figure_is_held_against_what_the_rows_add_up_to_now() throws Exception {
        ReportingRound round = round();
        round.initExample();
        collectHamlet(round);
        fill("CB-03", List.of("B1 Chỉ tiêu\tCT3\tconfirmed=2", "B1 Chỉ tiêu\tCT3.1\tconfirmed=0"));
        assertThat(moved(round.collect(Q1))).isEmpty();

        type(handedIn(Q1, "Ap-01"), handedIn(Q1, "Ap-01"), List.of("A3 Chuyển đổi\tNguyễn Văn Hai\tarea=9000"));
        assertThat(moved(round.collect(Q1))).singleElement().satisfies(told -> assertThat(told)
                .isEqualTo("CB03 H5 “2” Số đã xác nhận (2) khác số tổng hợp nay là 2,4 (lúc giao biểu mẫu là 2)."));

        String why = "B1 Chỉ tiêu\tCT3\tdifference=Ấp 01 báo lại sau khi đã đối chiếu";
        type(handedIn(Q1, "CB-03"), handedIn(Q1, "CB-03"), List.of(why));
        assertThat(moved(round.collect(Q1))).isEmpty();
    }

    private static List<String> moved(RoundResult result) {
        return result.checked().submissions().stream()
                .flatMap(file -> file.findings().stream()
                        .filter(finding -> finding.code() == FindingCode.CELL_FIGURE_MOVED)
                        .map(finding -> file.reporter() + " "
                                + Objects.requireNonNull(finding.cell()).a1() + " “"
                                + finding.found().orElse("") + "” " + Messages.message(finding)))
                .toList();
    }

    private static List<String> contracts(RoundResult result) {
        return result.checked().rows().stream()
                .filter(row -> row.form().code().equals("A2"))
                .map(row -> row.row().rowCode() + " " + row.row().text("seller"))
                .toList();
    }

    private void collectHamlet(ReportingRound round) throws Exception {
        round.issue(Q1, Audience.EVERYBODY);
        fill("Ap-01", HAMLET);
        RoundResult hamlet = round.collect(Q1);
        assertThat(hamlet.checked().submissions().get(0).rejected()).isEmpty();
        round.issue(Q1, Audience.OFFICERS);
    }

    private ReportingRound round() {
        return new ReportingRound(
                folder, Clock.fixed(Instant.parse("2025-03-15T00:00:00Z"), ZoneOffset.UTC), Progress.silent());
    }

    private void fill(String reporter, List<String> lines) throws Exception {
        fill(Q1, reporter, lines);
    }

    private void fill(String period, String reporter, List<String> lines) throws IOException, InterruptedException {
        Path template = issued(period, reporter);
        type(
                template,
                folder.resolve(period).resolve("2-Da-nop").resolve(String.valueOf(template.getFileName())),
                lines);
    }

    private Path handedIn(String period, String reporter) throws IOException {
        return folder.resolve(period)
                .resolve("2-Da-nop")
                .resolve(String.valueOf(issued(period, reporter).getFileName()));
    }

    private Path issued(String period, String reporter) throws IOException {
        try (Stream<Path> issued = Files.list(folder.resolve(period).resolve("1-Bieu-mau"))) {
            return issued.filter(file -> String.valueOf(file.getFileName()).startsWith(reporter))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void type(Path template, Path target, List<String> lines) throws IOException, InterruptedException {
        Path script = Path.of("src/test/resources/vn/soxa/app/hands.py").toAbsolutePath();
        Path typed = Files.writeString(folder.resolve("typed.tsv"), String.join("\n", lines), StandardCharsets.UTF_8);
        Process filler = new ProcessBuilder(
                        "/usr/bin/python3",
                        script.toString(),
                        "openpyxl",
                        template.toString(),
                        target.toString(),
                        typed.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(filler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(filler.waitFor()).as(said).isZero();
    }

    private static List<String> figures(RoundResult result) {
        return Stream.of("CT1", "CT2", "CT2-MUA", "CT2-DAT", "CT3", "CT3.1", "CT4", "CT5")
                .map(code -> code + " "
                        + indicator(result, code).actual().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static IndicatorResult indicator(RoundResult result, String code) {
        return result.consolidation().indicators().stream()
                .filter(one -> one.indicator().code().equals(code))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private static List<String> annual(RoundResult result, String code) {
        return result.consolidation().indicators().stream()
                .filter(one -> one.indicator().code().equals(code))
                .map(one -> one.year() + " " + one.actual().stripTrailingZeros().toPlainString())
                .toList();
    }

    /** The stored value under "Lũy kế" of this year's line of an indicator on the sheet Chỉ tiêu. */
    private static @Nullable BigDecimal cumulative(Path workbook, String name) throws UnreadableWorkbookException {
        RawSheet sheet = Objects.requireNonNull(WorkbookReader.read(workbook).sheet("Chỉ tiêu"));
        var header = sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.value().text().startsWith("Lũy kế đến nay"))
                .findFirst()
                .orElseThrow();
        return sheet.rows().stream()
                .filter(row -> row.cells().stream()
                        .anyMatch(cell -> cell.value().text().equals(name)))
                .map(row -> row.cell(header.column()))
                .findFirst()
                .map(cell -> cell != null && cell.value() instanceof CellValue.Amount amount ? amount.number() : null)
                .orElse(null);
    }
}
