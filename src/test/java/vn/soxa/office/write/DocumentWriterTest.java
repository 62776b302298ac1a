package vn.soxa.office.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import vn.soxa.office.LibreOffice;

class DocumentWriterTest {
    private static final Path MASTER = Path.of("workbook-templates", DocumentWriter.MASTER);
    private static final int TWENTIETHS_PER_CENTIMETRE = 567;

    private static final DocumentSpec LETTER = new DocumentSpec(
            "Báo cáo thử",
            Map.of(
                    "superior", List.of(),
                    "agency", List.of("ỦY BAN NHÂN DÂN", "XÃ TÂN PHƯỚC ĐỒI"),
                    "number", List.of("Số: 12/BC-UBND"),
                    "place", List.of("Tân Phước Đồi, ngày 20 tháng 3 năm 2025"),
                    "subject", List.of("Kết quả thực hiện"),
                    "to", List.of("Ủy ban nhân dân tỉnh"),
                    "recipients", List.of("- Như trên;", "- Lưu: VT."),
                    "authority", List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                    "signer", List.of("Bùi Văn Tấn Lộc")),
            List.of(
                    new DocumentBlock.Words(TextLook.HEADING, "I. KẾT QUẢ"),
                    new DocumentBlock.Words(TextLook.BODY, "Đạt 41,2 ha & <27,5%>."),
                    new DocumentBlock.Table(
                            List.of(
                                    new DocumentBlock.Column("Chỉ tiêu", TextLook.TABLE_TEXT, 3),
                                    new DocumentBlock.Column("Đạt", TextLook.TABLE_NUMBER, 1)),
                            List.of(List.of("CT2", "41,2"), List.of("Cộng", "41,2")),
                            true),
                    new DocumentBlock.Words(TextLook.BODY, "Hết./.")),
            Instant.parse("2025-03-20T00:00:00Z"));

    @Test
    void a_written_document_holds_letterhead_content_and_signature_in_order(@TempDir Path folder) throws IOException {
        Path written = new DocumentWriter().write(LETTER, folder.resolve("a.docx"));
        assertThat(String.join("\n", lines(written))).isEqualTo("""
                        [ỦY BAN NHÂN DÂN / XÃ TÂN PHƯỚC ĐỒI /  / Số: 12/BC-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc /  / Tân Phước Đồi, ngày 20 tháng 3 năm 2025]
                        Tên loại văn bản: BÁO CÁO
                        Trích yếu: Kết quả thực hiện
                        Nét kẻ dưới trích yếu:
                        Kính gửi: Kính gửi: Ủy ban nhân dân tỉnh.
                        Mục lớn: I. KẾT QUẢ
                        Nội dung: Đạt 41,2 ha & <27,5%>.
                        [Chỉ tiêu | Đạt]
                        [CT2 | 41,2]
                        [Cộng | 41,2]
                        Nội dung: Hết./.
                        Trước chữ ký:
                        [Nơi nhận: / - Như trên; / - Lưu: VT. | TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Bùi Văn Tấn Lộc]""");
    }

    /** As a program writes it that marks every part for more than 4 GB. */
    @Test
    void a_master_is_taken_however_it_is_packed(@TempDir Path folder) throws IOException {
        try (ZipFile plain = new ZipFile("workbook-templates/" + DocumentWriter.MASTER);
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(folder.resolve(DocumentWriter.MASTER))) {
            out.setUseZip64(Zip64Mode.Always);
            for (ZipEntry part : Collections.list(plain.entries())) {
                out.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                out.write(plain.getInputStream(part).readAllBytes());
                out.closeArchiveEntry();
            }
        }
        assertThat(lines(DocumentWriter.restyledIn(folder).write(LETTER, folder.resolve("a.docx"))))
                .isEqualTo(lines(new DocumentWriter().write(LETTER, folder.resolve("b.docx"))));
    }

