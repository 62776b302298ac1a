package vn.soxa.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LegacyFontsTest {
    private static final String SMALL =
            "aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ";
    private static final String CAPITALS = SMALL.toUpperCase(Locale.ROOT);
    private static final String SENTENCE = "Hợp tác xã nông nghiệp Thủy Điện được cấp giấy chứng nhận ở Ấp Tân Định";

    @Test
    void vniGoesBothWaysOnEveryLetter() {
        assertThat(Vni.decode(Vni.encode(SMALL))).contains(SMALL);
        assertThat(Vni.decode(Vni.encode(CAPITALS))).contains(CAPITALS);
        assertThat(Vni.encode(SMALL + CAPITALS).chars()).allMatch(c -> c < 0x100);
    }

    @Test
    void tcvn3GoesBothWaysOnEveryLetterItHas() {
        assertThat(Tcvn3.decode(Tcvn3.encode(SMALL))).contains(SMALL);
        assertThat(Tcvn3.decode(Tcvn3.encode("ĂÂĐÊÔƠƯ ABC"))).contains("ĂÂĐÊÔƠƯ ABC");
        assertThat(Tcvn3.decode(Tcvn3.encode("ẤP"))).contains("ấP");
        assertThat(Tcvn3.encode(SMALL + CAPITALS).chars()).allMatch(c -> c < 0x100);
    }

    @Test
    void theFontDecides() {
        assertThat(LegacyFonts.convert("Hîp t¸c x·", ".VnTime")).contains("Hợp tác xã");
        assertThat(LegacyFonts.convert("Hîp t¸c x·", ".VnTimeH")).contains("HỢP TÁC XÃ");
        assertThat(LegacyFonts.convert("hop tac", ".VnTimeH")).contains("HOP TAC");
        assertThat(LegacyFonts.convert("Hôïp taùc xaõ", "VNI-Times")).contains("Hợp tác xã");
        assertThat(LegacyFonts.convert("AÁp Taân Ñònh", "VNI-Times")).contains("Ấp Tân Định");
        assertThat(LegacyFonts.convert("Aáp Oùc Eo", "VNI-Times")).contains("Ấp Óc Eo");
        assertThat(LegacyFonts.convert("t\u00ad", ".VnTime")).contains("tư");
        assertThat(LegacyFonts.convert("Hợp tác xã", ".VnTime")).isEmpty();
        assertThat(LegacyFonts.convert("12,5 ha", ".VnTime")).isEmpty();
    }

    @Test
    void elseAnImpossibleSpellingTells() {
        assertThat(LegacyFonts.convert(Tcvn3.encode(SENTENCE), "Arial")).contains(SENTENCE.replace("Ấ", "ấ"));
        assertThat(LegacyFonts.convert(Vni.encode(SENTENCE), null)).contains(SENTENCE);
        assertThat(LegacyFonts.convert("DiÖn tÝch 12 m²", null)).contains("Diện tích 12 m²");
        assertThat(LegacyFonts.convert("Êp T©n §Þnh", null)).contains("ấp Tân Định");
        assertThat(LegacyFonts.convert("Nguyeãn Vaên Möôøi", null)).contains("Nguyễn Văn Mười");
    }

    @Test
    void ordinaryTextStaysAsItIs() {
        String[] ordinary = {
            SENTENCE,
            "Ấp Srê Thnốt",
            "Srây Skốth",
            "Pô Thi",
            "Krông",
            "12 m²",
            "VietGAP®",
            "A · B",
            "«HTX»",
            "25°C",
            "Lúa – màu",
            "Hoà Bình",
            "hòa giải",
            "Café",
            "xã Ô Lâm",
            "Néang Ôn",
            "",
            "Phum Sôc",
            "Hop\u00adtac",
            "¿que?"
        };
        assertThat(ordinary)
                .allSatisfy(text -> assertThat(LegacyFonts.convert(text, null)).isEmpty());
    }
}
