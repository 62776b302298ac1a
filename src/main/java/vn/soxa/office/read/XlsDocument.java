package vn.soxa.office.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFPropertiesOnlyDocument;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.RawWorkbook;
import vn.soxa.office.read.UnreadableWorkbookException.Why;

/** Tells which document a compound file is, and reads it record by record if it is a workbook of 1997 to 2003. */
final class XlsDocument {

    private XlsDocument() {}

    static RawWorkbook read(Path file, Predicate<String> wanted, Budget bounds)
            throws IOException, UnreadableWorkbookException {
        try (POIFSFileSystem document = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = document.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return locked(document, wanted, bounds);
            }
            String stream = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "Book";
            if (!root.hasEntryCaseInsensitive(stream)) {
                throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, seems(root));
            }
            if (!ofThisKind(root, stream)) {
                throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, FileKind.OLD_EXCEL.vietnamese());
            }
            return records(document, stream);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableWorkbookException(Why.ENCRYPTED, "", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableWorkbookException(Why.NOT_WORKBOOK, FileKind.OLD_EXCEL.vietnamese(), e);
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            throw cause == null ? new IOException(e) : cause;
        }
    }

    /** Excel opens what has its own default password without asking: a protected structure, or a read-only workbook. */
    private static RawWorkbook locked(POIFSFileSystem document, Predicate<String> wanted, Budget bounds)
            throws IOException, UnreadableWorkbookException {
        Path copy = Files.createTempFile("soxa", ".xlsx");
        try {
            Decryptor decryptor = new EncryptionInfo(document).getDecryptor();
            if (!decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
                throw new UnreadableWorkbookException(Why.ENCRYPTED, "");
            }
            try (InputStream opened = decryptor.getDataStream(document)) {
                Files.copy(opened, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            return ZipDocument.read(copy, wanted, bounds);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new UnreadableWorkbookException(Why.ENCRYPTED, "", e);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static RawWorkbook records(POIFSFileSystem document, String stream) throws IOException {
        Budget budget = new Budget();
        XlsWorkbook workbook = new XlsWorkbook(budget);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(workbook.listener());
        try (InputStream records = document.getRoot().createDocumentInputStream(named(document.getRoot(), stream))) {
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

    /** Workbooks before 1997 begin with another version, most of them in a stream called Book. */
    private static boolean ofThisKind(DirectoryNode root, String stream) throws IOException {
        try (InputStream records = root.createDocumentInputStream(named(root, stream))) {
            byte[] begins = records.readNBytes(6);
            return begins.length == 6 && begins[0] == 0x09 && begins[1] == 0x08 && begins[4] == 0 && begins[5] == 0x06;
        }
    }

    /** Some programs write the name in capitals. */
    private static String named(DirectoryNode root, String stream) {
        return root.getEntryNames().stream()
                .filter(stream::equalsIgnoreCase)
                .findFirst()
                .orElse(stream);
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
        return root.hasEntryCaseInsensitive("PowerPoint Document") ? "PowerPoint" : "";
    }
}