    @Test
    void the_page_is_set_up_as_decree_30_wants_it(@TempDir Path folder) throws Exception {
        Path written = new DocumentWriter().write(LETTER, folder.resolve("a.docx"));
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(written))) {
            var section = document.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();
            assertThat(List.of(
                            whole(section.getPgSz().getW()),
                            whole(section.getPgSz().getH())))
                    .containsExactly(11906, 16838);
            assertThat(whole(margins.getTop())).isBetween(centimetres(2.0), centimetres(2.5));
            assertThat(whole(margins.getBottom())).isBetween(centimetres(2.0), centimetres(2.5));
            assertThat(whole(margins.getLeft())).isBetween(centimetres(3.0), centimetres(3.5));
            assertThat(whole(margins.getRight())).isBetween(centimetres(1.5) - 1, centimetres(2.0));
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(document.getHeaderList()
                            .get(0)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .xmlText())
                    .contains("PAGE");
            assertThat(document.getStyle().toString())
                    .contains("Times New Roman")
                    .doesNotContain("Calibri");
        }
    }

    @Test
    void libreoffice_prints_page_numbers_from_the_second_page(@TempDir Path folder) throws Exception {
        List<DocumentBlock> many = new ArrayList<>(LETTER.content());
        for (int i = 0; i < 60; i++) {
            many.add(new DocumentBlock.Words(TextLook.BODY, "Đoạn thứ " + (i + 100) + "."));
        }
        DocumentSpec spec = new DocumentSpec(LETTER.title(), LETTER.fields(), many, LETTER.created());
        Path written = new DocumentWriter().write(spec, folder.resolve("a.docx"));
        List<String> pages = new LibreOffice(folder).pages(written);
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.get(0).strip()).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(pages.get(1).strip()).startsWith("2");
    }

    @Test
    void it_is_told_what_a_file_was_made_of_even_after_somebody_typed_into_it(@TempDir Path folder) throws IOException {
        DocumentWriter writer = new DocumentWriter();
        Path written = writer.write(LETTER, folder.resolve("a.docx"));
        type(written, "Thêm một câu.");
        DocumentSpec other = new DocumentSpec(LETTER.title(), LETTER.fields(), List.of(), LETTER.created());
        Path spoilt = Files.writeString(folder.resolve("hong.docx"), "không phải docx");
        assertThat(writer.made(written, LETTER)).isTrue();
        assertThat(writer.made(written, other)).isFalse();
        assertThat(writer.made(spoilt, LETTER)).isFalse();
        assertThat(writer.made(MASTER, LETTER)).isFalse();
    }

    @Test
    void a_master_that_an_office_saved_again_serves_as_well(@TempDir Path folder) throws IOException {
        Path saved = new LibreOffice(folder).convert(MASTER.toAbsolutePath(), "docx");
        DocumentWriter restyled = DocumentWriter.restyledIn(saved.resolveSibling(""));
        Path packed = new DocumentWriter().write(LETTER, folder.resolve("goc.docx"));
        assertThat(lines(restyled.write(LETTER, folder.resolve("a.docx")))).isEqualTo(lines(packed));
        assertThat(restyled.made(packed, LETTER)).isFalse();
    }

    @Test
    void a_master_without_what_is_needed_is_refused_by_name(@TempDir Path folder) throws IOException {
        try (XWPFDocument master = new XWPFDocument(Files.newInputStream(MASTER));
                OutputStream out = Files.newOutputStream(folder.resolve(DocumentWriter.MASTER))) {
            master.getStyles().getStyleWithName("Ô số").getCTStyle().getName().setVal("Ô khác");
            master.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("{content}"))
                    .toList()
                    .forEach(paragraph -> paragraph.getRuns().get(0).setText("", 0));
            master.write(out);
        }
        DocumentWriter writer = DocumentWriter.restyledIn(folder);
        assertThatThrownBy(() -> writer.write(LETTER, folder.resolve("a.docx")))
                .isInstanceOfSatisfying(DocumentMasterException.class, refused -> assertThat(refused.missing())
                        .containsExactly("Ô số", "{content}"));
        assertThat(folder.resolve("a.docx")).doesNotExist();
        Files.writeString(folder.resolve(DocumentWriter.MASTER), "không phải docx");
        assertThatThrownBy(() -> DocumentWriter.restyledIn(folder).write(LETTER, folder.resolve("a.docx")))
                .isInstanceOf(DocumentMasterException.class);
    }

    private static void type(Path file, String sentence) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            document.createParagraph().createRun().setText(sentence);
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
    }

    /** Paragraphs with their styles, rows of tables in brackets. */
    private static List<String> lines(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
            List<String> lines = new ArrayList<>();
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    String style =
                            document.getStyles().getStyle(paragraph.getStyle()).getName();
                    lines.add((style + ": " + paragraph.getText()).strip());
                } else if (element instanceof XWPFTable table) {
                    table.getRows().forEach(row -> lines.add(row(row)));
                }
            }
            return lines;
        }
    }

    private static String row(XWPFTableRow row) {
        return "["
                + String.join(
                        " | ",
                        row.getTableCells().stream()
                                .map(DocumentWriterTest::cell)
                                .toList())
                + "]";
    }

    private static String cell(XWPFTableCell cell) {
        return String.join(
                " / ", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }

    private static int whole(Object measure) {
        return Integer.parseInt(measure.toString());
    }

    private static int centimetres(double length) {
        return (int) Math.round(length * TWENTIETHS_PER_CENTIMETRE);
    }
}
