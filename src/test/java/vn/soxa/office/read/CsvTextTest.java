package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.RawWorkbook;

/** What programs make of separated values; lines are parted by {@code /} here, cells read by {@code |}. */
class CsvTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '~', textBlock = """
            a;b;c / 1;2;3                              > a|b|c / 1|2|3
            a;b;c / ="118";="0912";=" x"               > a|b|c / 118|0912|x
            a;b;c / "=""118""\";2;3                     > a|b|c / 118|2|3
            a;b;c / 1,2,3 / 4,5,6                      > a|b|c / 1|2|3 / 4|5|6
            a,b,c / 1;2;3 / 4;5;6 / 7;8;9              > a|b|c / 1|2|3 / 4|5|6 / 7|8|9
            a, x;b;c / 1,"2,5",3 / 4,5,6               > a, x|b|c / 1|2,5|3 / 4|5|6
            a;b;c / 1\\t2\\t3 / 4\\t5\\t6                  > a|b|c / 1|2|3 / 4|5|6
            "a;b;c" / "1;2;3"                          > a|b|c / 1|2|3
            "a,b,c" / "1,2,""x y""\"                    > a|b|c / 1|2|x y
            a;b;c / 1;2;"ghi chú / 4;5;6               > a|b|c / 1|2|”ghi chú / 4|5|6
            a;b;c / 1;2;"x / 4;5;"y / 7;8;9            > a|b|c / 1|2|”x / 4|5|”y / 7|8|9
            a;b;c / 1;2;"hai;dòng / tiếp" / 4;5;6      > a|b|c / 1|2|hai;dòng¶tiếp / 4|5|6
            a;b;c / 1;2;3,5                            > a|b|c / 1|2|3,5
            sep=; / a;b;c / 1;2;3                      > a|b|c / 1|2|3
            """)
    void read(String written, String read, @TempDir Path folder) throws Exception {
        String text = written.strip().replace(" / ", "\n").replace("\\t", "\t") + "\n";
        assertThat(cells(folder, text)).isEqualTo(read.strip());
        assertThat(cells(folder, text.replace("\n", "\r\n")).replace("\r", "")).isEqualTo(read.strip());
    }

    /** A sheet that is called after its file has a name that any workbook could give it. */
    @ParameterizedTest
    @CsvSource({
        "Ap-04.csv, Ap-04",
        "Ap-04 bao cao chuyen doi cay trong quy 1 nam 2025.csv, oi cay trong quy 1 nam 2025",
        "Ap-01_Phu-Loi_2025-Q1-A1 THT-HTX.csv, p-01_Phu-Loi_2025-Q1-A1 THT-HTX",
        "Ap[01].csv, Ap_01_"
    })
    void sheetNames(String file, String sheet, @TempDir Path folder) throws Exception {
        Path written = Files.writeString(folder.resolve(file), "a;b", StandardCharsets.UTF_8);
        assertThat(WorkbookReader.read(written).sheets().get(0).name())
                .endsWith(sheet)
                .hasSizeLessThanOrEqualTo(31);
    }

    private static String cells(Path folder, String text) throws IOException, UnreadableWorkbookException {
        Path file = Files.writeString(folder.resolve("Ap-01.csv"), text, StandardCharsets.UTF_8);
        RawWorkbook workbook = WorkbookReader.read(file);
        return workbook.sheets().get(0).rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.value().text().replace("\n", "¶").strip())
                        .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" / "));
    }
}
