package vn.soxa.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.LibreOffice;
import vn.soxa.office.Typing;
import vn.soxa.office.write.WorkbookWriter;

/** What is printed of a template that was typed into: the rows that have a place, and how many have none. */
class PaperSheetTest {

    private static final int TYPED = 12;

    @TempDir
    Path folder = Path.of("");

    @Test
    void prints_what_was_typed() throws Exception {
        Path file = new WorkbookWriter().write(Fixture.blank(Fixture.reporter("AP03")), folder.resolve("a.xlsx"));
        String[] lines = IntStream.rangeClosed(1, TYPED)
                .mapToObj(number -> "Tổ số " + number + " |12")
                .toArray(String[]::new);
        Typing.into(file, person -> person.rows("A1 THT-HTX", "name|members", lines)
                .rows("A6 Tuyên truyền", "date|topic", "05/03/2025|Sử dụng phân bón", "46000|Chuyển đổi số"));
        List<String> pages = new LibreOffice(folder).pages(new LibreOffice(folder).recalculate(file));
        assertThat(pages).hasSize(2);
        String printed = String.join("\n", pages).replaceAll("\\s+", " ");
        long shown = IntStream.rangeClosed(1, TYPED)
                .filter(number -> printed.contains("Tổ số " + number + " "))
                .count();
        assertThat(shown).isBetween(2L, TYPED - 1L);
        assertThat(printed)
                .contains("(còn " + (TYPED - shown) + " dòng nữa trong trang A1 THT-HTX, không in được ở đây)")
                .contains("05/03/2025", "Sử dụng phân bón", "09/12/2025")
                .doesNotContain("trang A6", "#");
    }
}
