package vn.soxa.office.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents into a copy of a master document, whose page set-up, styles and letterhead they take; the same content
 * has the same digest.
 */
public final class DocumentWriter {

    /** The master document's name, in the program and beside the plan book where an office has restyled it. */
    public static final String MASTER = "mau-bao-cao.docx";

    private static final String PACKED = "/vn/soxa/workbook-templates/" + MASTER;
    private static final String DIGEST = "SOXA_BAO_CAO";

    private final WorkbookWriter.Source source;
    private byte @Nullable [] read;

    /** With the master that comes with the program. */
    public DocumentWriter() {
        this(DocumentWriter::packed);
    }

    private DocumentWriter(WorkbookWriter.Source source) {
        this.source = source;
    }

    /** With {@code mau-bao-cao.docx} of the folder, where an office may restyle it; else the program's own. */
    public static DocumentWriter restyledIn(Path folder) {
        Path master = folder.resolve(MASTER);
        return Files.isRegularFile(master)
                ? new DocumentWriter(() -> Files.newInputStream(master))
                : new DocumentWriter();
    }

    /**
     * Writes a document, whole or not at all.
     *
     * @return where it was written: another name beside the target if that is open in a word processor
     * @throws DocumentMasterException if the master lacks what is needed
     */
    public Path write(DocumentSpec spec, Path target) throws IOException {
        byte[] bytes = bytes(spec);
        return AtomicFile.write(target, out -> out.write(bytes));
    }

    /** True where the file was made of the same content and the same master, whatever was typed into it since. */
    public boolean made(Path file, DocumentSpec spec) throws IOException {
        return AboutDocument.of(file, DIGEST).equals(digest(spec));
    }

    private byte[] bytes(DocumentSpec spec) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XWPFDocument document = open()) {
            new DocumentFilling(document).fill(spec);
            AboutDocument about = new AboutDocument(document.getProperties());
            about.say(spec.title(), spec.created());
            about.put(DIGEST, digest(spec));
            document.write(written);
        }
        return written.toByteArray();
    }

    private XWPFDocument open() throws IOException {
        byte[] bytes = master();
        try {
            return new XWPFDocument(new ByteArrayInputStream(Entities.refused(bytes)));
        } catch (IOException | RuntimeException noDocument) {
            DocumentMasterException failure = new DocumentMasterException(List.of());
            failure.initCause(noDocument);
            throw failure;
        }
    }

    private String digest(DocumentSpec spec) throws IOException {
        return new ContentDigest(master()).add(spec).toString();
    }

    private synchronized byte[] master() throws IOException {
        byte[] known = read;
        if (known == null) {
            try (InputStream in = source.open()) {
                known = in.readAllBytes();
            }
            read = known;
        }
        return known;
    }

    private static InputStream packed() throws IOException {
        InputStream in = DocumentWriter.class.getResourceAsStream(PACKED);
        if (in == null) {
            throw new FileNotFoundException(PACKED);
        }
        return in;
    }
}
