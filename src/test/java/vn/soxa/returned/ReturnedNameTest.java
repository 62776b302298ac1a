package vn.soxa.returned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnedNameTest {
    @ParameterizedTest
    @CsvSource({
        "Ap-03_Tan-Dinh_2025-Q1.xlsx, Ap-03_Tan-Dinh_2025-Q1_can-sua",
        "Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx, Ap-03_Tan-Dinh_2025-Q1_can-sua",
        "Ap-03_can-sua (1).xlsx, Ap-03_can-sua",
        "Ap-03_can-sua_can-sua (2).XLSM, Ap-03_can-sua",
        "bao cao quy 1.2025.xls, bao cao quy 1.2025_can-sua",
        "bao cao, bao cao_can-sua",
        "Ap-03.et, Ap-03_can-sua",
        "Ap-03_can-sua (1).ett, Ap-03_can-sua",
        "Ap-03.xlsx.wps, Ap-03.xlsx_can-sua",
        "(1).xlsx, (1)_can-sua",
    })
    void is_never_doubled(String file, String stem) {
        assertThat(ReturnedName.stem(Path.of(file))).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({
        "/xa/2025-Q1/2-Da-nop/a.xlsx, /xa/2025-Q1/3-Tra-lai",
        "/xa/2025-Q1/2-Da-nop/Zalo/thang 3/a.xlsx, /xa/2025-Q1/3-Tra-lai",
        "/home/a/Desktop/a.xlsx, /home/a/Desktop",
    })
    void lies_beside_the_file_but_never_in_the_inbox(String file, String folder) {
        assertThat(ReturnedName.folder(Path.of(file))).isEqualTo(Path.of(folder));
    }

    /** A disk counts 255 bytes a name, Excel 218 characters a path; the same letters come in two spellings. */
    @ParameterizedTest
    @CsvSource({"ế, 80", "e\u0302\u0301, 80", "a, 250", "\uD83C\uDF3E, 60", "'báo cáo ', 40"})
    void a_long_name_is_cut_where_what_is_added_still_fits(String piece, int times) {
        String stem = ReturnedName.stem(Path.of("Ap-01 " + piece.repeat(times) + ".xlsx"));

        assertThat(stem).startsWith("Ap-01 ").endsWith("_can-sua").hasSizeLessThanOrEqualTo(108);
        assertThat((stem + " (99).xlsx").getBytes(UTF_8)).hasSizeLessThan(230);
        assertThat(UTF_8.newEncoder().canEncode(stem)).isTrue();
        assertThat(Normalizer.isNormalized(stem, Normalizer.Form.NFC)).isTrue();
    }
}
