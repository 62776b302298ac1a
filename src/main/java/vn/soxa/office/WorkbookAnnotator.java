package vn.soxa.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/**
 * Marks what must be mended in a copy of the sender's own workbook; nothing of the sender's is lost.
 *
 * <p>Parts without a mark keep their very bytes. Marks that an earlier round left are taken away first.
 */
public final class WorkbookAnnotator {
    private static final long LARGEST_WHOLE = 64L << 20;

    private final WorkbookWriter writer;

    public WorkbookAnnotator() {
        this(new WorkbookWriter());
    }

    /** With the looks of that writer. */
    public WorkbookAnnotator(WorkbookWriter writer) {
        this.writer = writer;
    }

    /**
     * Writes the annotated copy, whole or not at all.
     *
     * @param stem the copy without its ending: {@code .xlsm} is added where the original holds macros, else
     *     {@code .xlsx}
     * @return where it was written: another name beside that if it is open in a spreadsheet program
     */
    public Path annotate(Path original, Annotation annotation, Path stem)
            throws IOException, UnreadableWorkbookException {
        RawWorkbook read = WorkbookReader.read(original);
        boolean whole = read.format().matches("xl[st][xm]") && inflated(original) <= LARGEST_WHOLE;
        byte[] bytes;
        boolean macros = whole && read.format().endsWith("m");
        try {
            bytes = whole ? annotated(original, read, annotation) : annotated(plain(read), annotation);
        } catch (IOException | RuntimeException unknownDialect) {
            if (!whole) {
                throw unknownDialect;
            }
            macros = false;
            bytes = annotated(plain(read), annotation);
        }
        byte[] content = bytes;
        Path target = stem.resolveSibling(stem.getFileName() + (macros ? ".xlsm" : ".xlsx"));
        return AtomicFile.write(target, out -> out.write(content));
    }

    private byte[] annotated(Path file, RawWorkbook read, Annotation annotation) throws IOException {
        byte[] original = Files.readAllBytes(file);
        return annotated(original, LightCopy.of(original, file, read, annotation), annotation);
    }

    private byte[] annotated(byte[] original, Annotation annotation) throws IOException {
        return annotated(original, LightCopy.whole(original), annotation);
    }

    private byte[] annotated(byte[] original, LightCopy light, Annotation annotation) throws IOException {
        try (InputStream in = light.open();
                OPCPackage opened = OPCPackage.open(in);
                XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
            Marking marking = new Marking(workbook, writer.master());
            marking.mark(annotation);
            if (light.lacks(marking.touched())) {
                return annotated(original, annotation);
            }
            workbook.setWorkbookType(workbook.isMacroEnabled() ? XSSFWorkbookType.XLSM : XSSFWorkbookType.XLSX);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            workbook.write(changed);
            return new UnmarkedParts(original, marking.touched()).putBack(changed.toByteArray());
        } catch (OpenXML4JException damaged) {
            throw new IOException(damaged);
        }
    }

    /** The values in a workbook of our own, where the sender's format cannot be kept. */
    private byte[] plain(RawWorkbook read) throws IOException {
        Path file = Files.createTempFile("soxa", ".xlsx");
        try {
            return Files.readAllBytes(writer.write(PlainCopy.of(read), file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static long inflated(Path original) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(original.toFile())) {
            return zip.stream().mapToLong(java.util.zip.ZipEntry::getSize).sum();
        }
    }
}
