package vn.soxa.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.office.CellValue;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;

class PlanReaderTest {

    private final PlanBook example = PlanReader.read(PlanRows.embedded().withExample());
    private final Plan plan = example.plan();

    @Test
    void the_example_book_is_without_fault() {
        assertThat(example.findings()).isEmpty();
    }

    @Test
    void the_book_as_carried_lacks_only_the_commune_who_signs_and_its_hamlets() {
        assertThat(Edited.flat(PlanReader.read(PlanRows.embedded())))
                .containsExactly(
                        "Đơn vị PLAN_SETTING_MISSING",
                        "Đơn vị PLAN_SETTING_MISSING",
                        "Đơn vị PLAN_SETTING_MISSING",
                        "Ấp PLAN_SHEET_BLANK");
    }

    @Test
    void a_commune_may_be_named_at_the_start() {
        Plan named = PlanReader.read(PlanRows.embedded().withSetting("communeName", "xã Vĩnh Trung"))
                .plan();
        assertThat(named.communeName()).isEqualTo("xã Vĩnh Trung");
        assertThat(named.setting("periodKind", "")).isEqualTo("Quý");
    }

    @Test
    void no_row_is_lost_on_the_way_to_the_book_to_be_written() {
        PlanRows rows = PlanRows.embedded().withExample();
        assertThat(example.sheets()).hasSize(16).allSatisfy(sheet -> assertThat(sheet.rows())
                .hasSameSizeAs(rows.of(sheet.form().code())));
        assertThat(PlanReader.read(PlanRows.embedded()).sheets().get(0).rows())
                .hasSameSizeAs(PlanRows.embedded().of("P1"));
    }

    @Test
    void a_column_of_targets_is_known_by_its_header_alone() {
        List<RawSheet> sheets = PlanRows.embedded().withExample().sheets().stream()
                .map(sheet -> sheet.name().equals("Chỉ tiêu") ? withYear(sheet) : sheet)
                .toList();
        PlanBook book = PlanReader.read(new RawWorkbook("xlsx", Map.of(), Map.of(), sheets, null, List.of()));
        assertThat(Edited.flat(book)).containsExactly("Chỉ tiêu!L6 PLAN_TARGET_MISSING", "Chỉ tiêu COLUMN_MOVED");
        assertThat(book.plan().indicator("CT2").orElseThrow().targets().get(2027))
                .isEqualByComparingTo("165.5");
    }

    @Test
    void a_book_of_the_time_before_forms_were_rows_is_told_so_and_nothing_else() {
        List<RawSheet> sheets = PlanRows.embedded().withExample().sheets().stream()
                .filter(sheet -> !Set.of("Cột", "Quy tắc", "Cách tính").contains(sheet.name()))
                .toList();
        PlanBook book = PlanReader.read(new RawWorkbook("xlsx", Map.of(), Map.of(), sheets, null, List.of()));
        assertThat(book.findings()).extracting(Finding::code).containsExactly(FindingCode.PLAN_BOOK_OLDER);
    }

    @Test
    void a_book_of_the_time_before_hamlets_had_a_kind_works_as_it_did() {
        RawSheet hamlets = PlanRows.embedded().withExample().sheets().stream()
                .filter(sheet -> sheet.name().equals("Ấp"))
                .findFirst()
                .orElseThrow();
        int kind = hamlets.rows().get(1).cells().stream()
                .filter(cell -> cell.value().text().equals("Loại"))
                .findFirst()
                .orElseThrow()
                .column();
        List<RawSheet> sheets = PlanRows.embedded().withExample().sheets().stream()
                .map(sheet -> sheet.name().equals("Ấp") ? without(sheet, kind) : sheet)
                .toList();
        PlanBook book = PlanReader.read(new RawWorkbook("xlsx", Map.of(), Map.of(), sheets, null, List.of()));
        assertThat(book.findings()).isEmpty();
        assertThat(book.plan().faults().refusing()).isNull();
        assertThat(book.plan().hamlets()).isEqualTo(plan.hamlets());
    }

