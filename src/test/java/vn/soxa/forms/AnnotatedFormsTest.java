package vn.soxa.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.Decisions;
import vn.soxa.check.RoundChecker;
import vn.soxa.consolidate.Consolidator;
import vn.soxa.form.Column;
import vn.soxa.form.Counted;
import vn.soxa.form.DayWithin;
import vn.soxa.form.Form;
import vn.soxa.form.FormKind;
import vn.soxa.form.FormOf;
import vn.soxa.form.FormReader;
import vn.soxa.form.Labels;
import vn.soxa.form.ListOf;
import vn.soxa.form.Range;
import vn.soxa.form.Required;
import vn.soxa.form.RequiredWhen;
import vn.soxa.form.UnusualWhen;
import vn.soxa.form.Weighs;
import vn.soxa.form.WordFile;
import vn.soxa.ledger.Ledger;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.ChangedPlan;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.Reporter;
import vn.soxa.sheet.SheetBinder;
import vn.soxa.sheet.Tables;
import vn.soxa.submission.Inbox;
import vn.soxa.template.ReporterWorkbook;
import vn.soxa.template.SheetContent;

/** Two forms of the shipped plan, said once more by annotations: one truth, whichever of its two places it comes from. */
class AnnotatedFormsTest {

    @FormOf(code = "A5", kind = FormKind.LOG, ofHamlets = true, key = "subject+channel+name")
    @RequiredWhen(column = "date", when = "channel=Hội chợ, triển lãm|Hội nghị kết nối cung cầu")
    @DayWithin(column = "date", inPeriod = true)
    @UnusualWhen(column = "value", above = "100000", payload = Weighs.Asking.class)
    record Trade(
            @Required @Nullable String subject,
            @Required @ListOf("A5 Kênh") @Nullable String channel,
            @Required @Nullable String name,
            @Counted @Nullable LocalDate date,
            @Range(min = "0") @Counted @Nullable Integer orders,
            @Range(min = "0") @Counted @Nullable BigDecimal value) {}

    @FormOf(code = "B5", kind = FormKind.LOG, ofHamlets = true, key = "date+programme")
    @DayWithin(column = "date", inPeriod = true)
    @UnusualWhen(column = "minutes", above = "1440", payload = Weighs.Asking.class)
    record Broadcast(
            @Required @Nullable LocalDate date,
            @Required @Nullable String programme,
            @ListOf("Chủ đề") @Nullable String task,
            @ListOf("B5 Tiếng") @Nullable String language,
            @Required @Range(min = "0.1") @Nullable BigDecimal minutes,
            @Required @Range(min = "1") @Nullable Integer times) {}

