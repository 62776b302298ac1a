package vn.soxa.office.write;

/** How a paragraph of a document looks: a style of the master document, found by the name that Word shows. */
public enum TextLook {
    BODY("Nội dung"),
    HEADING("Mục lớn"),
    SUBHEADING("Mục nhỏ"),
    TABLE_TITLE("Tên bảng"),
    TABLE_HEADER("Đầu bảng"),
    TABLE_TEXT("Ô chữ"),
    TABLE_CENTRED("Ô giữa"),
    TABLE_NUMBER("Ô số"),
    NOTE("Ghi chú");

    private final String style;

    TextLook(String style) {
        this.style = style;
    }

    /** The name of the style, as Word shows it. */
    public String style() {
        return style;
    }
}
