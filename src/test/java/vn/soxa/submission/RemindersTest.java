package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.plan.Period;
import vn.soxa.returned.ReturnedCopies;

/** The text {@code _nhac.txt}, for whoever left rows of the period before out of a report that counts. */
class RemindersTest {
    private static final Period Q2 = Sent.PLAN.period("2025-Q2").orElseThrow();
    private static final String TWO = "AP01 A1: name=THT Lúa / name=THT Xoài && AP02 A1: name=THT Rau / name=THT Cá";

    @TempDir
    Path folder = Path.of("");

    /** Hamlets' files in folders of their own, as some communes keep them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            all told again        > rowCode=AP01-A1-0001; name=THT Lúa / rowCode=AP01-A1-0002; name=THT Xoài >
            one left out          > rowCode=AP01-A1-0001; name=THT Lúa > quy 2_nhac.txt: 1) A1: THT Xoài
            the other left out    > rowCode=AP01-A1-0002; name=THT Xoài > quy 2_nhac.txt: 1) A1: THT Lúa
            one renamed           > rowCode=AP01-A1-0001; name=THT Lúa / rowCode=AP01-A1-0002; name=THT Xoài cát >
            one told without code > rowCode=AP01-A1-0001; name=THT Lúa / name=THT Xoài >
            one dissolved         > rowCode=AP01-A1-0001; name=THT Lúa / rowCode=AP01-A1-0002; name=THT Xoài; status=Giải thể >
            """)
    void names_the_rows_that_were_left_out(String what, String typed, @Nullable String told) throws IOException {
        assertThat(written(List.of("AP01 A1: " + typed))).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void two_files_of_one_name_have_a_text_each() throws IOException {
        assertThat(written(List.of(
                        "AP01 A1: rowCode=AP01-A1-0001; name=THT Lúa", "AP02 A1: rowCode=AP02-A1-0002; name=THT Cá")))
                .containsExactly("quy 2 (2)_nhac.txt: 1) A1: THT Rau", "quy 2_nhac.txt: 1) A1: THT Xoài");
    }

    @Test
    void it_is_put_aside_when_the_row_came() throws IOException {
        written(List.of("AP01 A1: rowCode=AP01-A1-0001; name=THT Lúa"));
        assertThat(written(
                        List.of("AP01 A1: rowCode=AP01-A1-0001; name=THT Lúa / rowCode=AP01-A1-0002; name=THT Xoài")))
                .isEmpty();
        assertThat(folder.resolve("3-Tra-lai/ban-cu/quy 2_nhac.txt")).exists();
    }

    /** Name and point of each text. */
    private List<String> written(List<String> typed) throws IOException {
        Ledger books = TypedFiles.check(Sent.Q1, Ledger.empty(), TWO).after(List.of());
        List<Submission> files = typed.stream()
                .map(file -> in(file.substring(0, 4), TypedFiles.read(Q2, file).get(0)))
                .toList();
        CheckedRound round = TypedFiles.check(Q2, books, files, Decisions.none());
        Path returned = folder.resolve("3-Tra-lai");
        new ReturnedCopies(Sent.PLAN, Q2, null, new WorkbookAnnotator()).write(round, returned);
        try (Stream<Path> texts = Files.list(returned)) {
            return texts.filter(file -> file.toString().endsWith("_nhac.txt"))
                    .sorted()
                    .map(RemindersTest::point)
                    .toList();
        }
    }

    private static String point(Path text) {
        try {
            List<String> lines = Files.readAllLines(text);
            assertThat(lines.get(0)).startsWith("Kính gửi anh/chị Trưởng ấp ").contains("xã đã nhận và tính");
            return text.getFileName() + ": "
                    + lines.get(1).replaceAll("Dòng “\\S+ – Tổ hợp tác, (.*)” có ở kỳ trước.*", "$1");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Submission in(String reporter, Submission read) {
        return new Submission(
                folder.resolve("2-Da-nop/" + reporter + "/quy 2.xlsx"),
                reporter + "/quy 2.xlsx",
                read.reporter(),
                read.stamp(),
                read.sheets(),
                read.nothing(),
                read.findings(),
                read.modified(),
                read.fileTime(),
                read.filler(),
                read.cells(),
                read.notData());
    }
}
