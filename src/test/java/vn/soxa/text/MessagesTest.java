package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;

class MessagesTest {
    /** Every name a message may use; findings must use the same. */
    private static final Set<String> NAMES = Set.of(
            "found",
            "header",
            "kind",
            "example",
            "min",
            "max",
            "list",
            "suggestion",
            "reading1",
            "reading2",
            "unit",
            "because",
            "why",
            "sheet",
            "row",
            "other",
            "packed",
            "measured",
            "whole",
            "part",
            "period",
            "date",
            "count",
            "commune",
            "code",
            "hamlet",
            "file",
            "due",
            "indicator",
            "tonnes",
            "above",
            "cell",
            "otherCell",
            "season",
            "usual",
            "place",
            "arrow",
            "digits",
            "clear",
            "reply",
            "besides",
            "text",
            "page");

    @ParameterizedTest
    @EnumSource
    void everyCodeHasItsLines(FindingCode code) {
        assertThat(Messages.title(code).split(" ", -1).length).isBetween(2, 8);
        assertThat(Messages.line(code, "what").names()).isSubsetOf(NAMES);
        for (Severity severity : Severity.values()) {
            assertThat(Messages.action(code, severity).names()).isSubsetOf(NAMES);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatCanBeAnsweredSaysWhere(FindingCode code) {
        boolean choices = !Settlement.choices(code).isEmpty();
        assertThat(Messages.action(code, Severity.CONFIRM).names().contains("reply"))
                .isEqualTo(choices);
        assertThat(Messages.action(code, Severity.CONFIRM).text().contains("để nguyên") && choices)
                .as("a question that stays as it is does not count")
                .isFalse();
        assertThat(Messages.action(code, Severity.ERROR).names()).doesNotContain("reply");
        assertThat(Messages.action(code, Severity.WARNING).names()).doesNotContain("reply");
    }

    @ParameterizedTest
    @EnumSource
    void everyLineReadsWellWithAllOrNothingKnown(FindingCode code) {
        for (Severity severity : Severity.values()) {
            readsWell(code, severity);
        }
    }

    private static void readsWell(FindingCode code, Severity severity) {
        Map<String, String> all = new TreeMap<>();
        NAMES.forEach(name -> all.put(name, "[x]{y}"));
        Finding bare = Finding.ofFile(code).as(severity);
        Finding full = new Finding(code, severity, "S", null, all, "z");
        for (String line : List.of(Messages.message(bare), Messages.remedy(bare))) {
            assertThat(line.replace(" .xls", " xls"))
                    .matches("\\p{Lu}.*[.?!]")
                    .doesNotContain("{", "[", "…", "  ", " .", " ,", "..", ",.");
        }
        for (String line : List.of(Messages.message(full), Messages.remedy(full))) {
            assertThat(line.replace("[x]{y}", "x").replace(" .xls", " xls"))
                    .doesNotContain("{", "[", "…", "  ", " .", " ,", "..");
        }
    }

    @Test
    void noLineIsForACodeThatIsGone() {
        assertThat(Messages.keys()).allSatisfy(key -> FindingCode.valueOf(key.substring(0, key.indexOf('.'))));
    }

    @Test
    void saysWhatThenWhatToDo() {
        Finding finding =
                Finding.ofFile(FindingCode.CELL_UNREADABLE, "found", "nhiều", "kind", "số (ha)", "example", "12,5");
        assertThat(Messages.message(finding)).isEqualTo("Không đọc được “nhiều”: ô này chỉ nhận số (ha).");
        assertThat(Messages.remedy(finding)).isEqualTo("Hãy ghi lại cho đúng (cách ghi: 12,5).");
    }

    @Test
    void limits_have_their_unit_and_a_whole_date_is_not_asked_to_be_made_whole() {
        Finding above = Finding.ofFile(
                FindingCode.CELL_OUT_OF_RANGE, "found", "5.000.000", "max", "99.999", "unit", "triệu đồng");
        assertThat(Messages.message(above))
                .isEqualTo("Giá trị “5.000.000” nằm ngoài mức cho phép; nhiều nhất là 99.999 triệu đồng.");
        Finding late = Finding.ofFile(FindingCode.CELL_DATE_AFTER_CUTOFF, "found", "28/3/2026", "max", "14/3/2026");
        assertThat(Messages.remedy(late)).startsWith("Nếu ghi nhầm, hãy sửa lại ngày.");
        assertThat(Messages.remedy(late.with("reading1", "6/2026")))
                .startsWith("Nếu không phải 6/2026, hãy ghi đủ ngày, tháng, năm.");
        assertThat(Messages.message(
                        Finding.ofFile(FindingCode.FILE_WRONG_COMMUNE, "found", "99901", "other", "XÃ TÂN PHƯỚC ĐỒI")))
                .isEqualTo("Biểu mẫu này của XÃ TÂN PHƯỚC ĐỒI (mã xã 99901) không phải của xã ta.");
    }

    @Test
    void aWordIsFoundByItsKey() {
        assertThat(Glossary.word("target")).isEqualTo("Kế hoạch (chỉ tiêu giao)");
        assertThat(Glossary.word("season.SUMMER_AUTUMN", "year", "2025")).isEqualTo("Hè Thu 2025");
        assertThat(Glossary.find("nowhere")).isEmpty();
        assertThat(Glossary.keys()).hasSizeGreaterThan(60);
    }

    @Test
    void an_answer_that_settles_nothing_is_for_the_officer_to_decide() {
        Finding question = Finding.ofCell(FindingCode.REPORTED_TWICE, new CellAddress("A6", 5, 4));
        Finding answered = question.with(Finding.ANSWER, "Chúng tôi không rõ");

        assertThat(Messages.message(answered)).endsWith("Nơi báo cáo trả lời: “Chúng tôi không rõ”.");
        assertThat(Messages.remedy(answered)).startsWith("Chờ xã quyết định");
        assertThat(Messages.remedy(question)).startsWith("Hãy trả lời");
    }
}
