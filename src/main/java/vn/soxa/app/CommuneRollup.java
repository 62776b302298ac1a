package vn.soxa.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.soxa.book.EditedBook;
import vn.soxa.office.write.AtomicFile;
import vn.soxa.office.write.WorkbookSpec;
import vn.soxa.office.write.WorkbookWriter;
import vn.soxa.picture.PicturePainter;
import vn.soxa.rollup.CommuneFiles;
import vn.soxa.rollup.ReadFile;
import vn.soxa.rollup.RolledUp;
import vn.soxa.rollup.RollupPicture;
import vn.soxa.rollup.RollupWorkbook;
import vn.soxa.text.Messages;
import vn.soxa.text.Phrasebook;

/** Adds up the communes whose workbooks lie in a folder: the work of the level above. */
public final class CommuneRollup {

    private final Path folder;
    private final Progress progress;
    private final Phrasebook say = new Phrasebook(WorkFolder.class, "app_vi.properties");

    public CommuneRollup(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * Reads every workbook of the folder and writes the one of the level above; the folder's files are never changed.
     *
     * @param period the period to add up; null for the one that most communes sent
     * @param unit the name on the cover; null for the province that all communes lie in
     */
    public RollupResult write(Path out, @Nullable String period, @Nullable String unit)
            throws IOException, CannotDoException {
        try (LogEntry log = LogEntry.of(null, "rollup")) {
            RolledUp rolled = read(out, period);
            progress.mayStop();
            WorkbookSpec spec = RollupWorkbook.of(rolled, unit, file -> way(out, file), created(rolled));
            Path written = Hold.around(out, say, () -> new WorkbookWriter().write(spec, out));
            progress.at(say.of("step.write"), String.valueOf(written.getFileName()));
            Path picture = picture(rolled, unit, written);
            log.done("communes", rolled.communes().size());
            return new RollupResult(rolled, written, picture);
        }
    }

    /** Beside the workbook, named as it is. */
    private static Path picture(RolledUp rolled, @Nullable String unit, Path workbook) throws IOException {
        String stem = String.valueOf(workbook.getFileName()).replaceFirst("\\.[^.]*$", "");
        byte[] png = new PicturePainter().png(RollupPicture.of(rolled, unit));
        return AtomicFile.write(workbook.resolveSibling("Tom-tat_" + stem + ".png"), out -> out.write(png));
    }

    /** Dated by what it holds: the same content is the same file. */
    private static Instant created(RolledUp rolled) {
        LocalDate cutoff = rolled.cutoff();
        return (cutoff == null ? LocalDate.EPOCH : cutoff).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private RolledUp read(Path out, @Nullable String period) throws IOException, CannotDoException {
        if (!Files.isDirectory(folder)) {
            throw new CannotDoException(say.of("cannot.noCommuneFolder", "folder", folder.toString()));
        }
        if (Files.isDirectory(out) || !out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new CannotDoException(say.of("cannot.rollupOut", "file", out.toString()));
        }
        CommuneFiles files = new CommuneFiles(folder);
        List<String> names = files.names(out);
        progress.starts(say.of("step.read"), names.size());
        List<ReadFile> read =
                names.parallelStream().map(name -> read(files, name)).toList();
        RolledUp rolled = RolledUp.of(read, period);
        if (rolled.communes().isEmpty()) {
            throw new CannotDoException(say.of("cannot.noCommunes", "folder", folder.toString(), "message", why(read)));
        }
        return rolled;
    }

    private ReadFile read(CommuneFiles files, String name) {
        ReadFile read = files.opened(name, opened -> {
            ReadFile file = files.read(name, opened);
            return file.single()
                    ? file.with(EditedBook.findings(
                            opened, name, file.books().get(0).summary()))
                    : file;
        });
        progress.at(say.of("step.read"), name);
        return read;
    }

    /** The first thing that was found, where there is anything. */
    private static String why(List<ReadFile> files) {
        return files.stream()
                .flatMap(file -> file.findings().stream())
                .findFirst()
                .map(finding -> Messages.message(finding) + " " + ReadFile.remedy(finding))
                .orElse("");
    }

    /** From the folder of the workbook to a file of the communes, with {@code /}. */
    private String way(Path out, String file) {
        Path target = folder.resolve(file).toAbsolutePath().normalize();
        Path from = out.toAbsolutePath().normalize().resolveSibling("");
        boolean reachable = from.getRoot() != null && from.getRoot().equals(target.getRoot());
        Path way = reachable ? from.relativize(target) : target;
        return way.toString().replace(File.separatorChar, '/');
    }
}
