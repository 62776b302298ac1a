package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.consolidate.IndicatorResult;
import vn.soxa.consolidate.Status;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.Typing;
import vn.soxa.text.Phrasebook;

/** Months, a quarter over them, forms collected less often, and campaigns that count into their year or not. */
class PeriodKindsTest {

    @TempDir
    Path folder = Path.of("");

    /** A second count in plain words: what each hamlet typed, added up. */
    private final TreeMap<String, Integer> typed = new TreeMap<>();

    @Test
    void a_year_begins_in_months_with_campaigns_between() throws Exception {
        new PlanBookFile(new WorkFolder(folder), new Phrasebook(WorkFolder.class, "app_vi.properties"))
                .write(CampaignPlan.rows());
        assertThat(month("2026-01", 40, 30)).containsExactly("YT1 Y tế hằng tháng");
        RoundResult first = collect("2026-01");
        assertThat(status(first, "N")).as("nobody was asked yet").isEqualTo(Status.NO_DATA);
        assertThat(result(first, "K").expected()).isEqualByComparingTo("100");
        assertThat(first.checked().missing()).isEmpty();
        assertThat(campaign("2026-THU", 70, 50)).containsExactly("TC1 Tiêm chủng");
        RoundResult alone = collect("2026-THU");
        assertThat(actual(alone, "D")).isEqualTo("100");
        month("2026-02", 50, 20);
        assertThat(actual(collect("2026-02"), "T")).as("it counts into no year").isEqualTo("0");
        campaign("2026-TIEM1", 60, 30);
        RoundResult vaccinated = collect("2026-TIEM1");
        assertThat(actual(vaccinated, "D")).isEqualTo("60");
        assertThat(status(vaccinated, "D")).isEqualTo(Status.BEHIND);
        assertThat(vaccinated.checked().rows()).extracting(row -> row.old()).containsOnly(false);
        campaign("2026-TIEM2", 45, 45);
        RoundResult second = collect("2026-TIEM2");
        assertThat(actual(second, "D")).as("each campaign for itself").isEqualTo("90");
        assertThat(actual(second, "T")).as("the year so far").isEqualTo("150");
        assertThat(month("2026-03", 60, 40)).containsExactly("YT1 Y tế hằng tháng", "YT2 Nước sạch");
        RoundResult march = collect("2026-03");
        assertThat(actual(march, "K")).isEqualTo("" + typed.get("kham"));
        assertThat(actual(march, "T")).isEqualTo("150");
        assertThat(actual(march, "N")).isEqualTo("130");
        assertThat(result(march, "N").coverage().told()).isEqualTo(2);
        quarter(march);
        assertThat(new LibreOffice(folder)
                        .differences(List.of(folder.resolve(second.workbook()), folder.resolve(march.workbook()))))
                .isEmpty();
    }

    private void quarter(RoundResult march) throws Exception {
        RoundResult quarter = collect("2026-Q1");
        assertThat(actual(quarter, "K")).isEqualTo("" + typed.get("kham"));
        assertThat(result(quarter, "K").thisPeriod()).isEqualByComparingTo("" + typed.get("kham"));
        assertThat(actual(quarter, "T")).isEqualTo(actual(march, "T"));
        assertThat(quarter.report()).asString().contains("2026-Q1");
        assertThat(month("2026-04", 10, 10)).containsExactly("YT1 Y tế hằng tháng");
        RoundResult april = collect("2026-04");
        assertThat(actual(april, "N")).as("asked again in June").isEqualTo("130");
        assertThat(result(april, "N").old()).isEqualByComparingTo("0");
        assertThat(result(april, "N").expected())
                .as("by what the last quarter should have")
                .isEqualByComparingTo("100");
        assertThat(new LibreOffice(folder).differences(List.of(folder.resolve(quarter.workbook()))))
                .isEmpty();
        assertThat(sheets(issue("2026-12"))).contains("YT3 Nhân viên y tế", "YT2 Nước sạch");
    }

    private List<String> month(String period, int one, int other) throws Exception {
        List<Path> issued = issue(period);
        List<String> sheets = sheets(issued);
        for (Path template : issued) {
            boolean first = String.valueOf(template.getFileName()).startsWith("Ap-01");
            int figure = first ? one : other;
            send(template, period, person -> {
                person.rows("YT1 Y tế hằng tháng", "kham", "" + figure);
                if (sheets.contains("YT2 Nước sạch")) {
                    person.rows("YT2 Nước sạch", "ho", first ? "70" : "60");
                }
            });
        }
        typed.merge("kham", one + other, Integer::sum);
        return sheets;
    }

    private List<String> campaign(String period, int one, int other) throws Exception {
        List<Path> issued = issue(period);
        for (Path template : issued) {
            int figure = String.valueOf(template.getFileName()).startsWith("Ap-01") ? one : other;
            int vaccinated = period.equals("2026-TIEM1") ? 30 : period.equals("2026-THU") ? 50 : 45;
            send(template, period, person -> person.rows("TC1 Tiêm chủng", "can|da", figure + "|" + vaccinated));
        }
        return sheets(issued);
    }

    private List<Path> issue(String period) throws Exception {
        return ReportingRound.open(folder, Progress.silent()).issue(period, Audience.HAMLETS);
    }

    private RoundResult collect(String period) throws Exception {
        return ReportingRound.open(folder, Progress.silent()).collect(period);
    }

    private void send(Path template, String period, java.util.function.Consumer<Typing> person) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve(period + "/2-Da-nop"));
        Typing.into(Files.copy(template, inbox.resolve(String.valueOf(template.getFileName()))), person);
    }

    private static List<String> sheets(List<Path> templates) throws IOException {
        try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(Files.newInputStream(templates.get(0)))) {
            return java.util.stream.IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .filter(name -> name.matches("(YT|TC)\\d .*"))
                    .toList();
        }
    }

    private static IndicatorResult result(RoundResult round, String code) {
        return round.consolidation().indicator(code, 2026).orElseThrow();
    }

    private static Status status(RoundResult round, String code) {
        return result(round, code).status();
    }

    private static String actual(RoundResult round, String code) {
        BigDecimal actual = result(round, code).actual();
        return actual.stripTrailingZeros().toPlainString();
    }
}
