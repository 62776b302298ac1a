package vn.soxa.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.soxa.book.CommuneWorkbook;
import vn.soxa.book.Imprint;
import vn.soxa.check.CheckedRound;
import vn.soxa.consolidate.Consolidation;
import vn.soxa.letter.ReportTo;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.plan.Period;
import vn.soxa.plan.Plan;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.VietnameseFormat;

/**
 * Puts into one file what goes to the level above: the commune workbook without links into the inbox, the reports, the
 * figures as JSON. Personal data stays behind unless the plan book says otherwise.
 */
record Sending(WorkFolder folder, Progress progress, Phrasebook say) {

    /** The same content gives the same file. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Writes the zip beside what it was made from. */
    Path write(Plan plan, CheckedRound checked, Consolidation figures, Imprint imprint) throws IOException {
        Period period = checked.period();
        GoingUp up = GoingUp.of(checked, figures);
        List<Path> reports = reports(plan, period);
        Path workbook = folder.communeWorkbook(plan, period);
        RoundResult result = new RoundResult(
                plan,
                period,
                up.checked(),
                up.figures(),
                name(workbook),
                reports.stream().map(Sending::name).toList(),
                List.of(),
                List.of());
        ByteArrayOutputStream travelling = new ByteArrayOutputStream();
        WorkbookWriter.restyledIn(folder.root())
                .write(CommuneWorkbook.travelling(up.figures(), up.checked(), imprint), travelling);
        Path zip = AtomicFile.write(
                target(plan, period), out -> fill(out, workbook, travelling.toByteArray(), reports, result));
        progress.at(say.of("step.write"), String.valueOf(zip.getFileName()));
        return zip;
    }

    private Path target(Plan plan, Period period) {
        String commune = VietnameseFormat.ascii(plan.setting("communeName", "xa"));
        return folder.outputs(period).resolve("Gui-cap-tren_" + commune + "_" + period.code() + ".zip");
    }

    private static void fill(OutputStream out, Path workbook, byte[] travelling, List<Path> reports, RoundResult result)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, name(workbook), travelling);
        for (Path report : reports) {
            put(zip, name(report), Files.readAllBytes(report));
        }
        put(zip, Path.of("ket-qua.json"), ResultJson.of(result).getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private static void put(ZipOutputStream zip, Path name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name.toString());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    /** The report to the level above as it stands, with whatever a person wrote into it. */
    private List<Path> reports(Plan plan, Period period) throws IOException {
        Path report = folder.report(plan, period, ReportTo.SUPERIOR.suffix());
        return new Versions(report, folder.oldVersions(period))
                .standing().stream().toList();
    }

    private static Path name(Path file) {
        return file.resolveSibling("").relativize(file);
    }
}
