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
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
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
            RawWorkbook workbook = WorkbookReader.read(file, sheet -> !OURS.contains(sheet));
            return read(OldFont.told(workbook), file, name, said, confirmed);
        } catch (UnreadableWorkbookException e) {
            String reporter = said != null ? said : Identity.byName(name).orElse(null);
            return unread(file, name, reporter, UnreadableFile.finding(file, e));
        }
    }

    /** A folder that may not be looked into: nobody knows what was sent in it. */
    static Submission closed(Path folder, String name) {
        return unread(folder, name, null, Finding.ofFile(FindingCode.FILE_FOLDER_CLOSED, "file", name));
    }

    private static Submission unread(Path file, String name, @Nullable String reporter, Finding why) {
        return new Submission(
                file, name, reporter, null, List.of(), Set.of(), List.of(why), null, time(file), null, 0, 0);
    }

    Submission read(
            RawWorkbook workbook, Path file, String name, @Nullable String said, Map<CellAddress, Accepted> confirmed) {
        Finding books = Identity.ownBooks(workbook, plan);
        if (books != null) {
            return unread(file, name, Identity.byName(name).orElse(null), books);
        }
        Identity identity = Identity.of(workbook, name, said, plan, period);
        SheetSearch found = SheetSearch.of(
                workbook, forms(identity.reporter()), plan.forms().forms(), recognition);
        if (found.none() && !identity.told()) {
            boolean onItsWay = Undownloaded.isNamed(file);
            FindingCode why = onItsWay ? FindingCode.FILE_NOT_DOWNLOADED : FindingCode.FILE_NOT_REPORT;
            return unread(file, name, identity.reporter(), Finding.ofFile(why));
        }
        return filled(workbook, file, name, identity, found, confirmed);
    }

    private List<Form> forms(@Nullable String reporter) {
        return reporter == null ? plan.forms().forms() : plan.formsOf(reporter, period);
    }

    private Submission filled(
            RawWorkbook workbook,
            Path file,
            String name,
            Identity identity,
            SheetSearch found,
            Map<CellAddress, Accepted> confirmed) {
        String reporter = identity.reporter();
        List<Finding> findings = new ArrayList<>(identity.findings());
        findings.addAll(reporter == null ? List.of() : found.findings());
        List<RawSheet> raw =
                found.sheets().stream().map(SheetSearch.Found::sheet).toList();
        findings.addAll(Limits.findings(workbook, raw));
        Answers answers = Answers.of(workbook);
        findings.addAll(answers.findings());
        ReporterColumns given = ReporterColumns.of(plan, reporter);
        SheetBinder binder =
                binder(reporter).with(answers.readings(confirmed), new MissingResults(workbook, NEVER_CALCULATED));
        List<BoundSheet> sheets = found.bind(binder, given);
        if (identity.older()) {
            findings.add(OlderTemplate.finding(sheets, given::of));
        }
        sheets.forEach(sheet -> findings.addAll(sheet.findings()));
        FilledCover cover = new FilledCover(workbook);
        findings.addAll(cover.findings(sheets));
        int all = cells(workbook.sheets());
        return new Submission(
                file,
                name,
                reporter,
                identity.stamp(),
                sheets,
                nothing(cover.nothing(forms(reporter)), sheets),
                List.copyOf(findings),
                workbook.modified(),
                time(file),
                cover.filler(),
                all,
                all - cells(raw) + sheets.stream().mapToInt(BoundSheet::notData).sum());
    }

    /** Marked on the cover, or said in a row. */
    private static Set<String> nothing(Set<String> marked, List<BoundSheet> sheets) {
        Set<String> nothing = new TreeSet<>(marked);
        sheets.stream()
                .filter(BoundSheet::saysNothing)
                .forEach(sheet -> nothing.add(sheet.form().code()));
        return Set.copyOf(nothing);
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
