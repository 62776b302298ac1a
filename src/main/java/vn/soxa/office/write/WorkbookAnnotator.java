package vn.soxa.office.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawWorkbook;

/**
 * Marks what must be mended in a copy of the sender's own workbook; nothing of the sender's is lost but what acts by
 * itself. Marks that an earlier round left are taken away first.
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
     * @param stem the copy without its ending
     * @return where it was written: another name beside that if it is open in a spreadsheet program
     */
    public Path annotate(Path original, RawWorkbook read, Annotation annotation, Path stem) throws IOException {
        byte[] copy = copy(original, read, annotation);
        return AtomicFile.replace(stem.resolveSibling(stem.getFileName() + ".xlsx"), out -> out.write(copy));
    }

    private byte[] copy(Path original, RawWorkbook read, Annotation annotation) throws IOException {
        if (read.format().matches("xl[st][xm]")) {
            try (InputStream in = Files.newInputStream(original)) {
                return annotated(in, read, annotation);
            } catch (IOException | InvalidFormatException | RuntimeException unknownDialect) {
                return plain(read, annotation);
            }
        }
        return plain(read, annotation);
    }

    private byte[] annotated(InputStream original, RawWorkbook read, Annotation annotation)
            throws IOException, InvalidFormatException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        OPCPackage parts = OPCPackage.open(original);
        ActiveContent active = ActiveContent.removedFrom(parts);
        try (XSSFWorkbook book = new XSSFWorkbook(parts)) {
            Looks looks = Looks.abroad(book, writer.master());
            book.setCellFormulaValidation(false);
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            boolean cleaned = active.removeFrom(book);
            new Marking(book, looks).mark(annotation, again(read), cleaned);
            book.write(copy);
        }
        return copy.toByteArray();
    }

    /** The values in a workbook of our own, where the sender's format cannot be kept. */
    private byte[] plain(RawWorkbook read, Annotation annotation) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        StyleMaster master = writer.master();
        try (XSSFWorkbook book = master.open()) {
            Looks looks = Looks.own(book, master);
            WorkbookFilling.fill(PlainCopy.of(read), book, looks);
            new Marking(book, looks).mark(annotation, again(read), false);
            book.write(copy);
        }
        return copy.toByteArray();
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
}
