package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soxa.office.Hyperlinks;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;

/** A sheet bears 65,530 links; beyond them the words stay, and the file stays whole. */
class ManyLinksTest {

    private static final int ROWS = 65_600;

    @Test
    void theWordsOfLaterCellsStayWithoutALink(@TempDir Path folder) throws Exception {
        SheetSpec sheet = new SheetSpec("Số liệu A6").rows(() -> IntStream.range(0, ROWS)
                .mapToObj(i -> RowSpec.of(
                        i,
                        CellSpec.text(0, "tệp " + i, Look.PLAIN)
                                .linking("../2-Da-nop/tep " + i % 1200 + ".xlsx", "'A6'!B" + (i + 1))))
                .iterator());
        Path file = new WorkbookWriter()
                .write(
                        new WorkbookSpec("", List.of(sheet), Map.of(), Map.of(), Instant.EPOCH),
                        folder.resolve("nhieu.xlsx"));
        RawSheet read = Objects.requireNonNull(
                WorkbookReader.readBooks(file, name -> true).sheet("Số liệu A6"));
        assertThat(read.rows()).hasSize(ROWS);
        assertThat(Objects.requireNonNull(read.rows().get(ROWS - 1).cell(0))
                        .value()
                        .text())
                .isEqualTo("tệp " + (ROWS - 1));
        List<Hyperlinks.Link> links = Hyperlinks.of(file);
        assertThat(links).hasSize(65_530);
        assertThat(links.get(65_529).file()).endsWith("tep " + 65_529 % 1200 + ".xlsx");
    }
}
