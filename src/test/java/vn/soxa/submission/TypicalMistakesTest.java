package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.ledger.Ledger;
import vn.soxa.plan.Period;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.text.Messages;

/**
 * The 25 things that people type otherwise than meant (example.md §7), each through the whole check: what the last row is
 * read as, and what is told of the last file. {@code AP03 A6: cells / cells} is a sheet with two rows, {@code &&} parts
 * files, {@code before} is what the period before reported.
 */
class TypicalMistakesTest {

    private static final Period Q1 = Sent.Q1;
    private static final Period Q2 = Sent.PLAN.period("2025-Q2").orElseThrow();

    /** Not about what was typed: a workbook of a test has one sheet, and comes when it comes. */
    private static final Set<FindingCode> LEFT_OUT = Set.of(
            FindingCode.SHEET_MISSING, FindingCode.SHEET_BLANK, FindingCode.FILE_LATE, FindingCode.CELL_OWNER_MISSING);

    @ParameterizedTest(name = "{0}. {1}")
    @CsvFileSource(resources = "typical_mistakes.txt", delimiter = '>', numLinesToSkip = 2)
    void is_read_and_told(
            int number, String mistake, @Nullable String before, String typed, @Nullable String read, String told) {
        Ledger books = before == null
                ? Ledger.empty()
                : TypedFiles.check(Q1, Ledger.empty(), before).after(List.of());
        CheckedRound round = TypedFiles.check(before == null ? Q1 : Q2, books, typed);
        CheckedSubmission last = round.submissions().get(round.submissions().size() - 1);

        assertThat(read == null ? null : reads(last, read)).isEqualTo(read);
        assertThat(told(last)).isEqualTo(Objects.requireNonNullElse(told, ""));
    }

    @Test
    void every_line_of_the_list_is_in_the_table() throws Exception {
        Set<Integer> numbers = new LinkedHashSet<>();
        try (var lines =
                Objects.requireNonNull(TypicalMistakesTest.class.getResourceAsStream("typical_mistakes.txt"))) {
            new String(lines.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .filter(line -> !line.isBlank())
                    .forEach(line -> numbers.add(
                            Integer.valueOf(line.substring(0, line.indexOf('>')).strip())));
        }
        // 19 is a day nobody can tell from another: only the prompt can help, see below.
        assertThat(numbers).hasSize(24).doesNotContain(19);
    }

    @Test
    void the_prompt_says_which_day_of_a_recognition_is_wanted() {
        assertThat(Sent.PLAN
                        .forms()
                        .get("A4")
                        .column("recognised")
                        .orElseThrow()
                        .prompt())
                .contains("Ngày ký quyết định", "không phải ngày trao giấy");
    }

    @Test
    void what_is_told_names_the_likely_value_and_what_to_do() {
        CheckedRound round = TypedFiles.check(Q1, Ledger.empty(), "AP03 A2: boughtHa=12; tonnes=10,9");
        Finding finding = round.submissions().get(0).findings().stream()
                .filter(one -> one.code() == FindingCode.CELL_YIELD_UNLIKELY)
                .findFirst()
                .orElseThrow();

        assertThat(Messages.message(finding) + " " + Messages.remedy(finding))
                .isEqualTo(
                        "Sản lượng 10,9 tấn trên 12 ha đã thu mua là 0,91 tấn/ha, năng suất này khác xa mức thường gặp"
                                + " (từ 3 đến 10 tấn/ha). Hãy xem lại đơn vị của diện tích (ha hay công, công nhỏ hay công lớn) và"
                                + " của sản lượng (tấn hay kg); ô này có phải là công 1.296 m² không?");
    }

    private static String reads(CheckedSubmission file, String wanted) {
        List<BoundRow> rows = Stream.concat(file.accepted().stream(), file.rejected().stream())
                .sorted((one, other) -> Integer.compare(one.row(), other.row()))
                .toList();
        return Arrays.stream(wanted.split(", "))
                .map(pair -> pair.substring(0, pair.indexOf('=')))
                .map(column -> column + "="
                        + (column.equals("rows")
                                ? rows.size()
                                : rows.get(rows.size() - 1).get(column)))
                .collect(Collectors.joining(", "));
    }

    private static String told(CheckedSubmission file) {
        return file.findings().stream()
                .filter(finding -> !LEFT_OUT.contains(finding.code()))
                .map(finding -> line(file, finding))
                .collect(Collectors.joining(", "));
    }

    private static String line(CheckedSubmission file, Finding finding) {
        CellAddress cell = finding.cell();
        String column = cell == null ? "" : column(file, cell) + " ";
        String suggestion = finding.suggestion();
        return column + finding.severity() + " " + finding.code() + (suggestion == null ? "" : " → " + suggestion);
    }

    private static String column(CheckedSubmission file, CellAddress cell) {
        return file.submission().sheets().stream()
                .map(BoundSheet::columns)
                .flatMap(columns -> columns.entrySet().stream())
                .filter(place -> place.getValue() == cell.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
