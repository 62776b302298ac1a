package vn.soxa.office.write;

/** Name spaces of Office Open XML, and what the kinds of its relationships begin with. */
final class Spaces {
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    static final String WORKBOOK = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String DOCUMENT = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    /** The kinds of relationships begin with it; the links inside a part are of this name space. */
    static final String LINKS = OFFICE + "relationships";

    private Spaces() {}
}
