package vn.soxa.office.write;

import org.jspecify.annotations.Nullable;

/** What can be seen of a cell style: some programs keep equal looks under several numbers. */
record Outward(int font, int fill, int border, int format, String alignment, String protection) {

    static Outward of(XmlElement style) {
        return new Outward(
                style.number("fontId", 0),
                style.number("fillId", 0),
                style.number("borderId", 0),
                style.number("numFmtId", 0),
                written(style.child("alignment")),
                written(style.child("protection")));
    }

    private static String written(@Nullable XmlElement element) {
        return element == null ? "" : element.toString();
    }
}
