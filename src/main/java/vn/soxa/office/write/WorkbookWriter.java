package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes workbooks in the looks of a master workbook, which it reads once; the same content has the same digest. */
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
    private byte @Nullable [] bytes;

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
        return AtomicFile.write(target, out -> WorkbookFilling.write(spec, looks, begun(spec), out));
    }

    /** The same of one that is looked for under its own name only: one that is open is left as it is, and told. */
    public Path replace(WorkbookSpec spec, Path target) throws IOException {
        StyleMaster looks = master();
        return AtomicFile.replace(target, out -> WorkbookFilling.write(spec, looks, begun(spec), out));
    }

    /** Writes a workbook that goes on into something else. */
    public void write(WorkbookSpec spec, OutputStream out) throws IOException {
        WorkbookFilling.write(spec, master(), begun(spec), out);
    }

    /** True where the file was made of the same content in the same looks, whatever was typed into it since. */
    public boolean made(Path file, WorkbookSpec spec) throws IOException {
        return AboutDocument.of(file, ContentDigest.PROPERTY).equals(ContentDigest.of(bytes(), spec));
    }

    /** Reads the master and writes a workbook into nowhere: to be called beside other work, before the first one. */
    public WorkbookWriter warmUp() throws IOException {
        write(WarmUp.workbook(), OutputStream.nullOutputStream());
        return this;
    }

    synchronized StyleMaster master() throws IOException {
        StyleMaster known = read;
        if (known == null) {
            known = StyleMaster.read(new ByteArrayInputStream(bytes()));
            read = known;
        }
        return known;
    }

    private ContentDigest begun(WorkbookSpec spec) throws IOException {
        return new ContentDigest(bytes(), spec);
    }

    private synchronized byte[] bytes() throws IOException {
        byte[] known = bytes;
        if (known == null) {
            try (InputStream in = source.open()) {
                known = in.readAllBytes();
            }
            bytes = known;
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
