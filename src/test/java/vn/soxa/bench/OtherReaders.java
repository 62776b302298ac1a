package vn.soxa.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import vn.soxa.office.RawRow;
import vn.soxa.office.RawSheet;
import vn.soxa.office.read.WorkbookReader;

/** The same cells by other means; nothing is understood, only seen. */
final class OtherReaders {

    private static final InputFactoryImpl STAX = new InputFactoryImpl();

    private OtherReaders() {}

    static long ours(Path file) throws Exception {
        return WorkbookReader.read(file).sheets().stream()
                .map(RawSheet::rows)
                .flatMap(List::stream)
                .map(RawRow::cells)
                .mapToLong(List::size)
                .sum();
    }

    static long fastexcel(Path file) throws Exception {
        AtomicLong seen = new AtomicLong();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            for (var sheet : workbook.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.forEach(cell ->
                            seen.addAndGet(cell != null && !cell.getText().isEmpty() ? 1 : 0)));
                }
            }
        }
        return seen.get();
    }

    static long poiEvents(Path file) throws Exception {
        AtomicLong seen = new AtomicLong();
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader reader = new XSSFReader(parts);
            var strings = new ReadOnlySharedStringsTable(parts);
            var sheets = reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    XMLReader xml = XMLHelper.newXMLReader();
                    xml.setContentHandler(
                            new XSSFSheetXMLHandler(reader.getStylesTable(), strings, new Counting(seen), false));
                    xml.parse(new InputSource(in));
                }
            }
        }
        return seen.get();
    }

    static long poiUserModel(Path file) throws Exception {
        long seen = 0;
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ);
                XSSFWorkbook workbook = new XSSFWorkbook(parts)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        seen += cell.toString().isEmpty() ? 0 : 1;
                    }
                }
            }
        }
        return seen;
    }

    static long stax(Path file) throws Exception {
        long seen = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                if (part.getName().startsWith("xl/worksheets/sheet")
                        || part.getName().equals("xl/sharedStrings.xml")) {
                    seen += pull(zip.getInputStream(part));
                }
            }
        }
        return seen;
    }

    /** The bytes alone. */
    static long unzip(Path file) throws Exception {
        long bytes = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                bytes += zip.getInputStream(parts.nextElement()).transferTo(OutputStream.nullOutputStream());
            }
        }
        return bytes;
    }

    private static long pull(InputStream in) throws Exception {
        long values = 0;
        XMLStreamReader xml = STAX.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                values += xml.getLocalName().equals("v") ? 1 : 0;
            }
        }
        xml.close();
        return values;
    }

    private record Counting(AtomicLong seen) implements XSSFSheetXMLHandler.SheetContentsHandler {
        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String value, @Nullable XSSFComment comment) {
            seen.incrementAndGet();
        }
    }
}
