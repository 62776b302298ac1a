package vn.soxa.returned;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soxa.book.Rounds;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.finding.FindingGroup;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.text.Phrasebook;

/** The lines above the table of {@code Cần sửa}: how much there is, and what is to be done with it, whatever the mix. */
class MendingPageTest {
    private static final Phrasebook WORDS = new Phrasebook(ReturnedCopies.class, "returned_vi.properties");
    private static final Plan PLAN =
            PlanReader.read(PlanRows.embedded().withExample()).plan();

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E:CELL_UNREADABLE:F6                                             | 01 ô cần sửa                     | page.mend
            E:CELL_UNREADABLE:F6 E:CELL_UNREADABLE:F7 E:CELL_REQUIRED:B9      | 03 ô cần sửa                     | page.mend
            E:SHEET_TWICE:                                                 | 01 chỗ cần sửa                   | page.mend
            E:SHEET_TWICE: E:CELL_UNREADABLE:F6                            | 02 chỗ cần sửa                   | page.mend
            C:ROW_DUPLICATE:B6                                               | 01 ô cần xác nhận                | page.choose
            C:ROW_DUPLICATE:B6 C:CELL_UNUSUAL:F7                             | 02 ô cần xác nhận                | page.choose
            C:CELL_NUMBER_AMBIGUOUS:F6                                       | 01 ô cần xác nhận                | page.answer
            C:ROW_DUPLICATE:B6 C:CELL_NUMBER_AMBIGUOUS:F6                    | 02 ô cần xác nhận                | page.answer
            E:CELL_UNREADABLE:F6 C:ROW_DUPLICATE:B6                          | 01 ô cần sửa và 01 ô cần xác nhận | page.answer
            E:CELL_UNREADABLE:F6 W:CELL_SHAPE:J6                             | 01 ô cần sửa                     | page.mend
            C:ROW_DUPLICATE:B6 W:CELL_SHAPE:J6                               | 01 ô cần xác nhận                | page.choose
            """)
    void says_how_much_and_what_to_do(String findings, String count, String step) throws Exception {
        List<Finding> all = new ArrayList<>();
        for (String one : StringUtils.split(findings, ' ')) {
            all.add(finding(StringUtils.splitPreserveAllTokens(one, ':')));
        }
        Mending mending = new Mending(null, FindingGroup.of(all));
        Addressee addressee = new Addressee(PLAN, PLAN.period("2025-Q1").orElseThrow(), "AP03", null, WORDS);
        Path page = new WorkbookWriter()
                .write(
                        new WorkbookSpec(
                                "Thử",
                                List.of(new MendingPage(mending, addressee, WORDS).sheet(false)),
                                Map.of(),
                                Map.of(),
                                Instant.EPOCH),
                        folder.resolve("a.xlsx"));
        List<String> lines = Rounds.page(page);

        assertThat(lines.get(1)).isEqualTo("Ấp Tân Định – báo cáo Quý I/2025: " + count);
        assertThat(lines.get(3)).isEqualTo(WORDS.of(step)).startsWith("2. ");
    }

    private static Finding finding(String[] parts) {
        FindingCode code = FindingCode.valueOf(parts[1]);
        Finding finding = CellAddress.of("A1 THT-HTX", parts[2])
                .map(cell -> Finding.ofCell(code, cell, "found", parts[2]))
                .orElseGet(() -> Finding.ofSheet(code, "A1 THT-HTX"));
        Finding weighed = finding.as(
                parts[0].equals("E") ? Severity.ERROR : parts[0].equals("C") ? Severity.CONFIRM : Severity.WARNING);
        return code == FindingCode.CELL_NUMBER_AMBIGUOUS
                ? weighed.with("reading1", "1250").with("reading2", "1,25")
                : weighed;
    }
}