    @Test
    void a_hamlet_of_a_kind_nobody_knows_is_told_and_called_as_usual() {
        PlanBook book = new Edited().cell("P2", "AP01", "kind", "phường hội").read();
        assertThat(book.findings()).extracting(Finding::code).containsExactly(FindingCode.CELL_NOT_IN_LIST);
        assertThat(book.plan().faults().refusing()).isNull();
        assertThat(book.plan().hamlets()).isEqualTo(plan.hamlets());
    }

    @Test
    void a_plan_counts_from_its_first_year_unless_the_book_says_otherwise() {
        Edited book = new Edited().cell("P13", "HTX", "fromYear", "2023");
        assertThat(book.read().plan().planStart()).isEqualTo(LocalDate.of(2024, 1, 1));
        assertThat(book.cell("P1", "planStart", "value", "").read().plan().planStart())
                .isEqualTo(LocalDate.of(2023, 1, 1));
    }

    @Test
    void a_hamlet_is_called_what_it_is_in_its_name_or_by_its_kind() {
        Plan named = new Edited()
                .cell("P2", "AP01", "kind", "khóm")
                .cell("P2", "AP02", "name", "Tổ dân phố 5")
                .read()
                .plan();
        assertThat(named.hamlets().stream().map(Hamlet::spoken).limit(3))
                .containsExactly("khóm Phú Lợi", "Tổ dân phố 5", "ấp Tân Định");
        assertThat(Hamlet.kinds(named.hamlets())).isEqualTo("khóm, tổ dân phố, ấp");
        assertThat(named.reporter("AP01").orElseThrow().spoken()).isEqualTo("khóm Phú Lợi");
    }

    @Test
    void everything_of_the_plan_is_there() {
        assertThat(plan.hamletsIn(2025)).hasSize(8);
        assertThat(plan.officers()).hasSize(8);
        assertThat(plan.tasks()).hasSize(37);
        assertThat(plan.assignments()).hasSize(16);
        assertThat(plan.indicators()).hasSize(40);
        assertThat(plan.companies()).hasSize(7);
        assertThat(plan.allotments()).hasSize(24);
        assertThat(plan.opening()).hasSize(32 + 23 + 8);
    }

    @Test
    void six_indicators_have_targets() {
        assertThat(plan.indicators().stream()
                        .filter(indicator -> indicator.kind() != IndicatorKind.TRACK)
                        .map(indicator -> indicator.code() + " " + indicator.kind() + " " + indicator.targets() + " "
                                + indicator.deadline() + " " + indicator.owner()))
                .containsExactly(
                        "CT1 MILESTONE {2025=1} 2025-12-31 CB01",
                        "CT2 ANNUAL_FLOOR {2024=150, 2025=150} null CB02",
                        "CT3 CUMULATIVE {2026=80} 2026-12-31 CB03",
                        "CT3.1 CUMULATIVE {2026=10} 2026-12-31 CB03",
                        "CT4 ANNUAL_FLOOR {2024=1, 2025=1} null CB04",
                        "CT5 MILESTONE {2025=1} 2025-12-31 CB04");
    }

    @Test
    void milestones_steps_calculations_and_parents() {
        Indicator linked = plan.indicator("CT2").orElseThrow();
        assertThat(linked.milestones()).extracting(BigDecimal::intValueExact).containsExactly(45, 75, 100, 100);
        assertThat(linked.calculations())
                .extracting(Calculation::columns)
                .containsExactly(List.of("signedHa"), List.of("boughtHa"));
        assertThat(linked.pace()).isEqualTo(Pace.MILESTONES);
        assertThat(plan.indicator("CT5").orElseThrow().steps()).containsExactly(3, 4, 7, 8);
        Indicator fruit = plan.indicator("CT3.1").orElseThrow();
        assertThat(fruit.parent()).isEqualTo("CT3");
        assertThat(fruit.calculations()).allMatch(calculation -> "CT3".equals(calculation.within()));
        assertThat(plan.indicator("TT2").orElseThrow().aggregation()).isEqualTo(Aggregation.FLOW);
    }

