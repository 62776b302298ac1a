package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies beside workbooks without having been sent; where a person may have chosen the name, it is read. */
class LeftoverTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            ~$Ap-03.xlsx, true
            ._Ap-03.xlsx, true
            .DS_Store, true
            Thumbs.db, true
            5F3B2A00, true
            5f3b2a00.tmp, true
            A1B2C3D4, true
            ~DF9C3A21.TMP, true
            ~WRD0001.tmp, true
            lu12345abcd.tmp, true
            .~lock.Ap-03.ods#, true
            .~Ap-03.xlsx, true
            Ap-03.ods~, true
            Ap-03.xlsx.sb-5f3b2a00-AbCdEf, true
            .nfs000000000123, true
            .syncthing.Ap-03.xlsx.tmp, true
            Ap-03.xlsx, false
            20250310, false
            AP03, false
            5F3B2A001, false
            Ap-03 tmp.xlsx, false
            "Ấp Tân Định ~ sửa.xlsx", false
            """)
    void by_name(String name, boolean leftover) {
        assertThat(Leftover.is(Path.of("2-Da-nop", name))).isEqualTo(leftover);
    }
}
