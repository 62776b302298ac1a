package vn.soxa.office.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soxa.office.PartsOnDisk;
import vn.soxa.office.WorkbookDump;

/** Whatever is no workbook is told by one reason and what it seems to be. */
class UnreadableTest {

    private final Path file;

    UnreadableTest(@TempDir Path folder) {
        this.file = folder.resolve("Ấp 3.xlsx");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            255044462d312e37, NOT_WORKBOOK: PDF
            89504e470d0a1a0a, NOT_WORKBOOK: ảnh
            ffd8ffe000104a464946, NOT_WORKBOOK: ảnh
            00000018667479706865696300000000, NOT_WORKBOOK: ảnh
            000000186674797069736f6d00000000, NOT_WORKBOOK: phim hoặc âm thanh
            7b5c727466315c616e7369, NOT_WORKBOOK: Word
            526172211a0700, NOT_WORKBOOK: tệp nén
            4c0000000114020000000000c000000000000046, NOT_WORKBOOK: lối tắt
            5b496e7465726e657453686f72746375745d0d0a, NOT_WORKBOOK: lối tắt
            3c3f786d6c2076657273696f6e3d27312e30273f3e3c612f3e, NOT_WORKBOOK: XML
            0908100000060500, NOT_WORKBOOK: Excel đời rất cũ
            0900040002001000, NOT_WORKBOOK: Excel đời rất cũ
            0900040007001000, NOT_WORKBOOK: Excel đời rất cũ
            0902060000001000, NOT_WORKBOOK: Excel đời rất cũ
            0904060000001000, NOT_WORKBOOK: Excel đời rất cũ
            000000000000, DAMAGED
            504b0304140000, DAMAGED
            d0cf11e0a1b11ae1, DAMAGED
            '', EMPTY
            """)
    void otherFilesUnderAWorkbooksName(String hex, String told) throws IOException {
        Files.write(file, HexFormat.of().parseHex(hex));
        assertThat(refusal()).isEqualTo(told);
    }

    @Test
    void wordDocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        assertThat(refusal()).isEqualTo("NOT_WORKBOOK: Word");
    }

    /** WPS gives its own endings to what Excel and Word write; what is inside decides. */
    @ParameterizedTest
    @CsvSource({
        "libreoffice.xls, Ap-03.et",
        "libreoffice.xls, Ap-03.ett",
        "libreoffice.xlsx, Ap-03.et",
        "libreoffice.ods, Ap-03.et",
        "libreoffice.xls, Ap-03.wps"
    })
    void workbooksUnderTheNamesOfWps(String saved, String name) throws Exception {
        Path original = Path.of("src/test/resources/wounds/saved-by").resolve(saved);
        Path copy = Files.copy(original, file.resolveSibling(name));
        assertThat(WorkbookDump.of(WorkbookReader.read(copy)))
                .isNotEmpty()
                .isEqualTo(WorkbookDump.of(WorkbookReader.read(original)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ap-03.wps, WordDocument, Word",
        "Ap-03.et, WordDocument, Word",
        "Ap-03.dps, PowerPoint Document, PowerPoint",
        "Ap-03.et, ThumbsDB, ''"
    })
    void otherDocumentsUnderTheNamesOfWps(String name, String stream, String told) throws IOException {
        try (POIFSFileSystem box = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file.resolveSibling(name))) {
            box.createDocument(new ByteArrayInputStream(new byte[8000]), stream);
            box.writeFilesystem(out);
        }
        UnreadableWorkbookException refused =
                assertThrows(UnreadableWorkbookException.class, () -> WorkbookReader.read(file.resolveSibling(name)));
        assertThat(refused.why() + " " + refused.detail()).isEqualTo("NOT_WORKBOOK " + told);
    }

    @Test
    void someZip() throws IOException {
        PartsOnDisk.empty().part("ảnh.jpg", "x").write(file);
        assertThat(refusal()).isEqualTo("NOT_WORKBOOK: tệp nén");
    }

    @Test
    void protectedByPassword() throws Exception {
        try (POIFSFileSystem box = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream out = encryptor.getDataStream(box)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                box.writeFilesystem(out);
            }
        }
        assertThat(refusal()).isEqualTo("ENCRYPTED");
    }

    /** Excel opens these without asking; the program does too. */
    @Test
    void defaultPassword() throws Exception {
        try (POIFSFileSystem box = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(Decryptor.DEFAULT_PASSWORD);
            try (OutputStream out = encryptor.getDataStream(box)) {
                workbook.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                box.writeFilesystem(out);
            }
        }
        assertThat(WorkbookReader.read(file).sheets().get(0).name()).isEqualTo("A");
    }

    /** Two parts that a package may not tell apart: which one is meant nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "XL/Workbook.xml", "xl/worksheets/sheet1.xml", "xl\\styles.xml"})
    void twoPartsOfOneName(String name) throws IOException {
        String other = name.replaceFirst("^..", "zz");
        PartsOnDisk.workbook("<sheetData/>")
                .part("xl/styles.xml", "<a/>")
                .part(other, "<a/>")
                .write(file);
        String zip = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Files.write(file, zip.replace(other, name).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(refusal()).isEqualTo("DAMAGED: hai phần bên trong cùng tên " + name);
    }

    @Test
    void oldWorkbookProtectedByPassword() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("bimat");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            workbook.createSheet("A").createRow(0).createCell(0).setCellValue("x");
            workbook.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal()).isEqualTo("ENCRYPTED");
    }

    @Test
    void openDocumentProtectedByPassword() throws IOException {
        PartsOnDisk.empty()
                .part("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .part("content.xml", "??")
                .part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                .write(file);
        assertThat(refusal()).isEqualTo("ENCRYPTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void cutShort(String format) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("src/test/resources/wounds/saved-by/libreoffice." + format));
        for (int cut : new int[] {100, whole.length / 2, whole.length - 600}) {
            Files.write(file, Arrays.copyOf(whole, cut));
            assertThat(refusal()).as("first %d bytes", cut).isEqualTo("DAMAGED");
        }
    }

    @Test
    void brokenInside() throws IOException {
        PartsOnDisk.workbook("<sheetData><row><c><v>1</v></row>").write(file);
        assertThat(refusal()).isEqualTo("DAMAGED");
    }

    @Test
    void entitiesAreRefused() throws IOException {
        PartsOnDisk.workbook("")
                .part(
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><worksheet>&b;</worksheet>")
                .write(file);
        assertThat(refusal()).isEqualTo("DAMAGED");
    }

    @Test
    void folderAndNothingAtAll() throws IOException {
        assertThat(refusal()).isEqualTo("UNREADABLE");
        Files.createDirectory(file);
        assertThat(refusal()).isEqualTo("NOT_WORKBOOK: thư mục");
    }

    @Test
    void whatCannotBeReadStaysAsItWas() throws IOException {
        byte[] content = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        Files.write(file, content);
        assertThat(refusal()).isEqualTo("NOT_WORKBOOK: PDF");
        assertThat(file).hasBinaryContent(content);
    }

    private String refusal() {
        UnreadableWorkbookException refused =
                assertThrows(UnreadableWorkbookException.class, () -> WorkbookReader.read(file));
        return refused.why() + (refused.detail().isEmpty() ? "" : ": " + refused.detail());
    }
}
