package vn.soxa.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Hyperlinks;

/** Each line of the first sheet says which cell to mend and what to type there; through real files. */
class WordingTest {

    private static final String MEETING = "date|kind|topic|times|participants|women";
    private static final String PARCEL = "household|fromCrop|toCrop|unit|area|riceLand|status|converted";

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_lines_name_the_cells_and_the_figures() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled("AP03", "Ap-03.xlsx", typing -> typing.rows(
                        "A6 Tuyên truyền", MEETING, "12/1/2025|Họp dân|HTX, THT|1|32|40")
                .rows(
                        "A3 Chuyển đổi",
                        PARCEL,
                        "Ông Ba|Lúa|Xoài keo|m²|'1.250|Chuyên trồng lúa (từ 2 vụ)|Đã trồng|1/2025",
                        "Bà Tư|Lúa|Xoài keo|ha|4|Chuyên trồng lúa (từ 2 vụ)|Đã trồng|'tháng 6"));
        round.sendBack();

        Path copy = round.returned().resolve("Ap-03_can-sua.xlsx");
        List<String> page = Rounds.page(copy);
        assertThat(page)
                .anyMatch(line -> line.contains("Hãy sửa số “Trong đó: nữ” ở ô H5 hoặc số “Số lượt người” ở ô G5."))
                .anyMatch(line -> line.contains("1250 hoặc 1,25 (tính bằng m²)."))
                .anyMatch(line -> line.contains("Ngày ghi là “tháng 6” (đọc là 6/2025) ở sau ngày chốt"))
                .anyMatch(line -> line.contains("trang Bìa | Trang “A4 OCOP” không có dòng nào."));
        assertThat(Hyperlinks.of(copy)).extracting(Hyperlinks.Link::place).contains("KPS_A4", "'A6 Tuyên truyền'!H5");
    }

    @Test
    void a_confirmed_figure_without_a_reason_is_told_with_both_figures() throws Exception {
        Rounds round = Rounds.in(folder);
        round.filled(
                "CB03",
                "Cb-03.xlsx",
                typing -> typing.rows("B1 Chỉ tiêu", "indicator|reported|confirmed", "CT3|41,6|42"));
        round.sendBack();

        assertThat(Rounds.page(round.returned().resolve("Cb-03_can-sua.xlsx")))
                .anyMatch(line ->
                        line.contains("Số xác nhận (42) khác số tổng hợp lúc giao biểu mẫu (41,6) mà chưa ghi lý do.")
                                && line.contains("hoặc xem lại số xác nhận ở ô H5."));
    }
}