    private static final Plan ROWS =
            PlanReader.read(PlanRows.embedded().withExample()).plan();
    private static final Plan RECORDS = with(new FormCatalogue(ROWS.forms().forms().stream()
            .map(form -> switch (form.code()) {
                case "A5" -> said(Trade.class, form);
                case "B5" -> said(Broadcast.class, form);
                default -> form;
            })
            .toList()));
    private static final Period Q1 = ROWS.period("2025-Q1").orElseThrow();
    private static final Instant CREATED = Instant.parse("2025-03-01T00:00:00Z");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"CB04", "CB05"})
    void the_template_is_the_same(String officer) throws IOException {
        assertThat(RECORDS.forms()).isNotEqualTo(ROWS.forms());
        assertThat(template(RECORDS, officer)).isEqualTo(template(ROWS, officer));
    }

    @Test
    void what_is_found_in_the_example_and_what_it_counts_are_the_same() throws IOException {
        CheckedRound rows = checked(ROWS);
        CheckedRound records = checked(RECORDS);
        assertThat(rows.rows().stream().map(row -> row.form().code())).contains("A5", "B5");
        assertThat(records.byReporter()).isEqualTo(rows.byReporter());
        assertThat(figures(records)).isNotEmpty().isEqualTo(figures(rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                A5 | subject | channel | name | date | orders | value |
                A5 | Sản phẩm, chủ thể | Kênh bán hàng | Tên sàn, sự kiện | Ngày | Số đơn hàng | Giá trị |
                A5 | Mật ong | Hội chợ, triển lãm | Hội chợ | | #N 3 | #N 5 |
                A5 | Mật ong | Mạng xã hội | Zalo | #D 2024-10-02 | #N -3 | #N 5 |
                A5 | | Mạng xã hội | Zalo | #D 2025-03-30 | #N 1.5 | nhiều |
                A5 | Khăn | Sân | Zalo | hôm qua | ~3 | #N -1 |
                """, """
                B5 | date | programme | task | language | minutes | times |
                B5 | Ngày phát đầu tiên | Tên chương trình | Chủ đề | Tiếng | Thời lượng một lượt | Số lượt phát |
                B5 | #D 2025-02-02 | Nông thôn mới | lung tung | tiếng lạ | #N 0 | #N 0 |
                B5 | #D 2025-09-02 | | OCOP | Tiếng Việt | | nhiều |
                B5 | ngày mai | Hỏi đáp | | | #N 5 | #N 1.5 |
                """})
    void what_is_wrong_in_bad_rows_is_the_same(String table) {
        List<String> rows = found(ROWS, table);
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(found(RECORDS, table)).isEqualTo(rows);
    }

    private static List<String> found(Plan plan, String table) {
        Form form = plan.forms().get(table.substring(0, 2));
        String cells = table.replaceAll("(?m)^[AB]5", "");
        return new SheetBinder(Tables.context())
                .bind(Tables.sheet(form.sheetName(), cells), form, List.of()).rows().stream()
                        .flatMap(row -> row.findings().stream())
                        .map(Object::toString)
                        .toList();
    }

    /** Its parts and a proof of what is in each: the time of writing is not of the content. */
    private List<String> template(Plan plan, String officer) throws IOException {
        Reporter reporter = plan.reporter(officer).orElseThrow();
        List<SheetContent> sheets = plan.formsOf(officer).stream()
                .map(form -> SheetContent.of(plan, reporter, form, List.of()))
                .toList();
        Path file = folder.resolve(officer + ".xlsx");
        new WorkbookWriter().write(ReporterWorkbook.of(plan, reporter, Q1, sheets, 1, CREATED), file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream()
                    .map(part -> part.getName() + " " + part.getCrc())
                    .toList();
        }
    }

    private static CheckedRound checked(Plan plan) throws IOException {
        Path inbox = Path.of("examples/2025-Q1/2-Da-nop");
        return RoundChecker.check(
                plan,
                Q1,
                Ledger.empty(),
                new Inbox(plan, Q1).read(inbox, Map.of(), Map.of(), name -> {}),
                Decisions.none(),
                null);
    }

    private static List<String> figures(CheckedRound round) {
        return new Consolidator()
                .consolidate(round, List.of()).indicators().stream()
                        .map(one -> one.indicator().code() + " " + one.year() + " " + one.actual() + " " + one.status())
                        .toList();
    }

    /** The words of the rows, the form of the record; that names of people stand in a column no annotation says. */
    private static Form said(Class<? extends Record> record, Form rows) {
        WordFile common = WordFile.beside(Labels.class, "labels_vi.properties");
        Map<String, String> words = new HashMap<>(common.lines());
        words.put(rows.code() + ".sheet", rows.sheetName());
        words.put(rows.code() + ".heading", rows.title());
        words.put(rows.code() + ".guide", rows.guide());
        rows.columns().forEach(column -> {
            String key = rows.code() + "." + column.key();
            words.put(key, column.header());
            words.put(key + ".prompt", column.prompt());
            words.put(key + ".example", column.example());
        });
        Form form = new FormReader(new Labels(new WordFile(common.name(), words))).read(record);
        List<Column> columns = form.columns().stream()
                .map(column -> column.telling(rows.personal(column.key())))
                .toList();
        return form.withColumns(columns);
    }

    private static Plan with(FormCatalogue forms) {
        return ChangedPlan.of(ROWS).forms(forms).done();
    }
}
