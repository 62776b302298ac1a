package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.finding.FindingCode;

class SettlementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            REPORTED_TWICE   | Là hai lớp khác nhau           | RIGHT
            REPORTED_TWICE   | LÀ HAI LỚP KHÁC NHAU           | RIGHT
            REPORTED_TWICE   | Là một, chúng tôi chủ trì      | OURS
            REPORTED_TWICE | Mỗi hộ một phần, diện tích ghi đúng | RIGHT
            REPORTED_TWICE | là hai tổ chức khác nhau        | RIGHT
            REPORTED_TWICE | Là một, nơi chúng tôi báo       | OURS
            REPORTED_TWICE | Là một, dòng này do chúng tôi báo | OURS
            REPORTED_TWICE | Số ghi đúng                    | -
            ROW_DUPLICATE | Ghi trùng, không tính dòng này | GIVEN_UP
            STOCK_FELL    | đúng                           | -
            CELL_REQUIRED | Số ghi đúng                    | -
            """)
    void an_answer_is_known_by_its_words(FindingCode question, String answer, Settlement expected) {
        assertThat(Settlement.of(question, answer)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void every_answer_is_of_a_code_and_told_from_the_others() {
        assertThat(Settlement.keys()).allSatisfy(key -> {
            String[] parts = key.split("\\.", -1);
            FindingCode code = FindingCode.valueOf(parts[0]);
            assertThat(Settlement.choices(code)).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
            assertThat(Settlement.choices(code).stream().map(answer -> Settlement.of(code, answer)))
                    .contains(Optional.of(Settlement.valueOf(parts[1])));
        });
    }
}
