package vn.soxa.returned;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.CheckedRound;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException;
import vn.soxa.office.read.WorkbookReader;
import vn.soxa.office.write.Annotation;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.sheet.Stamp;
import vn.soxa.submission.Submission;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** Writes what goes back to senders: their own workbooks with what is wrong marked, and a text to send with each. */
public final class ReturnedCopies {
    static final String NOT_SENT = "Chua-nop.txt";
    private static final String OLD = "ban-cu";

    private final Plan plan;
    private final Period period;
    private final @Nullable LocalDate today;
    private final WorkbookAnnotator annotator;
    private final Phrasebook words = new Phrasebook(ReturnedCopies.class, "returned_vi.properties");
    private final MendingWords say = new MendingWords(words);

    /** {@code today}: the day of the run, so that no day gone by is asked for; null where it is of no interest. */
    public ReturnedCopies(Plan plan, Period period, @Nullable LocalDate today, WorkbookAnnotator annotator) {
        this.plan = plan;
        this.period = period;
        this.today = today;
        this.annotator = annotator;
    }

    /**
     * Writes a copy and a text for each file that must be mended, and who has sent nothing; what earlier runs wrote and
     * nobody needs any more moves to {@code ban-cu}.
     *
     * @return the copies and texts, in the order of the files
     */
    public List<Path> write(CheckedRound round, Path folder) throws IOException {
        List<IOException> failures = new ArrayList<>();
        List<Path> written = write(round, folder, (file, failure) -> failures.add(failure));
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        putAway(folder, written, Set.of());
        return written;
    }

    /**
     * The same, but what earlier runs wrote stays where it is; a copy that cannot be written is told, by its place without
     * ending, and keeps none of the others from it.
     */
    public List<Path> write(CheckedRound round, Path folder, BiConsumer<Path, IOException> failures) {
        List<Path> written = new ArrayList<>();
        Map<String, String> stems = stems(round);
        Set<String> taken = new HashSet<>();
        for (CheckedSubmission checked : round.submissions()) {
            String stem = stems.get(checked.file());
            boolean reminds = Mending.of(checked).reminds();
            Path received = folder.resolve(
                    ReturnedName.alone(checked.path(), reminds ? ReturnedName.REMINDER : ReturnedName.RECEIVED, taken));
            try {
                if (stem != null) {
                    written.addAll(write(checked, folder.resolve(stem)));
                } else if (reminds || Mending.of(checked).waiting() > 0) {
                    written.add(received(checked, received));
                }
            } catch (IOException inUseOrGone) {
                failures.accept(stem == null ? received : folder.resolve(stem), inUseOrGone);
            }
        }
        try {
            written.addAll(missing(round, folder.resolve(NOT_SENT)));
        } catch (IOException inUse) {
            failures.accept(folder.resolve(NOT_SENT), inUse);
        }
        return written;
    }

    /** Moves what nobody needs any more to {@code ban-cu}: all but these, and but those that could not be written. */
    public static void putAway(Path folder, List<Path> written, Set<Path> unwritten) throws IOException {
        new Outdated(folder, OLD).moveAllBut(written, unwritten);
    }

    /** What the copies are called, without ending, by the path in the inbox of the file that must be mended. */
    public static Map<String, String> stems(CheckedRound round) {
        Map<String, String> stems = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (CheckedSubmission checked : round.submissions()) {
            if (!Mending.of(checked).none()) {
                String plain = ReturnedName.stem(checked.path());
                String stem = plain;
                for (int number = 2; !taken.add(stem.toLowerCase(Locale.ROOT)); number++) {
                    stem = plain + " (" + number + ")";
                }
                stems.put(checked.file(), stem);
            }
        }
        return stems;
    }

    /** The text to send to whoever sent the file; empty where nothing must be mended. */
    public Optional<String> message(CheckedSubmission checked) {
        Mending mending = Mending.of(checked);
        return mending.none() && mending.waiting() == 0 && !mending.reminds()
                ? Optional.empty()
                : Optional.of(text(
                        mending, new Addressee(plan, period, checked.reporter(), today, words), checked.submission()));
    }

    /** Nothing is left for the sender to mend, but the commune has to settle what was answered, or to remind. */
    private Path received(CheckedSubmission checked, Path target) throws IOException {
        return text(target, message(checked).orElseThrow() + "\n");
    }

    /** The text to send to a reporter who has sent nothing. */
    public String reminder(String reporter) {
        return new Addressee(plan, period, reporter, today, words).missing();
    }

