package vn.soxa.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern KEPT = Pattern.compile(".+" + Versions.NUMBERED + "\\.xlsx");

    static Outputs of(WorkFolder folder, LocalDate today, Progress progress, Phrasebook say) {
        return new Outputs(folder, today, progress, say, WorkbookWriter.restyledIn(folder.root()));
    }

    /** To be called before the workbooks are read: what writes is loaded meanwhile. */
    Outputs warmingUp() {
        Background.start(writer::warmUp);
        return this;
    }

    /** What cannot be written keeps nothing else from being written, but for the commune workbook: all else tells of it. */
    RoundResult write(CheckedRound checked, Consolidation figures) throws IOException, CannotDoException {
        Period period = checked.period();
        AtomicFile.folder(folder.outputs(period));
        Unwritten unwritten = new Unwritten();
        try (Background<List<Path>> copies = Background.start(() -> copies(checked, unwritten));
                Background<List<Path>> pictures = Background.start(() -> pictures(checked, figures, unwritten))) {
            Path workbook = workbook(checked, figures);
            progress.at(say.of("step.write"), String.valueOf(workbook.getFileName()));
            List<Path> reports = Reports.in(folder, say).write(checked, figures, unwritten);
            reports.stream()
                    .limit(1)
                    .forEach(report -> progress.at(say.of("step.write"), String.valueOf(report.getFileName())));
            List<Path> returned = copies.result();
            RoundResult result = result(checked, figures, workbook, reports, pictures.result(), returned);
            if (period.base()) {
                ReturnedCopies.putAway(folder.returned(period), returned, unwritten.files());
            }
            unwritten.require(say);
            return result;
        }
    }

    private List<Path> pictures(CheckedRound checked, Consolidation figures, Unwritten unwritten) throws IOException {
        Plan plan = checked.plan();
        List<Path> pictures = new ArrayList<>();
        Path first = folder.picture(plan, checked.period(), "");
        unwritten.trying(first, () -> pictures.add(picture(PeriodPicture.of(figures, checked), first)));
        for (PlanHead head : plan.several()) {
            String suffix = "_" + VietnameseFormat.ascii(head.code());
            Path target = folder.picture(plan, checked.period(), suffix);
            unwritten.trying(target, () -> pictures.add(picture(PeriodPicture.of(figures, checked, head), target)));
        }
        return pictures;
    }

    private static Path picture(Picture picture, Path target) throws IOException {
        byte[] png = new PicturePainter().png(picture);
        boolean same = Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), png);
        return same ? target : AtomicFile.write(target, out -> out.write(png));
    }

    private List<Path> copies(CheckedRound checked, Unwritten unwritten) throws IOException {
        if (!checked.period().base()) {
            return List.of();
        }
        return new ReturnedCopies(checked.plan(), checked.period(), today, new WorkbookAnnotator(writer))
                .write(checked, folder.returned(checked.period()), unwritten::add);
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
        int version = imprint(period).version();
        AtomicFile.replace(
                folder.result(period),
                out -> out.write(ResultJson.of(result, version).getBytes(StandardCharsets.UTF_8)));
        return result;
    }

    private Path workbook(CheckedRound checked, Consolidation figures) throws IOException {
        Period period = checked.period();
        Path target = folder.communeWorkbook(checked.plan(), period);
        Optional<Path> standing = folder.latestCommuneWorkbook(period);
        int version = version(period, standing);
        if (standing.isEmpty()) {
            return writer.write(spec(checked, figures, version), target);
        }
        if (writer.made(standing.get(), spec(checked, figures, version))) {
            return standing.get();
        }
        String name = String.valueOf(standing.get().getFileName()).replaceFirst("( \\(\\d+\\))?\\.xlsx$", "");
        AtomicFile.copy(standing.get(), folder.oldVersions(period).resolve(name + "_v" + version + ".xlsx"));
        for (Path packed : WrittenOutputs.packed(folder.outputs(period))) { // it holds the figures of before
            AtomicFile.putAway(packed, folder.oldVersions(period));
        }
        return writer.write(spec(checked, figures, version + 1), target);
    }

    /** One more than was kept, whatever the commune was called then. */
    private int version(Period period, Optional<Path> standing) throws IOException {
        return new Versions(folder.result(period), folder.oldVersions(period)).kept(standing, KEPT) + 1;
    }

    /** Of the commune workbook that stands. */
    Imprint imprint(Period period) throws IOException {
        return imprint(period, version(period, folder.latestCommuneWorkbook(period)));
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
