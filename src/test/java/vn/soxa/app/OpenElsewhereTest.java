package vn.soxa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.office.write.FaultyDisk;

/** Files that are open in another program, as only Windows knows it: outputs get a number, what is read again is told. */
class OpenElsewhereTest {

    private static final String Q1 = "2025-Q1";

    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "COLLECT_AGAIN, Tong-hop_xa-Tan-Phuoc-Doi_2025-Q1.xlsx",
        "COLLECT_AGAIN, Bao-cao_xa-Tan-Phuoc-Doi_2025-Q1_Dang-uy.docx",
        "COLLECT_AGAIN, Tom-tat_xa-Tan-Phuoc-Doi_2025-Q1.png"
    })
    void an_output_gets_the_next_name_and_the_result_names_that(Verb verb, String open) throws Exception {
        Path folder = folder(verb);
        String twin = open.replaceFirst("\\.", " (2).");
        String before = Trees.of(folder).get(Q1 + "/4-Tong-hop/" + open);
        try (FaultyDisk disk = FaultyDisk.holding(open)) {
            verb.run(folder);
            assertThat(disk.steps()).isPositive();
        }
        assertThat(Trees.of(folder)).containsEntry(Q1 + "/4-Tong-hop/" + open, before);
        assertThat(result(folder)).contains(twin).doesNotContain("/" + open + "\"");
        assertThat(Trees.namedAndGone(folder)).isEmpty();

        verb.run(folder);
        assertThat(Trees.namedAndGone(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DECIDE, quyet-dinh.json",
        "CLOSE, quyet-dinh.json",
        "YEAR, So-ke-hoach.xlsx",
        "PLAN, So-ke-hoach.xlsx",
        "CHECK_AGAIN, Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx",
        "CHECK_AGAIN, Ap-03_Tan-Dinh_2025-Q1_can-sua.txt",
        "ISSUE_AGAIN, Ap-03_Tan-Dinh_2025-Q2.xlsx",
        "COLLECT_AGAIN, ket-qua.json",
        "COLLECT_AGAIN, Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx",
        "COLLECT_AGAIN, Chua-nop.txt"
    })
    void what_is_read_under_its_name_is_told_and_nothing_is_doubled(Verb verb, String open) throws Exception {
        Path folder = folder(verb);
        Set<String> before = new TreeSet<>(Trees.of(folder).keySet());
        Map<String, String> contents = Trees.of(folder);
        String place =
                before.stream().filter(name -> name.endsWith(open)).findFirst().orElse(open);
        if (!before.contains(place)) {
            Files.writeString(folder.resolve(Q1).resolve(open), "{}\n");
            place = Q1 + "/" + open;
            contents = Trees.of(folder);
        }
        try (FaultyDisk disk = FaultyDisk.holding(open)) {
            assertThat(told(() -> verb.run(folder))).containsPattern(open + "”? đang mở ở chương trình khác");
            assertThat(disk.steps()).isPositive();
        }
        assertThat(Trees.of(folder)).containsEntry(place, contents.get(place));
        assertThat(Trees.of(folder).keySet()).noneMatch(name -> name.contains(" (2)"));
        assertThat(Trees.namedAndGone(folder)).isEmpty();

        verb.run(folder);
        assertThat(Trees.namedAndGone(folder)).isEmpty();
    }

    @Test
    void everything_else_is_done() throws Exception {
        Path folder = folder(Verb.COLLECT_AGAIN);
        String copy = "Ap-03_Tan-Dinh_2025-Q1_can-sua.xlsx";
        try (FaultyDisk disk = FaultyDisk.holding(copy)) {
            assertThatThrownBy(() -> Verb.COLLECT_AGAIN.run(folder))
                    .hasMessageContaining("chỉ còn 1 tệp chưa ghi được");
            assertThat(disk.steps()).isPositive();
        }
        assertThat(result(folder)).contains("CB-04").doesNotContain(copy);
        assertThat(folder.resolve(Q1).resolve("3-Tra-lai").resolve(copy)).exists();
    }

    private static String told(ThrowingCallable verb) {
        Throwable told = org.assertj.core.api.Assertions.catchThrowable(verb);
        return told instanceof CannotDoException cannot
                ? cannot.sentence()
                : DiskFault.sentence(told).orElseThrow(() -> new AssertionError(told));
    }

    private static String result(Path folder) throws Exception {
        return Files.readString(folder.resolve(Q1).resolve("4-Tong-hop/ket-qua.json"));
    }

    private Path folder(Verb verb) throws Exception {
        Path folder = home.resolve("xã");
        Trees.copy(verb.state(home), folder);
        return folder;
    }
}
