package vn.soxa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import vn.soxa.app.Progress;
import vn.soxa.app.ReportingRound;
import vn.soxa.app.WorkFolder;
import vn.soxa.form.Form;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Hamlet;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.plan.Reporter;
import vn.soxa.template.PlanBookWorkbook;
import vn.soxa.template.PrefilledRow;
import vn.soxa.template.ReporterWorkbook;
import vn.soxa.template.SheetContent;

/** A work folder with many hamlets whose workbooks of 2025-Q1 lie filled in {@code 2-Da-nop}. */
public record RoundFolder(Path root) {

    /** As many as the example plan speaks of. */
    private static final int FEW = 20;

    private static final Instant SAVED = Instant.parse("2025-03-14T08:00:00Z");

    /** The example's plan with so many hamlets. */
    public static PlanBook plan(int hamlets) {
        PlanRows example = PlanRows.embedded().withExample();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 1; i <= hamlets; i++) {
            rows.add(Map.of("code", "AP%02d".formatted(i), "name", "Tân Định " + i, "areaUnit", "công 1.296 m²"));
        }
        Map<String, List<Map<String, String>>> all = new TreeMap<>(example.rows());
        all.put("P2", rows);
        return PlanReader.read(new PlanRows(all));
    }

    /** The workbook of one reporter with so many rows typed, spread over its forms. */
    public static Path filled(Plan plan, Reporter reporter, int rows, Path file) throws IOException {
        return filled(plan, plan.period("2025-Q1").orElseThrow(), reporter, rows, 0, file);
    }

    /** {@code first}: tells one hand's rows from another's. */
    public static Path filled(Plan plan, Period period, Reporter reporter, int rows, int first, Path file)
            throws IOException {
        return filled(plan, period, reporter, rows, first, (form, typed) -> typed, SAVED, file);
    }

    /** {@code change}: what is different from careful people's rows; {@code saved}: when the workbook was last saved. */
    public static Path filled(
            Plan plan,
            Period period,
            Reporter reporter,
            int rows,
            int first,
            BiFunction<Form, List<PrefilledRow>, List<PrefilledRow>> change,
            Instant saved,
            Path file)
            throws IOException {
        List<Form> forms = plan.formsOf(reporter.code());
        int[] shares = new int[forms.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = rows / shares.length + (i < rows % shares.length ? 1 : 0);
        }
        return filled(plan, period, reporter, shares, first, change, saved, file);
    }

    private static Path filled(
            Plan plan,
            Period period,
            Reporter reporter,
            int[] shares,
            int first,
            BiFunction<Form, List<PrefilledRow>, List<PrefilledRow>> change,
            Instant saved,
            Path file)
            throws IOException {
        List<Form> forms = plan.formsOf(reporter.code());
        FilledRows typed = new FilledRows(plan, period, first);
        List<SheetContent> sheets = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            List<PrefilledRow> given = change.apply(forms.get(i), typed.of(forms.get(i), reporter, shares[i]));
            sheets.add(SheetContent.of(plan, reporter, forms.get(i), given));
        }
        return new WorkbookWriter().write(ReporterWorkbook.of(plan, reporter, period, sheets, 1, saved), file);
    }

    /** Every hamlet with so many rows of the first quarter, spread over its forms. */
    public void make(int hamlets, int rows) throws IOException {
        Plan plan = begin(hamlets);
        fill(plan, plan.period("2025-Q1").orElseThrow(), rows);
    }

    /** One hamlet with all its rows on one form. */
    public void makeOneForm(int rows, String code) throws IOException {
        Plan plan = begin(FEW);
        Period period = plan.period("2025-Q1").orElseThrow();
        Reporter reporter = plan.reporter("AP01").orElseThrow();
        int[] shares = plan.formsOf(reporter.code()).stream()
                .mapToInt(form -> form.code().equals(code) ? rows : 0)
                .toArray();
        Files.createDirectories(new WorkFolder(root).inbox(period));
        filled(plan, period, reporter, shares, 0, (form, typed) -> typed, SAVED, inInbox(plan, period, reporter));
    }

    /** Every hamlet with so many rows a quarter; all quarters are collected but the last, whose code is given back. */
    public String makeHistory(int hamlets, int rows, int quarters) throws Exception {
        Plan plan = begin(hamlets);
        Period period = plan.period("2025-Q1").orElseThrow();
        for (int i = 0; i <= quarters; i++) {
            period = plan.period("%d-Q%d".formatted(2025 + i / 4, 1 + i % 4)).orElseThrow();
            fill(plan, period, rows);
            if (i < quarters) {
                ReportingRound.open(root, Progress.silent()).collect(period.code());
            }
        }
        return period.code();
    }

    private Plan begin(int hamlets) throws IOException {
        PlanBook book = plan(hamlets);
        Files.createDirectories(root);
        new WorkbookWriter().write(PlanBookWorkbook.of(book, SAVED), new WorkFolder(root).planBook());
        return book.plan();
    }

    private void fill(Plan plan, Period period, int rows) throws IOException {
        Files.createDirectories(new WorkFolder(root).inbox(period));
        for (Hamlet hamlet : plan.hamlets()) {
            Reporter reporter = plan.reporter(hamlet.code()).orElseThrow();
            filled(plan, period, reporter, rows, 0, inInbox(plan, period, reporter));
        }
    }

    private Path inInbox(Plan plan, Period period, Reporter reporter) {
        return new WorkFolder(root).inbox(period).resolve(plan.fileStem(reporter) + "_" + period.code() + ".xlsx");
    }
}
