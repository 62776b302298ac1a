package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.finding.Finding;
import vn.soxa.form.CellAddress;
import vn.soxa.forms.PlanBookCatalogue;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Faults;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.submission.UnreadableFile;
import vn.soxa.template.PlanBookWorkbook;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** The plan book of a work folder, written once and read every time. */
record PlanBookFile(WorkFolder folder, Phrasebook say) {

    private static final Set<String> FORM_SHEETS = Set.of(
            PlanBookCatalogue.of(List.of()).get("P8").sheetName(),
            PlanBookCatalogue.of(List.of()).get("P14").sheetName());

    /** The same rows give the same file, whenever it is written. */
    private static final Instant CREATED = Instant.parse("2025-01-01T00:00:00Z");

    /** With the plans of these names; with none, the one of the example. */
    Path write(NewCommune commune, List<String> plans) throws IOException, CannotDoException {
        for (String plan : plans) {
            requireShipped(plan);
        }
        return write(commune.in(plans.isEmpty() ? PlanRows.embedded() : PlanRows.shipped(plans)));
    }

    Path write(PlanRows rows) throws IOException, CannotDoException {
        AtomicFile.folder(folder.root());
        Hold held = Hold.of(folder.root(), WorkFolder.clock(), say);
        try {
            if (Files.exists(folder.planBook())) {
                throw new CannotDoException(say.of(
                        "cannot.planBookThere", "folder", folder.root().toString(), "file", WorkFolder.PLAN_BOOK));
            }
            return WorkbookWriter.restyledIn(folder.root())
                    .replace(PlanBookWorkbook.of(PlanReader.read(rows), CREATED), folder.planBook());
        } finally {
            held.close();
        }
    }

    /** The plan; what is wrong in the book is off, unless nothing can be done without it. */
    Plan read() throws CannotDoException {
        return book(workbook()).plan();
    }

    /** Adds the periods of a year; gives the codes of those that were not there. */
    List<String> addYear(int year) throws IOException, CannotDoException {
        RawWorkbook workbook = workbook();
        return new YearOfPeriods(folder, say, year).addTo(book(workbook), workbook);
    }

    /** Adds the rows of a shipped plan; gives what the program did not decide for the commune. */
    AddedPlan addPlan(String plan) throws IOException, CannotDoException {
        requireShipped(plan);
        RawWorkbook workbook = workbook();
        return new PlanInUse(folder, say, book(workbook), workbook).add(plan);
    }

    private void requireShipped(String plan) throws CannotDoException {
        if (!PlanRows.ships(plan)) {
            throw new CannotDoException(say.of("cannot.planUnknown", "plan", plan));
        }
    }

    private PlanBook book(RawWorkbook workbook) throws CannotDoException {
        PlanBook book = PlanReader.read(workbook);
        refuse(book.plan().faults());
        return book;
    }

    private RawWorkbook workbook() throws CannotDoException {
        if (!Files.exists(folder.planBook())) {
            throw new CannotDoException(
                    say.of("cannot.noPlanBook", "folder", folder.root().toString(), "file", WorkFolder.PLAN_BOOK));
        }
        try {
            return WorkbookReader.read(folder.planBook());
        } catch (UnreadableWorkbookException e) {
            throw new CannotDoException(
                    say.of(
                            "cannot.planBookUnreadable",
                            "file",
                            folder.planBook().toString(),
                            "message",
                            Messages.remedy(UnreadableFile.finding(e))),
                    e);
        }
    }

    private void refuse(Faults faults) throws CannotDoException {
        Finding finding = faults.refusing();
        if (finding != null) {
            throw new CannotDoException(say.of(
                    "cannot.planBookWrong",
                    "place",
                    place(finding),
                    "message",
                    Messages.message(finding) + " " + Messages.remedy(finding)));
        }
    }

    /** Rows of forms that the book cannot use just now would be lost from the books. */
    void requireForms(Plan plan, Set<String> kept) throws CannotDoException {
        List<String> lost =
                plan.faults().forms().stream().filter(kept::contains).sorted().toList();
        if (!lost.isEmpty()) {
            Finding first = plan.faults().toMend().stream()
                    .filter(finding -> FORM_SHEETS.contains(String.valueOf(finding.sheet())))
                    .findFirst()
                    .orElseGet(() -> plan.faults().findings().get(0));
            throw new CannotDoException(say.of(
                    "cannot.formLost",
                    "forms",
                    String.join(", ", lost),
                    "place",
                    place(first),
                    "message",
                    Messages.message(first) + " " + Messages.remedy(first)));
        }
    }

    static String place(Finding finding) {
        @Nullable CellAddress cell = finding.cell();
        return cell != null ? cell.sheet() + " " + cell.a1() : String.valueOf(finding.sheet());
    }
}