    /** Writes the copy and text of one file: beside it, or into {@code 3-Tra-lai} for one inside {@code 2-Da-nop}. */
    public List<Path> write(CheckedSubmission checked) throws IOException {
        Path file = checked.submission().path();
        Path stem = ReturnedName.folder(file).resolve(ReturnedName.stem(file));
        String own = String.valueOf(file.toAbsolutePath().normalize());
        boolean itself = own.startsWith(stem + ".");
        return write(checked, itself ? stem.resolveSibling(stem.getFileName() + " (2)") : stem);
    }

    private List<Path> write(CheckedSubmission checked, Path stem) throws IOException {
        Mending mending = Mending.of(checked);
        if (mending.none()) {
            return List.of();
        }
        Submission submission = checked.submission();
        Addressee addressee = new Addressee(plan, period, submission.reporter(), today, words);
        List<Path> written = new ArrayList<>();
        if (mending.unusable() == null) {
            try {
                RawWorkbook read = WorkbookReader.read(submission.path());
                Annotation annotation = annotation(mending, addressee, submission);
                written.add(annotator.annotate(submission.path(), read, annotation, stem));
            } catch (UnreadableWorkbookException gone) {
                throw new IOException(gone);
            }
        }
        String text = text(mending, addressee, submission) + "\n";
        written.add(text(stem.resolveSibling(stem.getFileName() + ".txt"), text));
        return written;
    }

    private Annotation annotation(Mending mending, Addressee addressee, Submission submission) {
        Map<CellAddress, Annotation.Mark> marks = new LinkedHashMap<>();
        mending.groups().stream()
                .filter(group -> group.first().severity() != Severity.INFO)
                .forEach(group -> group.cells().forEach(cell -> {
                    Annotation.Mark mark =
                            new Annotation.Mark(cell, say.note(group.first(), cell), MendingPage.look(group.first()));
                    marks.merge(
                            cell,
                            mark,
                            (worse, more) ->
                                    new Annotation.Mark(cell, worse.note() + "\n" + more.note(), worse.look()));
                }));
        return new Annotation(
                new MendingPage(mending, addressee, words)::sheet, List.copyOf(marks.values()), restamp(submission));
    }

    /** One round more than the workbook had. */
    private Annotation.@Nullable Restamp restamp(Submission submission) {
        String reporter = submission.reporter();
        if (reporter == null) {
            return null;
        }
        Stamp stamp = submission.stamp();
        int version = stamp == null ? Stamp.TEMPLATE_VERSION : stamp.version();
        int round = stamp == null ? 1 : stamp.round();
        Stamp next = new Stamp(plan.communeCode(), reporter, period.code(), version, round + 1);
        return new Annotation.Restamp(Stamp.NAME, next.text(), Stamp.VISIBLE_NAME, next.visible());
    }

    private String text(Mending mending, Addressee addressee, Submission submission) {
        Finding unusable = mending.unusable();
        return words.of(
                unusable != null
                        ? "text.file"
                        : mending.reminds() ? "text.remind" : mending.none() ? "text.received" : wanted(mending),
                "whom",
                addressee.whom(),
                "period",
                addressee.periodName(),
                "count",
                say.count(mending),
                "points",
                say.points(mending.reminds() ? mending.vanished() : mending.rejecting()),
                "due",
                addressee.due(),
                "file",
                String.valueOf(submission.path().getFileName()),
                "what",
                unusable == null ? "" : Messages.message(unusable),
                "do",
                unusable == null ? "" : Messages.remedy(unusable));
    }

    /** To mend, to answer, or both. */
    private static String wanted(Mending mending) {
        boolean errors = !mending.of(Severity.ERROR).isEmpty();
        boolean questions = !mending.of(Severity.CONFIRM).isEmpty();
        return errors && questions ? "text.both" : errors ? "text.mend" : "text.confirm";
    }

    /** Reporters of whom there is no file at all; what is wrong with the others' files is told them by itself. */
    private List<Path> missing(CheckedRound round, Path target) throws IOException {
        Set<String> sent = new HashSet<>();
        round.submissions().stream()
                .filter(checked -> checked.submission().isReport())
                .forEach(checked -> sent.add(String.valueOf(checked.reporter())));
        List<String> lines = round.missing().stream()
                .filter(reporter -> !sent.contains(reporter))
                .map(reporter -> new Addressee(plan, period, reporter, today, words).missing())
                .toList();
        return lines.isEmpty() ? List.of() : List.of(text(target, String.join("\n", lines) + "\n"));
    }

    /** With the line ends of Windows: the Notepad of Windows 7 knows no others. */
    private static Path text(Path target, String text) throws IOException {
        String lines = text.replaceAll("\\R", "\r\n");
        return AtomicFile.replace(target, out -> out.write(lines.getBytes(StandardCharsets.UTF_8)));
    }
}
