package vn.soxa.office.write;

import java.util.List;

/** The styles of the first master document; sizes in half points, distances in twentieths of a point. */
final class DocumentMasterStyles {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String FONT = "Times New Roman";
    private static final String BOLD = "<w:b/>";
    private static final String ITALIC = "<w:i/>";

    private DocumentMasterStyles() {}

    /** Identifiers are ASCII; names are what people read in Word. */
    static String id(String name) {
        return "SX" + vn.soxa.text.VietnameseFormat.ascii(name).replace("-", "");
    }

    static String xml() {
        return "<w:styles xmlns:w=\"" + WORD + "\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + FONT
                + "\" w:hAnsi=\"" + FONT + "\" w:cs=\"" + FONT + "\" w:eastAsia=\"" + FONT
                + "\"/><w:color w:val=\"000000\"/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/><w:lang w:val=\"vi-VN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\""
                + " w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
                + "<w:qFormat/></w:style>"
                + "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                + "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>"
                + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
                + letterhead() + text() + signature() + tables() + "</w:styles>";
    }

    private static String letterhead() {
        return style("Cơ quan cấp trên", centred(""), size(26))
                + style("Tên cơ quan", centred(""), BOLD + size(26))
                + style("Nét kẻ dưới tên cơ quan", rule(1250), size(8))
                + style("Số, ký hiệu", centred(spacing(60, 0)), size(26))
                + style("Quốc hiệu", centred(""), BOLD + size(26))
                + style("Tiêu ngữ", centred(""), BOLD + size(28))
                + style("Nét kẻ dưới tiêu ngữ", rule(1080), size(8))
                + style("Địa danh, ngày tháng", centred(spacing(60, 0)), ITALIC + size(28))
                + style("Tên loại văn bản", "<w:keepNext/>" + centred(spacing(320, 0)), BOLD + size(28))
                + style("Trích yếu", centred(""), BOLD + size(28))
                + style("Nét kẻ dưới trích yếu", rule(3700), size(8))
                + style("Kính gửi", centred(spacing(200, 160)), size(28))
                + style("Số trang", centred(""), size(28));
    }

    private static String text() {
        String first = "<w:ind w:firstLine=\"720\"/>";
        String both = "<w:jc w:val=\"both\"/>";
        return style(TextLook.BODY.style(), spacing(120, 0) + first + both, size(28))
                + style(TextLook.HEADING.style(), "<w:keepNext/>" + spacing(180, 0) + first + both, BOLD + size(28))
                + style(TextLook.SUBHEADING.style(), "<w:keepNext/>" + spacing(140, 0) + first + both, BOLD + size(28))
                + style(TextLook.NOTE.style(), spacing(60, 60) + both, ITALIC + size(24))
                + style(TextLook.TABLE_TITLE.style(), "<w:keepNext/>" + centred(spacing(160, 80)), BOLD + size(26))
                + style(TextLook.TABLE_HEADER.style(), "<w:keepNext/>" + centred(spacing(30, 30)), BOLD + size(24))
                + style(TextLook.TABLE_TEXT.style(), spacing(30, 30), size(24))
                + style(TextLook.TABLE_CENTRED.style(), centred(spacing(30, 30)), size(24))
                + style(TextLook.TABLE_NUMBER.style(), spacing(30, 30) + "<w:jc w:val=\"right\"/>", size(24));
    }

    private static String signature() {
        return style("Trước chữ ký", "<w:keepNext/>", size(24))
                + style("Nơi nhận", "<w:keepNext/>", BOLD + ITALIC + size(24))
                + style("Các nơi nhận", "", size(22))
                + style("Quyền hạn, chức vụ", "<w:keepNext/>" + centred(spacing(0, 0)), BOLD + size(28))
                + style("Họ tên người ký", centred(spacing(1500, 0)), BOLD + size(28));
    }

    private static String tables() {
        StringBuilder borders = new StringBuilder();
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.append("<w:")
                    .append(side)
                    .append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        return "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"" + id(DocumentFilling.TABLE_STYLE)
                + "\"><w:name w:val=\"" + DocumentFilling.TABLE_STYLE + "\"/><w:basedOn w:val=\"TableNormal\"/>"
                + "<w:qFormat/><w:tblPr><w:tblBorders>" + borders + "</w:tblBorders><w:tblCellMar>"
                + "<w:left w:w=\"57\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr>"
                + "</w:style>";
    }

    private static String style(String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id(name) + "\"><w:name w:val=\""
                + name + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String spacing(int before, int after) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\"/>";
    }

    private static String centred(String more) {
        return more + "<w:jc w:val=\"center\"/>";
    }

    /** A line of its own, drawn above an almost empty line and drawn in from both sides. */
    private static String rule(int indent) {
        return "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"
                + "<w:spacing w:before=\"40\" w:after=\"0\"/><w:ind w:left=\"" + indent + "\" w:right=\"" + indent
                + "\"/>";
    }
}
