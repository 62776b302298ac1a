package vn.soxa.office.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawWorkbook;

/**
 * Marks what must be mended in a copy of the sender's own workbook; nothing of the sender's is lost.
 *
 * <p>Parts without a mark keep their very bytes. Marks that an earlier round left are taken away first.
 */
public final class WorkbookAnnotator {

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
     * @param read what the original holds
     * @param stem the copy without its ending: {@code .xlsm} is added where the original holds macros, else
     *     {@code .xlsx}
     * @return where it was written: another name beside that if it is open in a spreadsheet program
     */
    public Path annotate(Path original, RawWorkbook read, Annotation annotation, Path stem) throws IOException {
        boolean whole = read.format().matches("xl[st][xm]");
        byte[] bytes;
        boolean macros = whole && read.format().endsWith("m");
        try {
            bytes = whole
                    ? annotated(Files.readAllBytes(original), again(read), annotation)
                    : annotated(plain(read), again(read), annotation);
        } catch (IOException | RuntimeException unknownDialect) {
            if (!whole) {
                throw unknownDialect;
            }
            macros = false;
            bytes = annotated(plain(read), again(read), annotation);
        }
        byte[] content = bytes;
        Path target = stem.resolveSibling(stem.getFileName() + (macros ? ".xlsm" : ".xlsx"));
        return AtomicFile.write(target, out -> out.write(content));
    }

    private byte[] annotated(byte[] original, boolean again, Annotation annotation) throws IOException {
        OpenWorkbook workbook = new OpenWorkbook(new OfficePackage(original));
        new Marking(workbook, writer.master()).mark(annotation, again);
        return workbook.parts().bytes();
    }

    /** Whether a sheet of an earlier round is there: then every mark has to be found first. */
    private static boolean again(RawWorkbook read) {
        return read.sheets().stream().anyMatch(sheet -> {
            RawRow row = sheet.row(SheetGraft.KEY_ROW);
            RawCell key = row == null ? null : row.cell(0);
            return sheet.name().equals(Annotation.MEMORY)
                    || (key != null && key.value().text().equals(SheetGraft.PAGE_KEY));
        });
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
}
