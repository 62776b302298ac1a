package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void cleansWhatCannotBeSeen() {
        Table.check("""
                \u00a0Tân\u00a0 Định\u200b \ufeff | Tân Định
                Tân\tĐịnh                    | Tân Định
                ho\u0300a                    | hòa
                t\u00e2\u0301n               | tấn
                t\u00e1\u0302n               | tấn
                =SUM(A1)                     | =SUM(A1)
                +84 912                      | +84 912
                @xa                          | @xa
                x\u00ad                      | x\u00ad
                a\u200e\u202eb               | ab
                """, Words::clean);
    }

    @Test
    void keysAreEqualForOneName() {
        Table.check("""
                Hòa Bình              | hoà bình
                Hoà  BÌNH.            | hoà bình
                hòan, lóe             | hoàn, loé
                Thúy thuý thủy        | thuý thuý thuỷ
                quý qúy               | quý quý
                mùa của               | mùa của
                Vật tư – tiêu thụ     | vật tư-tiêu thụ
                2024 - 2025           | 2024-2025
                ÐÔNG XUÂN             | đông xuân
                Tân Định              | tân định
                Tấn Đinh              | tấn đinh
                """, Words::key);
    }

    @Test
    void foldsForLooseMatching() {
        Table.check("""
                Diện tích đã thu mua (ha) | dien tich da thu mua ha
                DT ký hợp đồng ▲          | dt ky hop dong
                Điểm A/B                  | diem a b
                m²                        | m2
                Vật tư – tiêu thụ         | vat tu tieu thu
                Srê Thnốt                 | sre thnot
                Ð.ƯỜNG                    | d uong
                """, Words::fold);
    }

    @Test
    void foldsBothNormalFormsAlike() {
        String name = "Hợp tác xã nông nghiệp Thủy Điện Ường";
        assertThat(Words.fold(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Words.fold(name));
        assertThat(Words.key(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(Words.key(name));
    }

    @Test
    void nearIsASlipNotAnotherLetter() {
        assertThat(Words.near("diem a", "diem b")).isTrue();
        assertThat(Words.near("diem", "diep")).isFalse();
        assertThat(Words.near("hop tac xa", "hop tac xa a b")).isFalse();
        assertThat(Words.distance("tan dinh", "tan din")).isEqualTo(1);
    }
}
