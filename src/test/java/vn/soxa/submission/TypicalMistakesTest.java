package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.sheet.BoundRow;

/**
 * What people usually type otherwise than meant, one row each: what the cell is read as, and what is said of the row.
 * What only several rows or periods show is in {@code vn.soxa.check} and in {@code examples/expected.tsv}.
 */
class TypicalMistakesTest {

    private static final Map<String, String> GOOD = Map.of(
            "A1", "name=THT Lúa; kind=Tổ hợp tác; status=Đang hoạt động; members=18",
            "A2",
                    "season=HT25; product=Lúa; buyer=Công ty TNHH Lúa gạo Bảy Nhánh; seller=THT Lúa; households=5; unit=ha;"
                            + " signedHa=12; status=Đang thực hiện",
            "A3",
                    "household=Bà Tư; fromCrop=Lúa; toCrop=Xoài keo; area=0,4; unit=ha; riceLand=Chuyên trồng lúa (từ 2 vụ);"
                            + " status=Ổn định; converted=6/2024",
            "A4", "product=Mật ong; owner=Bà Tư; ownerKind=Hộ kinh doanh; group=Thực phẩm; stage=Đăng ký tham gia",
            "A6", "date=20/1/2025; kind=Họp dân; topic=OCOP; content=Họp; times=1; participants=30");

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '>',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "A2 > boughtHa=12; tonnes=10,9 > tonnes > 10.9 CELL_YIELD_UNLIKELY WARNING",
                "A2 > signedHa=12 công > signedHa > Area[squareMetres=15552] CELL_UNIT_READ INFO",
                "A2 > signedHa=1.250 > signedHa > - CELL_NUMBER_AMBIGUOUS CONFIRM",
                "A2 > season=ĐX 24-25 > season > Đông Xuân 2024-2025",
                "A2 > season=HT25 > season > Hè Thu 2025",
                "A2 > season=vụ 3 > season > Thu Đông 2025",
                "A2 > season=Đông xuân 2025 > season > - CELL_LIST_AMBIGUOUS CONFIRM",
                "A2 > buyer=CTY TNHH lúa gạo 7 Nhánh > buyer > CTY TNHH lúa gạo 7 Nhánh CELL_NEW_IN_LIST WARNING",
                "A2 > boughtHa=12; tonnes=#N 128000 > tonnes > 128000 CELL_YIELD_UNLIKELY WARNING",
                "A2 > price=6,2 > price > 6.2 CELL_UNUSUAL WARNING",
                "A3 > converted=tháng 6 > converted > 6/2025 CELL_DATE_AFTER_CUTOFF ERROR",
                "A3 > converted=2024 > converted > 2024",
                "A3 > converted=06/13/2025 > converted > - CELL_DATE_MONTH_FIRST ERROR",
                "A1 > members=18 hộ > members > 18 CELL_UNIT_READ INFO",
                "A1 > members=5 + 13 > members > - CELL_UNREADABLE ERROR",
                "A1 > capital=#N 150000000 > capital > 150000000 CELL_UNUSUAL WARNING",
                "A1 > phone=#N 912345678 > phone > 0912345678 CELL_SHAPE INFO",
                "A4 > stars=3* > stars > 3",
                "A4 > stars=★★★ > stars > 3",
                "A4 > stars=ba sao > stars > 3",
                "A4 > stars=3 sao > stars > 3",
                "A6 > times=3; participants=120 > times > 3"
            })
    void is_read_and_told(String form, String typed, String column, String expected) {
        Map<String, String> cells = new LinkedHashMap<>();
        put(cells, String.valueOf(GOOD.get(form)));
        put(cells, typed);
        String keys = "| rowCode | " + String.join(" | ", cells.keySet()) + " |\n";
        String headers = "| Mã dòng | "
                + cells.keySet().stream()
                        .map(key -> Sent.PLAN
                                .forms()
                                .get(form)
                                .column(key)
                                .orElseThrow()
                                .header())
                        .collect(Collectors.joining(" | "))
                + " |\n";
        BoundRow row = Sent.stamped()
                .sheet(
                        Sent.PLAN.forms().get(form).sheetName(),
                        keys + headers + "| | " + String.join(" | ", cells.values()) + " |\n")
                .read()
                .sheets()
                .get(0)
                .rows()
                .get(0);
        String said = row.findings().stream()
                .map(finding -> " " + finding.code() + " " + finding.severity())
                .collect(Collectors.joining());
        assertThat((row.get(column) == null ? "-" : row.get(column)) + said).isEqualTo(expected);
    }

    private static void put(Map<String, String> cells, String text) {
        Arrays.stream(text.split("; ")).map(cell -> cell.split("=", 2)).forEach(cell -> cells.put(cell[0], cell[1]));
    }
}
