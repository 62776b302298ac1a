package vn.soxa.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soxa.book.CommuneWorkbook;
import vn.soxa.book.Imprint;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookAnnotator;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.picture.PeriodPicture;
import vn.soxa.picture.Picture;
import vn.soxa.picture.PicturePainter;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.plan.PlanHead;
import vn.soxa.returned.ReturnedCopies;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/**
 * Writes what a collect came to. The commune workbook is a version: a changed one keeps the old in {@code ban-cu}, an
 * unchanged one is not written again. {@code ket-qua.json} comes last.
 */
record Outputs(WorkFolder folder, LocalDate today, Progress progress, Phrasebook say, WorkbookWriter writer) {

    static Outputs of(WorkFolder folder, LocalDate today, Progress progress, Phrasebook say) {
        return new Outputs(folder, today, progress, say, WorkbookWriter.restyledIn(folder.root()));
    }

    /** To be called before the workbooks are read: what writes is loaded meanwhile. */
    Outputs warmingUp() {
        Background.start(writer::warmUp);
        return this;
    }

    RoundResult write(CheckedRound checked, Consolidation figures) throws IOException, CannotDoException {
        Period period = checked.period();
        Files.createDirectories(folder.outputs(period));
        List<IOException> failures = new ArrayList<>();
        try (Background<List<Path>> copies = Background.start(() -> copies(checked, failures));
                Background<List<Path>> pictures = Background.start(() -> pictures(checked, figures))) {
            Path workbook = workbook(checked, figures);
            progress.at(say.of("step.write"), String.valueOf(workbook.getFileName()));
            List<Path> reports = Reports.in(folder, say).write(checked, figures);
            progress.at(say.of("step.write"), String.valueOf(reports.get(0).getFileName()));
            RoundResult result = result(checked, figures, workbook, reports, pictures.result(), copies.result());
            require(failures);
            return result;
        }
    }

    private List<Path> pictures(CheckedRound checked, Consolidation figures) throws IOException {
        Plan plan = checked.plan();
        List<Path> pictures = new ArrayList<>();
        pictures.add(picture(PeriodPicture.of(figures, checked), folder.picture(plan, checked.period(), "")));
        for (PlanHead head : plan.several()) {
            String suffix = "_" + VietnameseFormat.ascii(head.code());
            Path target = folder.picture(plan, checked.period(), suffix);
            pictures.add(picture(PeriodPicture.of(figures, checked, head), target));
        }
        return pictures;
    }

    private static Path picture(Picture picture, Path target) throws IOException {
        byte[] png = new PicturePainter().png(picture);
        boolean same = Files.exists(target) && Arrays.equals(Files.readAllBytes(target), png);
        return same ? target : AtomicFile.write(target, out -> out.write(png));
    }

    /** Everything else is written; what could not be is named, and the next run does it. */
    private void require(List<IOException> failures) throws CannotDoException {
        if (!failures.isEmpty()) {
            String message = DiskFault.sentence(failures.get(0)).orElse("");
            throw new CannotDoException(
                    say.of("cannot.someReturned", "count", Integer.toString(failures.size()), "message", message),
                    failures.get(0));
        }
    }

    private List<Path> copies(CheckedRound checked, List<IOException> failures) throws IOException {
        if (!checked.period().base()) {
            return List.of();
        }
        return new ReturnedCopies(checked.plan(), checked.period(), today, new WorkbookAnnotator(writer))
                .write(checked, folder.returned(checked.period()), failures);
    }

    private RoundResult result(
            CheckedRound checked,
            Consolidation figures,
            Path workbook,
            List<Path> reports,
            List<Path> pictures,
            List<Path> returned)
            throws IOException {
        Period period = checked.period();
        RoundResult result = new RoundResult(
                checked.plan(),
                period,
                checked,
                figures,
                folder.root().relativize(workbook),
                reports.stream().map(folder.root()::relativize).toList(),
                pictures.stream().map(folder.root()::relativize).toList(),
                returned.stream().map(folder.root()::relativize).toList());
        int version = versions(period) + 1;
        AtomicFile.replace(
                folder.result(period),
                out -> out.write(ResultJson.of(result, version).getBytes(StandardCharsets.UTF_8)));
        return result;
    }

    private Path workbook(CheckedRound checked, Consolidation figures) throws IOException {
        Period period = checked.period();
        Path target = folder.communeWorkbook(checked.plan(), period);
        Optional<Path> standing = folder.latestCommuneWorkbook(period);
        int version = versions(period) + 1;
        if (standing.isEmpty()) {
            return writer.write(spec(checked, figures, version), target);
        }
        if (writer.made(standing.get(), spec(checked, figures, version))) {
            return standing.get();
        }
        keep(period, standing.get(), version);
        return writer.write(spec(checked, figures, version + 1), target);
    }

    private void keep(Period period, Path standing, int version) throws IOException {
        Path old = folder.oldVersions(period);
        Files.createDirectories(old);
        String name = String.valueOf(standing.getFileName()).replaceFirst("( \\(\\d+\\))?\\.xlsx$", "");
        Files.copy(standing, old.resolve(name + "_v" + version + ".xlsx"), StandardCopyOption.REPLACE_EXISTING);
    }

    private int versions(Period period) throws IOException {
        Path old = folder.oldVersions(period);
        if (!Files.isDirectory(old)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(old)) {
            return (int) files.filter(file -> file.toString().endsWith(".xlsx")).count();
        }
    }

    /** Of the commune workbook that stands. */
    Imprint imprint(Period period) throws IOException {
        return imprint(period, versions(period) + 1);
    }

    /** Dated by the period, not by the day of the run: the same content is the same file. */
    private static WorkbookSpec spec(CheckedRound checked, Consolidation figures, int version) {
        return CommuneWorkbook.of(figures, checked, imprint(checked.period(), version));
    }

    private static Imprint imprint(Period period, int version) {
        Instant created = period.communeDue().atStartOfDay().toInstant(ZoneOffset.UTC);
        return new Imprint(version, period.communeDue(), created);
    }
}
