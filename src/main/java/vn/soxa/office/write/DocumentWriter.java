package vn.soxa.office.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.Budget;
import vn.soxa.office.read.DocumentProperties;
import vn.soxa.office.read.Relationships;
import vn.soxa.office.read.ZipParts;

/**
 * Writes documents into a copy of a master document, whose page set-up, styles and letterhead they take.
 *
 * <p>The same content gives the same bytes, whenever and wherever it is written.
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
        String digest = digest(spec);
        Budget budget = new Budget();
        try (ZipParts parts = new ZipParts(file, budget)) {
            return digest.equals(DocumentProperties.read(parts, Relationships.of(parts, ""), budget)
                    .custom()
                    .get(DIGEST));
        } catch (IOException spoilt) {
            return false;
        }
    }

    private byte[] bytes(DocumentSpec spec) throws IOException {
        OfficePackage parts = new OfficePackage(master());
        filling(parts).fill(spec);
        AboutReport.put(parts, spec.title(), spec.created());
        CustomProperties.put(parts, DIGEST, digest(spec));
        return parts.bytes();
    }

    private static DocumentFilling filling(OfficePackage parts) throws DocumentMasterException {
        try {
            return DocumentFilling.of(parts);
        } catch (DocumentMasterException incomplete) {
            throw incomplete;
        } catch (IOException noDocument) {
            DocumentMasterException failure = new DocumentMasterException(List.of());
            failure.initCause(noDocument);
            throw failure;
        }
    }

    private String digest(DocumentSpec spec) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(master());
            digest.update(spec.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
