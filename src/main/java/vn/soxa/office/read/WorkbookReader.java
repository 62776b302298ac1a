package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Reads a workbook of any origin and format; the content decides, never the name. */
public final class WorkbookReader {

    private static final int HEAD = 4096;

    private static final Set<String> LOST =
            Set.of(Bounds.ROWS_CUT, Bounds.CELLS_CUT, Bounds.COLUMNS_CUT, Bounds.SHEET_CUT, Bounds.SHEETS_CUT);

    private WorkbookReader() {}

    /** Opens the file for reading only, for no longer than this call. */
    public static RawWorkbook read(Path file) throws UnreadableWorkbookException {
        return read(file, sheet -> true);
    }

    /** The same without the sheets that are not wanted by name. */
    public static RawWorkbook read(Path file, Predicate<String> wanted) throws UnreadableWorkbookException {
        return read(file, wanted, new Budget());
    }

    /** Sheets of the program's own books, however long; anything left out makes them unreadable. */
    public static RawWorkbook readBooks(Path file, Predicate<String> wanted) throws UnreadableWorkbookException {
        RawWorkbook books = read(file, wanted, Budget.ofBooks());
        boolean whole = books.limits().stream().noneMatch(LOST::contains)
                && books.sheets().stream()
                        .noneMatch(sheet -> sheet.limits().stream().anyMatch(LOST::contains));
        if (!whole) {
            throw new UnreadableWorkbookException(Why.TOO_LARGE, "dòng");
        }
        return books;
    }

    private static RawWorkbook read(Path file, Predicate<String> wanted, Budget budget)
            throws UnreadableWorkbookException {
        try {
            return readByContent(file, wanted, budget).only(wanted);
        } catch (TooLargeException e) {
            throw new UnreadableWorkbookException(Why.TOO_LARGE, text(e), e);
        } catch (OutOfMemoryError e) {
            throw new UnreadableWorkbookException(Why.TOO_LARGE, "bộ nhớ", e);
        } catch (java.nio.file.FileSystemException | java.io.FileNotFoundException e) {
            throw new UnreadableWorkbookException(Why.UNREADABLE, "", e);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbookException(Why.DAMAGED, "", e);
        }
    }

    private static RawWorkbook readByContent(Path file, Predicate<String> wanted, Budget budget)
            throws IOException, UnreadableWorkbookException {
        if (Files.isDirectory(file)) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "thư mục");
        }
        if (!Files.isRegularFile(file, new LinkOption[0])) {
            throw new UnreadableWorkbookException(Why.UNREADABLE, "");
        }
        long size = Files.size(file);
        if (size == 0) {
            throw new UnreadableWorkbookException(Why.EMPTY, "");
        }
        if (size > Bounds.FILE_BYTES) {
            throw new TooLargeException("dung lượng tệp");
        }
        byte[] head = head(file);
        FileKind kind = FileKind.of(head);
        return switch (kind) {
            case ZIP -> ZipDocument.read(file, wanted, budget);
            case OLE -> XlsDocument.read(within(Bounds.OLD_FILE_BYTES, file), wanted, budget);
            case MARKUP -> MarkupDocument.read(within(Bounds.OLD_FILE_BYTES, file), head);
            case TEXT ->
                new CsvReader(TextFile.read(within(Bounds.TEXT_FILE_BYTES, file)), TextFile.sheetName(file)).read();
            case BINARY ->
                throw new UnreadableWorkbookException(named(file) ? Why.DAMAGED : Why.NOT_WORKBOOK, kind.vietnamese());
            default -> throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, kind.vietnamese());
        };
    }

    static Path within(long bound, Path file) throws IOException {
        if (Files.size(file) > bound) {
            throw new TooLargeException("dung lượng tệp");
        }
        return file;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    /** Whether the name promises a workbook, so that senseless bytes are a damaged one. */
    private static boolean named(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(xls[xmb]?|xlt[xm]?|ods|csv)");
    }

    private static String text(Exception e) {
        String message = e.getMessage();
        return message == null ? "" : message;
    }
}
