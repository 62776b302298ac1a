package vn.soxa.office.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes workbooks in the looks of a master workbook, which it reads once.
 *
 * <p>The same content gives the same bytes, whenever and wherever it is written.
 */
public final class WorkbookWriter {
    private static final String MASTER = "kieu-trinh-bay.xlsx";
    private static final String PACKED = "/vn/soxa/workbook-templates/" + MASTER;

    /** Opens the master workbook; it is asked at most once. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    private final Source source;
    private @Nullable StyleMaster read;

    /** With the looks that come with the program. */
    public WorkbookWriter() {
        this(WorkbookWriter::packed);
    }

    public WorkbookWriter(Source master) {
        this.source = master;
    }

    /** With the looks of {@code kieu-trinh-bay.xlsx} in the folder, where an office may restyle them; else its own. */
    public static WorkbookWriter restyledIn(Path folder) {
        Path master = folder.resolve(MASTER);
        return Files.isRegularFile(master)
                ? new WorkbookWriter(() -> Files.newInputStream(master))
                : new WorkbookWriter();
    }

    /**
     * Writes a workbook, whole or not at all.
     *
     * @return where it was written: another name beside the target if that is open in a spreadsheet program
     * @throws MasterIncomplete if a restyled master lacks looks
     */
    public Path write(WorkbookSpec spec, Path target) throws IOException {
        StyleMaster looks = master();
        return AtomicFile.write(target, out -> write(spec, looks, out));
    }

    /** Reads the master and writes a workbook into nowhere: to be called beside other work, before the first one. */
    public WorkbookWriter warmUp() throws IOException {
        write(WarmUp.workbook(), master(), OutputStream.nullOutputStream());
        return this;
    }

    private static void write(WorkbookSpec spec, StyleMaster master, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            new PackageFilling(spec, master, zip).fill();
        }
    }

    synchronized StyleMaster master() throws IOException {
        StyleMaster known = read;
        if (known == null) {
            try (InputStream in = source.open()) {
                known = StyleMaster.read(in);
            }
            read = known;
        }
        return known;
    }

    private static InputStream packed() throws IOException {
        InputStream in = WorkbookWriter.class.getResourceAsStream(PACKED);
        if (in == null) {
            throw new FileNotFoundException(PACKED);
        }
        return in;
    }
}
