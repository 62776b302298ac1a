package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soxa.sheet.BoundCell;
import vn.soxa.sheet.BoundRow;

class DifferencesTest {

    private static final String A1 = "| Mã dòng | Tên tổ chức | Loại hình | Tình trạng | Số thành viên | Số lượt |\n";

    private static Submission a1(String rows) {
        return Sent.stamped().sheet("A1 THT-HTX", A1 + rows).read();
    }

    @Test
    void rows_new_changed_gone_and_the_same_are_told_apart_wherever_they_stand() {
        Submission older = a1("""
                | AP03-A1-0001 | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | |
                | AP03-A1-0002 | THT Cá | Tổ hợp tác | Đang hoạt động | 9 | |
                | | THT Rau | Tổ hợp tác | Đang hoạt động | 7 | |
                | | THT Ong | Tổ hợp tác | Đang hoạt động | 7 | |
                | | THT Bò | Tổ hợp tác | Đang hoạt động | nhiều | |
                """);
        Submission newer = a1("""
                | | THT Ong | Tổ hợp tác | Đang hoạt động | 7 | 3 |
                | | THT Rau | Tổ hợp tác | Đang hoạt động | 8 | |
                | | THT Hoa | Tổ hợp tác | Đang hoạt động | 5 | |
                | AP03-A1-0001 | THT Lúa Mới | Tổ hợp tác | Đang hoạt động | 18 | |
                | | THT Bò | tổ hợp tác | Đang hoạt động | nhiều | |
                """);
        Differences differences = Differences.between(older, newer);
        assertThat(differences.added()).extracting(row -> row.text("name")).containsExactly("THT Hoa");
        assertThat(differences.changed())
                .extracting(row -> row.text("name"))
                .containsExactly("THT Ong", "THT Rau", "THT Lúa Mới");
        assertThat(differences.removed()).extracting(row -> row.text("name")).containsExactly("THT Cá");
        assertThat(differences.summary()).isEqualTo("1 dòng mới, 3 dòng đổi, 1 dòng bỏ, 1 dòng như cũ");
    }

    @Test
    void a_row_mended_where_it_stands_is_one_row_changed_and_another_row_there_is_a_new_one() {
        Submission older = a1("""
                | | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | |
                | | THT Cá | Tổ hợp tác | Đang hoạt động | 9 | |
                | | THT Ong | Tổ hợp tác | Đang hoạt động | 7 | |
                """);
        Submission newer = a1("""
                | | THT Lúa Mới | Tổ hợp tác | Đang hoạt động | 18 | |
                | | HTX Xanh | Hợp tác xã | Đang hoạt động | 30 | |
                | | THT Ong | Tổ hợp tác | Đang hoạt động | 7 | |
                """);
        Differences differences = Differences.between(older, newer);
        assertThat(differences.changed()).extracting(row -> row.text("name")).containsExactly("THT Lúa Mới");
        assertThat(differences.summary()).isEqualTo("1 dòng mới, 1 dòng đổi, 1 dòng bỏ, 1 dòng như cũ");
    }

    @Test
    void twice_the_rows_are_read_twice_as_often_and_not_four_times() {
        assertThat(timesRead(400)).isEqualTo(2 * timesRead(200));
    }

    /** How often a value is read while as many rows without a code are compared, none of them the same. */
    private static int timesRead(int rows) {
        AtomicInteger read = new AtomicInteger();
        List<BoundRow> older = counted(rows, "Cũ", read);
        Differences differences = Differences.between(older, counted(rows, "Mới", read));
        assertThat(differences.removed()).hasSize(rows);
        assertThat(Differences.between(older, older).unchanged()).isEqualTo(rows);
        return read.get();
    }

    private static List<BoundRow> counted(int rows, String name, AtomicInteger read) {
        BoundRow row = a1("| | THT Lúa | Tổ hợp tác | Đang hoạt động | 18 | |\n")
                .sheets()
                .get(0)
                .rows()
                .get(0);
        return IntStream.range(0, rows)
                .mapToObj(number -> new BoundRow(
                        row.form(),
                        row.sheet(),
                        number,
                        Map.of("name", new BoundCell(row.address(), name, new Object() {
                            @Override
                            public String toString() {
                                read.incrementAndGet();
                                return name + " " + number;
                            }
                        })),
                        Map.of(),
                        List.of()))
                .toList();
    }
}
