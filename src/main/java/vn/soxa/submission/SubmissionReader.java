package vn.soxa.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.form.Form;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.MissingResults;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Accepted;
import vn.soxa.sheet.BoundSheet;
import vn.soxa.sheet.Recognition;
import vn.soxa.sheet.SheetBinder;

/** Reads one filled workbook: whose it is, its form sheets, and what the file itself has wrong. */
public final class SubmissionReader {

    /** Sheets that this program writes for lists and counts: nobody types there. */
    private static final Set<String> OURS = Set.of("_ds", "_kt");

    private static final Set<String> NEVER_CALCULATED = Set.of("Bìa");

    private final Plan plan;
    private final Period period;
    private final ReadingContexts contexts;
    private final Recognition recognition = new Recognition();
    private final Map<String, SheetBinder> binders = new ConcurrentHashMap<>();

    public SubmissionReader(Plan plan, Period period) {
        this.plan = plan;
        this.period = period;
        this.contexts = new ReadingContexts(plan, period);
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
    public Submission read(Path file, String name, @Nullable String said, Map<CellAddress, Accepted> confirmed) {
        try {
            return read(WorkbookReader.read(file, sheet -> !OURS.contains(sheet)), file, name, said, confirmed);
        } catch (UnreadableWorkbookException e) {
            Finding finding = UnreadableFile.finding(e);
            String reporter = said != null ? said : Identity.byName(name).orElse(null);
            return new Submission(
                    file, name, reporter, null, List.of(), Set.of(), List.of(finding), null, time(file), null, 0, 0);
        }
    }

    Submission read(
            RawWorkbook workbook, Path file, String name, @Nullable String said, Map<CellAddress, Accepted> confirmed) {
        Identity identity = Identity.of(workbook, name, said, plan, period);
        String reporter = identity.reporter();
        List<Finding> findings = new ArrayList<>(identity.findings());
        List<Form> forms = reporter == null ? plan.forms().forms() : plan.formsOf(reporter);
        SheetSearch found = SheetSearch.of(workbook, forms, plan.forms().forms(), recognition);
        if (reporter != null) {
            findings.addAll(found.findings());
        }
        List<RawSheet> raw =
                found.sheets().stream().map(SheetSearch.Found::sheet).toList();
        findings.addAll(Limits.findings(workbook, raw));
        Answers answers = Answers.of(workbook);
        findings.addAll(answers.findings());
        ReporterColumns given = ReporterColumns.of(plan, reporter);
        MissingResults results = new MissingResults(workbook, NEVER_CALCULATED);
        List<BoundSheet> sheets = found.bind(binder(reporter).with(answers.readings(confirmed), results), given);
        if (identity.older()) {
            findings.add(OlderTemplate.finding(sheets, given::of));
        }
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        FilledCover cover = new FilledCover(workbook);
        int all = cells(workbook.sheets());
        int notData =
                all - cells(raw) + sheets.stream().mapToInt(BoundSheet::notData).sum();
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

    /** One binder a reporter, for what it learns of forms and lists; made when first needed. */
    private SheetBinder binder(@Nullable String reporter) {
        boolean known = reporter != null && plan.reporter(reporter).isPresent();
        return binders.computeIfAbsent(
                known ? reporter : Plan.WHOLE_COMMUNE,
                code -> new SheetBinder(contexts.of(known ? code : null), recognition));
    }

    private static int cells(List<RawSheet> sheets) {
        int cells = 0;
        for (RawSheet sheet : sheets) {
            for (RawRow row : sheet.rows()) {
                cells += row.cells().size();
            }
        }
        return cells;
    }

    /** A file that went away while the round was read is older than any other. */
    private static Instant time(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }
}
