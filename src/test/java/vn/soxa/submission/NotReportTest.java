package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever bears a hamlet's name but holds no form of the commune is no report; lines are parted by {@code /} here. */
class NotReportTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Ap-03.xls | MIME-Version: 1.0 / Content-Type: multipart/related; boundary="x" / --x / <html><table><tr><td>1</td></tr></table>
            Ap-03.mht | From: <Saved by Microsoft Internet Explorer> / Subject: A1 / MIME-Version: 1.0
            Ap-03.eml | From: ap3@example.vn / To: xa@example.vn / Subject: bao cao / Kính gửi xã, ấp không có gì mới.
            Ap-03.slk | ID;PWXL;N;E / C;Y1;X1;K"Tên tổ chức" / C;Y2;X1;K"THT Lúa" / E
            Ap-03.dif | TABLE / 0,1 / "EXCEL" / VECTORS / 0,2 / "" / DATA / 0,0
            Ap-03.gsheet | {"url": "https://docs.example.com/spreadsheets/d/1", "doc_id": "1"}
            Ap-03.xlsx | <!DOCTYPE html><html><body><form>Đăng nhập<input name="u"></form></body></html>
            Ap-03.xlsx | <html><body><table><tr><td>Tài khoản</td><td><input></td></tr><tr><td>Mật khẩu</td></tr></table></body></html>
            Ap-03.xls | <html><head><title>Trang không tồn tại</title></head><body><h1>404</h1></body></html>
            Ap-03.txt | Kính gửi xã, quý này ấp Tân Định không phát sinh.
            Ap-03.csv | STT;Họ tên;Điện thoại / 1;Trần Thị B;0900000331 / 2;Lê Văn C;0900000332
            Ap-03.vcf | BEGIN:VCARD / VERSION:3.0 / FN:Trưởng ấp / END:VCARD
            Ap-03.json | [{"ten": "THT Lúa", "thanh_vien": 18}]
            """)
    void is_told_and_takes_nobody_off_the_list(String name, String content, @TempDir Path folder) throws IOException {
        Path file =
                Files.writeString(folder.resolve(name), content.strip().replace(" / ", "\n"), StandardCharsets.UTF_8);
        Submission read = new SubmissionReader(Sent.PLAN, Sent.Q1).read(file, name, null, Map.of());

        assertThat(read.isReport()).isFalse();
        assertThat(read.reporter()).isEqualTo("AP03");
        assertThat(read.sheets()).isEmpty();
        assertThat(read.findings().stream().map(Sent::line)).containsExactly("ERROR FILE_NOT_REPORT");
    }
}
