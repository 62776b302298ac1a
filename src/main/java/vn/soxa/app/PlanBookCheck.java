package vn.soxa.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soxa.check.CellCount;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.check.SubmissionStatus;
import vn.soxa.finding.Finding;
import vn.soxa.finding.FindingCode;
import vn.soxa.form.CellAddress;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanBook;
import vn.soxa.plan.PlanReader;
import vn.soxa.plan.PlanRows;
import vn.soxa.submission.Submission;
import vn.soxa.submission.UnreadableFile;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** Checks a plan book by itself: what is wrong with it is told at its cells, as it is of any workbook. */
public final class PlanBookCheck {

    private static final Phrasebook SAY = new Phrasebook(WorkFolder.class, "app_vi.properties");

    private static final String HAMLETS = "P2";
    private static final String NAME = "name";

    private PlanBookCheck() {}

    /** True for a file of the name that plan books have. */
    public static boolean concerns(Path file) {
        return file.endsWith(WorkFolder.PLAN_BOOK);
    }

    /** What the officer should mend first in the book, and how much there is; empty where every row of it works. */
    public static Optional<String> sentence(Plan plan) {
        List<Finding> mend = plan.faults().toMend();
        return mend.stream()
                .findFirst()
                .map(first -> SAY.of(
                        "planBook.faults",
                        "count",
                        Integer.toString(mend.size()),
                        "place",
                        PlanBookFile.place(first),
                        "message",
                        Messages.message(first) + " " + Messages.remedy(first)));
    }

    public static CheckedSubmission inspect(Path file) throws IOException {
        try {
            RawWorkbook workbook = WorkbookReader.read(file);
            PlanBook book = PlanReader.read(workbook);
            int cells = workbook.sheets().stream()
                    .flatMap(sheet -> sheet.rows().stream())
                    .map(RawRow::cells)
                    .mapToInt(List::size)
                    .sum();
            return checked(
                    file, Stream.concat(book.findings().stream(), samples(book)).toList(), cells);
        } catch (UnreadableWorkbookException e) {
            return checked(file, List.of(UnreadableFile.finding(e)), 0);
        }
    }

    /** Names that came with the program; the made-up commune as a whole is somebody trying things. */
    private static Stream<Finding> samples(PlanBook book) {
        if (book.plan().communeCode().equals(PlanRows.madeUpCommuneCode())) {
            return Stream.of();
        }
        Set<String> names = PlanRows.madeUpHamlets();
        return book.sheets().stream()
                .filter(sheet -> sheet.form().code().equals(HAMLETS))
                .flatMap(sheet -> sheet.rows().stream()
                        .filter(row -> names.contains(String.valueOf(row.text(NAME))))
                        .map(row -> Finding.ofCell(
                                FindingCode.PLAN_SAMPLE_NAME,
                                new CellAddress(
                                        sheet.sheet(),
                                        row.row(),
                                        sheet.columns().getOrDefault(NAME, 0)),
                                "found",
                                String.valueOf(row.text(NAME)))));
    }

    private static CheckedSubmission checked(Path file, List<Finding> findings, int cells) throws IOException {
        List<Finding> sorted = findings.stream().sorted(Finding.WORST_FIRST).toList();
        Submission submission = new Submission(
                file,
                String.valueOf(file),
                null,
                null,
                List.of(),
                Set.of(),
                sorted,
                null,
                Files.getLastModifiedTime(file).toInstant(),
                null,
                cells,
                cells);
        SubmissionStatus status =
                sorted.stream().anyMatch(Finding::rejects) ? SubmissionStatus.REJECTED : SubmissionStatus.ACCEPTED;
        return new CheckedSubmission(
                submission, status, List.of(), List.of(), sorted, new CellCount(cells, 0, 0, 0, cells));
    }
}