    @Test
    void shares_and_opening_figures_add_up_to_the_worked_example() {
        assertThat(sum("CT2")).isEqualByComparingTo("121.4");
        assertThat(sum("CT2-MUA")).isEqualByComparingTo("108");
        assertThat(sum("CT3")).isEqualByComparingTo("38");
        assertThat(sum("CT3.1")).isEqualByComparingTo("3.6");
        assertThat(plan.allotments().stream()
                        .filter(share -> share.indicator().equals("CT2"))
                        .map(Allotment::target)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("150");
    }

    @Test
    void who_fills_what() {
        assertThat(plan.formsOf("AP03"))
                .extracting(form -> form.code())
                .containsExactly("A1", "A2", "A3", "A4", "A6", "A10");
        assertThat(plan.formsOf("CB02"))
                .extracting(form -> form.code())
                .containsExactly("A2", "A6", "A8", "B1", "B2", "B4");
        assertThat(plan.formsOf("CB08"))
                .as("no task of its own, so no sheet to report tasks on")
                .extracting(form -> form.code())
                .containsExactly("B3");
    }

    @Test
    void a_merged_hamlet_reports_no_more() {
        Period first = plan.period("2025-Q1").orElseThrow();
        Period before = plan.period("2024-Q4").orElseThrow();
        assertThat(plan.reporters(first)).hasSize(16).noneMatch(reporter -> reporter.code()
                .equals("AP09"));
        assertThat(plan.reporters(before)).hasSize(17);
        assertThat(plan.hamlet("AP09").orElseThrow().mergedInto()).isEqualTo("AP05");
    }

    @Test
    void file_names_are_of_code_and_short_name() {
        assertThat(plan.reporters().stream().map(plan::fileStem))
                .containsExactly(
                        "Ap-01_Phu-Loi",
                        "Ap-02_Hoa-Thuan",
                        "Ap-03_Tan-Dinh",
                        "Ap-04_Dong-Hung",
                        "Ap-05_Vinh-Phuoc",
                        "Ap-06_Sre-Thnot",
                        "Ap-07_Thanh-My",
                        "Ap-08_Binh-Quoi",
                        "Ap-09_An-Loi",
                        "CB-01_Dia-chinh-Nong-nghiep",
                        "CB-02_Khuyen-nong",
                        "CB-03_Bao-ve-thuc-vat",
                        "CB-04_Khuyen-cong",
                        "CB-05_Truyen-thanh",
                        "CB-06_Mat-tran",
                        "CB-07_To-Khuyen-nong",
                        "CB-08_Tai-chinh");
    }

    @Test
    void tasks_know_the_day_they_are_due() {
        Map<String, String> due = Map.of("III.1.a", "2025-12-31", "III.7.a", "2024-12-31", "V.2.c", "2026-12-31");
        due.forEach((code, day) -> assertThat(task(code).dueIn(2024)).contains(LocalDate.parse(day)));
        assertThat(task("V.5.a").dueIn(2025)).isEmpty();
        assertThat(List.of("III.1.a", "IV.a", "V.5.b").stream()
                        .map(code -> task(code).kind()))
                .containsExactly("thường xuyên", "hằng năm", "khi phát sinh");
    }

    private Task task(String code) {
        return plan.tasks().stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private BigDecimal sum(String indicator) {
        return plan.opening().stream()
                .filter(figure -> figure.indicator().equals(indicator) && figure.year() == 2024)
                .map(OpeningFigure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As an officer would add it: a header behind the last one, a figure below. */
    private static RawSheet without(RawSheet sheet, int column) {
        List<RawRow> rows = sheet.rows().stream()
                .map(row -> new RawRow(
                        row.index(),
                        row.hidden(),
                        row.cells().stream()
                                .filter(cell -> cell.column() != column)
                                .toList()))
                .toList();
        return new RawSheet(sheet.name(), false, rows, List.of(), Set.of(0), List.of(), List.of());
    }

    private static RawSheet withYear(RawSheet sheet) {
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            List<RawCell> cells = new ArrayList<>(row.cells());
            String added = row.index() == 3 ? "Kế hoạch 2027" : row.index() == 5 ? "165,5" : "";
            if (!added.isEmpty()) {
                cells.add(new RawCell(40, new CellValue.Text(added), null));
            }
            rows.add(new RawRow(row.index(), false, cells));
        }
        return new RawSheet(sheet.name(), false, rows, List.of(), Set.of(), List.of(), List.of());
    }
}
