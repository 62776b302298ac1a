package vn.soxa.office.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Made the first master document; run it to change the set-up of reports, then look at the pages before committing it.
 *
 * <p>Page, fonts and places of the parts follow Decree 30/2020/NĐ-CP, Appendix I.
 */
final class DocumentMasterGenerator {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Left 30 mm, right 15 mm, top and bottom 20 mm, page number in the middle of the top margin. */
    private static final String SECTION = """
            <w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:pgSz w:w="11906" w:h="16838"/>\
            <w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="510" w:footer="510"\
             w:gutter="0"/><w:titlePg/></w:sectPr>""";

    private DocumentMasterGenerator() {}

    /** Writes the document to the path given. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "[Content_Types].xml", contentTypes());
            put(
                    zip,
                    "_rels/.rels",
                    relationships(
                            relationship("rId1", OFFICE + "/officeDocument", "word/document.xml"),
                            relationship(
                                    "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                            relationship("rId3", OFFICE + "/extended-properties", "docProps/app.xml")));
            put(zip, "docProps/core.xml", core());
            put(zip, "docProps/app.xml", app());
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationships(
                            relationship("rId1", OFFICE + "/styles", "styles.xml"),
                            relationship("rId2", OFFICE + "/header", "header1.xml")));
            put(zip, "word/styles.xml", DocumentMasterStyles.xml());
            put(zip, "word/header1.xml", header());
            put(zip, "word/document.xml", document());
        }
    }

    private static String document() {
        return "<w:document xmlns:w=\"" + WORD + "\" xmlns:r=\"" + OFFICE + "\"><w:body>"
                + sides(
                        List.of(3742, 5613),
                        paragraph("Cơ quan cấp trên", "{superior}")
                                + paragraph("Tên cơ quan", "{agency}")
                                + paragraph("Nét kẻ dưới tên cơ quan", "")
                                + paragraph("Số, ký hiệu", "{number}"),
                        paragraph("Quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                                + paragraph("Tiêu ngữ", "Độc lập - Tự do - Hạnh phúc")
                                + paragraph("Nét kẻ dưới tiêu ngữ", "")
                                + paragraph("Địa danh, ngày tháng", "{place}"))
                + paragraph("Tên loại văn bản", "BÁO CÁO")
                + paragraph("Trích yếu", "{subject}")
                + paragraph("Nét kẻ dưới trích yếu", "")
                + paragraph("Kính gửi", "Kính gửi: {to}.")
                + paragraph("Nội dung", "{content}")
                + paragraph("Trước chữ ký", "")
                + sides(
                        List.of(4678, 4677),
                        paragraph("Nơi nhận", "Nơi nhận:") + paragraph("Các nơi nhận", "{recipients}"),
                        paragraph("Quyền hạn, chức vụ", "{authority}") + paragraph("Họ tên người ký", "{signer}"))
                + SECTION
                + "</w:body></w:document>";
    }

    private static String sides(List<Integer> widths, String left, String right) {
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + (widths.get(0) + widths.get(1)) + "\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"0\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w=\""
                + widths.get(0) + "\"/><w:gridCol w:w=\"" + widths.get(1) + "\"/></w:tblGrid>"
                + "<w:tr><w:trPr><w:cantSplit/></w:trPr>"
                + cell(widths.get(0), left) + cell(widths.get(1), right) + "</w:tr></w:tbl>";
    }

    private static String cell(int width, String paragraphs) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + paragraphs + "</w:tc>";
    }

    private static String paragraph(String style, String text) {
        String run = text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
        return "<w:p><w:pPr><w:pStyle w:val=\"" + DocumentMasterStyles.id(style) + "\"/></w:pPr>" + run + "</w:p>";
    }

    private static String header() {
        return "<w:hdr xmlns:w=\"" + WORD + "\"><w:p><w:pPr><w:pStyle w:val=\""
                + DocumentMasterStyles.id("Số trang") + "\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:hdr>";
    }

    private static String contentTypes() {
        String word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", word + "document.main+xml")
                + override("/word/styles.xml", word + "styles+xml")
                + override("/word/header1.xml", word + "header+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
                + "</Types>";
    }

    private static String core() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Mẫu báo cáo</dc:title>"
                + "</cp:coreProperties>";
    }

    private static String app() {
        return "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationships(String... inner) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", inner) + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write((DECLARATION + content).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
