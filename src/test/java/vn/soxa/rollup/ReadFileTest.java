package vn.soxa.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.Severity;
import vn.soxa.text.Messages;

/** What the level above reads about files: it fills in no forms, it asks the commune. */
class ReadFileTest {

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_ANY,
            names = "FILE_(NOT_WORKBOOK|BINARY_WORKBOOK|ENCRYPTED|DAMAGED|EMPTY|TOO_LARGE|UNREADABLE)")
    void a_file_that_cannot_be_read_is_asked_of_the_commune(FindingCode code) {
        Finding finding = Finding.ofFile(code);
        assertThat(ReadFile.remedy(finding))
                .contains("xã")
                .doesNotContain("biểu mẫu")
                .isNotEqualTo(Messages.remedy(finding));
        assertThat(ReadFile.remedy(finding.as(Severity.INFO))).isEqualTo("Không phải làm gì.");
    }

    @Test
    void what_is_found_about_a_commune_keeps_its_own_words() {
        Finding finding = Finding.ofFile(FindingCode.COMMUNE_CODE_MISSING, "commune", "xã A");
        assertThat(ReadFile.remedy(finding)).isEqualTo(Messages.remedy(finding));
    }
}
