package vn.soxa.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.UnreadableWorkbookException;
import vn.soxa.office.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.ReadingContext;
import vn.soxa.sheet.SheetBinder;

/** Reads one filled workbook: whose it is, its form sheets, and what the file itself has wrong. */
public final class SubmissionReader {

    private final Plan plan;
    private final Period period;
    private final Map<String, ReadingContext> contexts = new TreeMap<>();

    public SubmissionReader(Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
        plan.reporters().forEach(r -> contexts.put(r.code(), ReadingContexts.of(plan, period, r.code())));
        contexts.put(Plan.WHOLE_COMMUNE, ReadingContexts.of(plan, period, null));
    }

    /** The period that a file's stamp names, if it can be read and the plan has it. */
    public static Optional<Period> periodOf(Path file, Plan plan) {
        try {
            return Identity.stamps(WorkbookReader.read(file), plan)
                    .findFirst()
                    .flatMap(stamp -> plan.period(stamp.period()));
        } catch (UnreadableWorkbookException e) {
            return Optional.empty();
        }
    }

    /** {@code said} is whose it is, where the officer had to say so; {@code confirmed} the cells the officer settled. */
    public Submission read(Path file, String name, @Nullable String said, Map<CellAddress, String> confirmed) {
        try {
            return read(WorkbookReader.read(file), file, name, said, confirmed);
        } catch (UnreadableWorkbookException e) {
            Finding finding = UnreadableFile.finding(e);
            String reporter = said != null ? said : Identity.byName(name).orElse(null);
            return new Submission(
                    file, name, reporter, null, List.of(), Set.of(), List.of(finding), null, time(file), null, 0, 0);
        }
    }

    private Submission read(
            RawWorkbook workbook, Path file, String name, @Nullable String said, Map<CellAddress, String> confirmed) {
        Identity identity = Identity.of(workbook, name, said, plan, period);
        String reporter = identity.reporter();
        List<Finding> findings = new ArrayList<>(identity.findings());
        List<Form> forms = reporter == null ? plan.forms().forms() : plan.formsOf(reporter);
        SheetSearch found = SheetSearch.of(workbook, forms, plan.forms().forms());
        if (reporter != null) {
            findings.addAll(found.findings());
        }
        workbook.limits().forEach(limit -> findings.add(Finding.ofFile(FindingCode.FILE_TOO_LARGE, "found", limit)));
        Answers answers = Answers.of(workbook);
        findings.addAll(answers.findings());
        SheetBinder binder = new SheetBinder(context(reporter), answers.readings(confirmed));
        List<BoundSheet> sheets = found.sheets().entrySet().stream()
                .map(entry -> binder.bind(
                        entry.getValue(), entry.getKey(), ReporterColumns.of(plan, reporter, entry.getKey())))
                .toList();
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        Cover cover = new Cover(workbook);
        int bound = found.sheets().values().stream()
                .mapToInt(SubmissionReader::cells)
                .sum();
        int all = workbook.sheets().stream().mapToInt(SubmissionReader::cells).sum();
        int notData =
                all - bound + sheets.stream().mapToInt(BoundSheet::notData).sum();
        return new Submission(
                file,
                name,
                reporter,
                identity.stamp(),
                sheets,
                cover.nothing(forms),
                List.copyOf(findings),
                workbook.modified(),
                time(file),
                cover.filler(),
                all,
                notData);
    }

    private ReadingContext context(@Nullable String reporter) {
        ReadingContext context = reporter == null ? null : contexts.get(reporter);
        return context != null ? context : Objects.requireNonNull(contexts.get(Plan.WHOLE_COMMUNE));
    }

    private static int cells(RawSheet sheet) {
        return sheet.rows().stream().mapToInt(row -> row.cells().size()).sum();
    }

    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
