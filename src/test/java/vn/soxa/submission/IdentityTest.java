package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.Finding;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.sheet.Stamp;
import vn.soxa.sheet.Tables;
import vn.soxa.text.Messages;

class IdentityTest {

    private final Plan plan = PlanReader.read(PlanRows.embedded().withExample()).plan();
    private final Period period = plan.period("2025-Q1").orElseThrow();
    private final String commune = plan.communeCode();

    @Test
    void any_one_of_the_three_stamps_is_enough() {
        Stamp stamp = new Stamp(commune, "AP03", "2025-Q1", 1, 1);

        assertThat(of(workbook(stamp.text(), null, "x"), "a.xlsx").reporter()).isEqualTo("AP03");
        assertThat(of(workbook(null, "\"" + stamp.text() + "\"", "x"), "a.xlsx").reporter())
                .isEqualTo("AP03");
        assertThat(of(workbook(null, null, stamp.visible()), "a.xlsx").reporter())
                .isEqualTo("AP03");
    }

    @Test
    void stamps_that_disagree_identify_nobody_until_the_officer_says_who() {
        RawWorkbook workbook = workbook(
                new Stamp(commune, "AP03", "2025-Q1", 1, 1).text(),
                null,
                new Stamp(commune, "AP04", "2025-Q1", 1, 1).visible());

        assertThat(code(of(workbook, "a.xlsx"))).isEqualTo("null FILE_STAMPS_DISAGREE");
        assertThat(Identity.of(workbook, "a.xlsx", "AP04", plan, period).reporter())
                .isEqualTo("AP04");
    }

    /** One who fills the template that another passed on, and names the file as his own. */
    @ParameterizedTest
    @CsvSource({
        "AP03, Ap-03_Tan-Dinh_2025-Q1_can-sua (2).xlsx, AP03",
        "AP03, bao cao quy 1.xlsx, AP03",
        "AP03, Ap-99 moi.xlsx, AP03",
        "AP03, Ap-05_2025-Q1.xlsx, null FILE_NAME_DISAGREES",
        "AP03, 'Zalo/Ấp 5 gửi.xlsx', null FILE_NAME_DISAGREES",
        "AP03, CB02.xlsx, null FILE_NAME_DISAGREES",
        "CB02, ap 3.xlsx, null FILE_NAME_DISAGREES",
        "AP03, bao cao ap Hoa Thuan.xlsx, null FILE_NAME_DISAGREES",
        "AP03, 'Báo cáo ấp Phú Lợi quý 1.xlsx', null FILE_NAME_DISAGREES",
        "AP03, Hoa-Thuan quy 1.xlsx, null FILE_NAME_DISAGREES",
        "AP03, Tan Dinh gui Hoa Thuan.xlsx, AP03",
        "AP03, Hoa Thuan va Phu Loi.xlsx, AP03",
        "AP03, tong hop xa Tan Phuoc Doi.xlsx, AP03"
    })
    void a_name_that_says_another_place_than_the_stamp_is_asked_about(String reporter, String file, String told) {
        RawWorkbook workbook = workbook(new Stamp(commune, reporter, "2025-Q1", 1, 1).text(), null, "x");
        Identity identity = of(workbook, file);

        assertThat(identity.findings().isEmpty() ? identity.reporter() : code(identity))
                .isEqualTo(told);
        assertThat(Identity.of(workbook, file, "AP05", plan, period).reporter()).isEqualTo("AP05");
    }

    @Test
    void a_code_in_a_name_has_up_to_four_figures_but_a_year_is_none() {
        assertThat(Identity.byName("Ap-1200_Xa-lon_2026-Q1.xlsx")).contains("AP1200");
        assertThat(Identity.byName("ap7.xlsx")).contains("AP07");
        assertThat(Identity.byName("bao cao ap 2026.xlsx")).isEmpty();
        assertThat(Identity.byName("ap 12345.xlsx")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "00001, AP03, 2025-Q1, null FILE_WRONG_COMMUNE",
        "99901, AP03, 2025-Q2, AP03 FILE_WRONG_PERIOD",
        "99901, AP77, 2025-Q1, null FILE_UNIDENTIFIED"
    })
    void the_wrong_commune_period_or_reporter_is_said(String commune, String reporter, String period, String found) {
        Stamp stamp = new Stamp(commune, reporter, period, 1, 1);

        assertThat(code(of(workbook(stamp.text(), null, "x"), "a.xlsx"))).isEqualTo(found);
    }

    @Test
    void a_file_of_another_commune_is_named_and_given_to_a_place_here_it_still_says_so() {
        Stamp stamp = new Stamp("00001", "AP03", "2025-Q1", 1, 1);
        RawWorkbook workbook = workbook(stamp.text(), null, "Uỷ ban nhân dân |\n| XÃ MỸ THẠNH ĐÔNG");
        Finding plain = of(workbook, "a.xlsx").findings().get(0);
        assertThat(Messages.message(plain)).contains("của XÃ MỸ THẠNH ĐÔNG (mã xã 00001)");
        assertThat(Messages.remedy(plain)).doesNotContain("Ghi là của");
        Identity given = Identity.of(workbook, "a.xlsx", "AP05", plan, period);
        assertThat(given.reporter()).isNull();
        assertThat(Messages.remedy(given.findings().get(0)))
                .startsWith("Ghi là của ấp Vĩnh Phước cũng không tính được.");
    }

    @ParameterizedTest
    @CsvSource({
        "Ap-03_Tan-Dinh_2025-Q1 (1).xlsx, AP03",
        "sub/AP3.xlsx, AP03",
        "cb_02 khuyen nong.xlsx, CB02",
        "bao cao thang 3.xlsx, ",
        "map03.xlsx, "
    })
    void without_a_stamp_the_file_name_may_tell(String name, @Nullable String reporter) {
        assertThat(of(workbook(null, null, "x"), name).reporter()).isEqualTo(reporter);
    }

    private Identity of(RawWorkbook workbook, String file) {
        return Identity.of(workbook, file, null, plan, period);
    }

    private static String code(Identity identity) {
        return identity.reporter() + " " + identity.findings().get(0).code();
    }

    private static RawWorkbook workbook(@Nullable String property, @Nullable String name, String visible) {
        return new RawWorkbook(
                "xlsx",
                property == null ? Map.of() : Map.of(Stamp.NAME, property),
                name == null ? Map.of() : Map.of(Stamp.NAME, name),
                List.of(Tables.sheet("Bìa", "| " + Objects.requireNonNull(visible) + " |")),
                null,
                List.of());
    }
}
