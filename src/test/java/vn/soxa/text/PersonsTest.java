package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsTest {

    @ParameterizedTest
    @CsvSource({
        "HTX Nông nghiệp Phú Lợi Xanh, true",
        "tổ hợp tác Rau an toàn, true",
        "CÔNG TY TNHH Lúa gạo Bảy Nhánh, true",
        "DNTN Rau quả Út Tám, true",
        "Nguyễn Văn A, false",
        "Hộ Ba Tràm, false",
        "Nhóm hộ ông Bảy, false",
        "Thanh Tùng, false"
    })
    void names_of_organisations_are_told_from_those_of_people(String name, boolean organisation) {
        assertThat(Persons.organisation(name)).isEqualTo(organisation);
    }

    @ParameterizedTest
    @CsvSource({
        "'gọi 0912 345 678 gặp ông Ba', 'gọi … gặp ông Ba'",
        "+84912345678, …",
        "'CCCD 089123456789.', 'CCCD ….'",
        "'ĐT: 02963.851.234', 'ĐT: …'",
        "'1.200.000.000 đồng', '1.200.000.000 đồng'",
        "'quyết định 1801234567', 'quyết định 1801234567'",
        "'0,0912345678', '0,0912345678'",
        "VN-AGOR-0001, VN-AGOR-0001"
    })
    void numbers_that_lead_to_a_person_are_left_out(String text, String told) {
        assertThat(Persons.withoutNumbers(text)).isEqualTo(told);
    }

    @Test
    void a_text_without_any_stays_the_same() {
        String text = "Đã tổ chức 1 hội nghị, 42 người dự";
        assertThat(Persons.withoutNumbers(text)).isEqualTo(text);
    }
}
