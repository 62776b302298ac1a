package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFPropertiesOnlyDocument;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Tells which document a compound file is, and reads it record by record if it is a workbook of 1997 to 2003. */
final class XlsDocument {

    private XlsDocument() {}

    static RawWorkbook read(Path file) throws IOException, UnreadableWorkbookException {
        try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = document.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new UnreadableWorkbookException(Why.ENCRYPTED, "");
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, seems(root));
            }
            return records(document);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbookException(Why.ENCRYPTED, "", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, FileKind.OLD_EXCEL.vietnamese(), e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? new IOException(e) : cause;
        }
    }

    private static RawWorkbook records(POIFSFileSystem document) throws IOException {
        Budget budget = new Budget();
        XlsWorkbook workbook = new XlsWorkbook(budget);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(workbook.listener());
        try (InputStream records = document.createDocumentInputStream("Workbook")) {
            new HSSFEventFactory().processEvents(request, records);
        }
        workbook.ended();
        HPSFPropertiesOnlyDocument properties = new HPSFPropertiesOnlyDocument(document);
        return new RawWorkbook(
                "xls",
                custom(properties.getDocumentSummaryInformation()),
                workbook.names(),
                workbook.sheets(),
                modified(properties.getSummaryInformation()),
                budget.limits());
    }

    /** Programs that do not know the time of saving write the beginning of their calendar. */
    private static @Nullable Instant modified(@Nullable SummaryInformation summary) {
        return Optional.ofNullable(summary)
                .map(SummaryInformation::getLastSaveDateTime)
                .map(Date::toInstant)
                .filter(saved -> saved.isAfter(Instant.EPOCH))
                .orElse(null);
    }

    private static Map<String, String> custom(@Nullable DocumentSummaryInformation summary) {
        CustomProperties properties = summary == null ? null : summary.getCustomProperties();
        Map<String, String> custom = new HashMap<>();
        if (properties != null) {
            for (String name : properties.nameSet()) {
                Object value = properties.get(name);
                custom.put(name, value == null ? "" : value.toString());
            }
        }
        return custom;
    }

    private static String seems(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return "Word";
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return "PowerPoint";
        }
        return root.hasEntryCaseInsensitive("Book") ? FileKind.OLD_EXCEL.vietnamese() : "";
    }
}
