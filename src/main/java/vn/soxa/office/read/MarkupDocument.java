package vn.soxa.office.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Tells which kind of markup a file is that may be named a workbook. */
final class MarkupDocument {

    private MarkupDocument() {}

    static RawWorkbook read(Path file, byte[] head) throws IOException, UnreadableWorkbookException {
        String start = TextFile.decode(head).toLowerCase(Locale.ROOT);
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet") && !start.contains("<html")) {
            return new SpreadsheetMl(new Budget()).read(file);
        }
        if (start.contains("w:worddocument") || start.contains("office:word")) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "Word");
        }
        if (start.contains("urn:oasis:names:tc:opendocument")) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "OpenDocument");
        }
        if (start.contains("<html") || start.contains("<table") || start.contains("<!doctype html")) {
            return new HtmlTables(
                            TextFile.read(WorkbookReader.within(Bounds.TEXT_FILE_BYTES, file)),
                            TextFile.sheetName(file))
                    .read();
        }
        throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, "XML");
    }
}
