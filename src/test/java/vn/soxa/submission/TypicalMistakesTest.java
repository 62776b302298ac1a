package vn.soxa.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
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
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Column;
import vn.soxa.form.Form;
import vn.soxa.form.Hand;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.plan.Period;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Tables;
import vn.soxa.text.Messages;

/**
 * The 25 things that people type otherwise than meant (example.md §7), each through the whole check: what the last row is
 * read as, and what is told of the last file. {@code AP03 A6: cells / cells} is a sheet with two rows, {@code &&} parts
 * files, {@code before} is what the period before reported.
 */
class TypicalMistakesTest {

    private static final Period Q1 = Sent.Q1;
    private static final Period Q2 = Sent.PLAN.period("2025-Q2").orElseThrow();

    private static final Map<String, String> GOOD = Map.of(
            "A1", "name=THT Lúa; kind=Tổ hợp tác; status=Đang hoạt động; members=18",
            "A2",
                    "season=HT25; product=Lúa; buyer=Công ty TNHH Lúa gạo Bảy Nhánh; seller=THT Lúa; households=5; unit=ha;"
                            + " signedHa=12; status=Đang thực hiện",
            "A3",
                    "household=Bà Tư; fromCrop=Lúa; toCrop=Xoài keo; group=Cây ăn trái; area=0,4; unit=ha;"
                            + " riceLand=Đất lúa còn lại (1 vụ); status=Ổn định; converted=6/2024; mapSheet=1; parcel=7",
            "A4", "product=Mật ong; owner=Bà Tư; ownerKind=Hộ kinh doanh; group=Thực phẩm; stage=Đăng ký tham gia",
            "A6", "date=12/3/2025; kind=Tập huấn; topic=OCOP; content=Họp; times=1; participants=35",
            "A7", "borrower=Tổ vay vốn; kind=Cá nhân, hộ; bank=Agribank; disbursed=100; outstanding=300",
            "B1", "indicator=CT3; reported=41,6; confirmed=41,6");

    /** Not about what was typed: a workbook of a test has one sheet, and comes when it comes. */
    private static final Set<FindingCode> LEFT_OUT = Set.of(
            FindingCode.SHEET_MISSING, FindingCode.SHEET_BLANK, FindingCode.FILE_LATE, FindingCode.CELL_OWNER_MISSING);

    @ParameterizedTest(name = "{0}. {1}")
    @CsvFileSource(resources = "typical_mistakes.txt", delimiter = '>', numLinesToSkip = 2)
    void is_read_and_told(
            int number, String mistake, @Nullable String before, String typed, @Nullable String read, String told) {
        Ledger books = before == null
                ? Ledger.empty()
                : check(Q1, Ledger.empty(), before).after(List.of());
        CheckedRound round = check(before == null ? Q1 : Q2, books, typed);
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
        CheckedRound round = check(Q1, Ledger.empty(), "AP03 A2: boughtHa=12; tonnes=10,9");
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

    private static CheckedRound check(Period period, Ledger books, String typed) {
        List<Submission> files = new ArrayList<>();
        for (String file : typed.split(" && ", -1)) {
            files.add(read(period, file.strip(), files.size() + 1));
        }
        return RoundChecker.check(Sent.PLAN, period, books, files, Decisions.none(), null);
    }

    private static Submission read(Period period, String file, int number) {
        String reporter = file.substring(0, 4);
        int colon = file.indexOf(':');
        Form form = Sent.PLAN.forms().get(file.substring(5, colon));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String row : file.substring(colon + 1).split(" / ", -1)) {
            rows.add(cells(form, row.strip()));
        }
        Set<String> keys = columns(form, reporter.startsWith("AP"));
        rows.forEach(row -> keys.addAll(row.keySet()));
        String table = Stream.concat(
                        Stream.of(line(keys.stream()), line(keys.stream().map(key -> form.column(key)
                                .orElseThrow()
                                .header()))),
                        rows.stream().map(row -> line(keys.stream().map(key -> row.getOrDefault(key, "")))))
                .collect(Collectors.joining("\n"));
        RawSheet sheet = Tables.sheet(form.sheetName(), table);
        RawWorkbook workbook = new RawWorkbook("xlsx", Map.of(), Map.of(), List.of(sheet), null, List.of());
        return new SubmissionReader(Sent.PLAN, period)
                .read(workbook, Path.of("pom.xml"), number + " " + reporter + ".xlsx", reporter, Map.of());
    }

    private static Set<String> columns(Form form, boolean hamlet) {
        return form.columns().stream()
                .filter(column -> !hamlet || column.hand() != Hand.OWNER)
                .map(Column::key)
                .filter(key -> !hamlet || !key.equals(Column.HAMLET))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** After {@code -} a row with nothing but what is typed. */
    private static Map<String, String> cells(Form form, String typed) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("rowCode", "");
        put(cells, typed.startsWith("- ") ? typed.substring(2) : GOOD.get(form.code()) + "; " + typed);
        return cells;
    }

    private static void put(Map<String, String> cells, String text) {
        Arrays.stream(text.split("; ?"))
                .filter(cell -> cell.contains("="))
                .map(cell -> cell.split("=", 2))
                .forEach(cell -> cells.put(cell[0].strip(), cell[1].strip()));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
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
