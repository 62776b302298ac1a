package vn.soxa.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.soxa.app.CannotDoException;
import vn.soxa.app.FileCheck;
import vn.soxa.app.PlanBookCheck;
import vn.soxa.app.Progress;
import vn.soxa.app.WorkFolder;
import vn.soxa.check.CheckedSubmission;
import vn.soxa.finding.Finding;
import vn.soxa.finding.Severity;
import vn.soxa.form.CellAddress;

/** Checks single files by the plan book that they lie under, else by that of the last time. */
record FileDesk(Remembered remembered, Opener opener) {

    /** What came of one file. */
    record Verdict(CheckedSubmission checked, Optional<String> message) {

        Path path() {
            return checked.path();
        }

        /** When each file was last saved, as it was read. */
        static Map<Path, Instant> times(List<Verdict> verdicts) {
            Map<Path, Instant> times = new HashMap<>();
            verdicts.forEach(one -> times.put(one.path(), one.checked().fileTime()));
            return times;
        }

        String name() {
            return String.valueOf(checked.path().getFileName());
        }

        /** True where there is something to mark in a copy. */
        boolean mend() {
            return !PlanBookCheck.concerns(path())
                    && checked.findings().stream().anyMatch(Finding::rejects);
        }

        String sentence() {
            long errors = count(Severity.ERROR);
            long confirms = count(Severity.CONFIRM);
            String rows = Integer.toString(
                    checked.accepted().size() + checked.rejected().size());
            if (errors + confirms == 0) {
                return WindowWords.of("check.fine", "rows", rows);
            }
            return WindowWords.of(
                    "check.wrong",
                    "rows",
                    rows,
                    "mend",
                    WindowWords.padded((int) errors),
                    "confirm",
                    WindowWords.padded((int) confirms));
        }

        private long count(Severity severity) {
            return checked.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /** The work folder of the last time; null where there is none. */
    @Nullable
    Path folder() {
        return remembered.read().map(Remembered.Last::folder).orElse(null);
    }

    List<Verdict> check(List<Path> given, Progress progress) throws IOException, CannotDoException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            files.addAll(FileCheck.filesIn(path));
        }
        if (files.isEmpty()) {
            throw new CannotDoException(WindowWords.of(
                    "cannot.nothingToCheck", "folder", given.get(0).toString()));
        }
        progress.starts(WindowWords.of("step.checking"), files.size());
        List<Verdict> verdicts = new ArrayList<>();
        for (Path file : files) {
            progress.mayStop();
            verdicts.add(verdict(file, progress));
            progress.at(WindowWords.of("step.checking"), String.valueOf(file.getFileName()));
        }
        return verdicts;
    }

    private Verdict verdict(Path file, Progress progress) throws IOException, CannotDoException {
        if (PlanBookCheck.concerns(file)) {
            return new Verdict(PlanBookCheck.inspect(file), Optional.empty());
        }
        FileCheck check = checking(file, progress);
        CheckedSubmission checked = check.inspect(file);
        return new Verdict(checked, check.message(checked));
    }

    /** Writes the marked copy, opens it and says where it is. */
    String copy(CheckedSubmission checked, Progress progress) throws IOException, CannotDoException {
        List<Path> written = checking(checked.path(), progress).annotate(checked);
        if (written.isEmpty()) {
            return WindowWords.of("check.nothingToMark");
        }
        opener.open(written.get(0));
        return WindowWords.of("told.marked", "file", written.get(0).toString());
    }

    String open(Path file) throws IOException, CannotDoException {
        opener.open(file);
        return WindowWords.of("told.fileOpened", "file", String.valueOf(file.getFileName()));
    }

    /** A copy to look at, which opens at the cell. */
    String openAt(Path file, CellAddress cell) throws IOException, CannotDoException {
        opener.open(FileCheck.viewedAt(file, cell));
        return WindowWords.of(
                "told.openedAt", "file", String.valueOf(file.getFileName()), "sheet", cell.sheet(), "cell", cell.a1());
    }

    private FileCheck checking(Path file, Progress progress) throws CannotDoException {
        Path folder = WorkFolder.holding(file);
        if (!Files.exists(new WorkFolder(folder).planBook())) {
            folder = remembered
                    .read()
                    .map(Remembered.Last::folder)
                    .orElseThrow(() -> new CannotDoException(WindowWords.of("cannot.noPlanYet")));
        }
        return FileCheck.open(folder, progress);
    }
}
