package vn.soxa.office.write;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.read.Relationships;

/** Where the parts of a workbook are in its package. */
record WorkbookParts(OfficePackage parts, String workbook, Relationships links) {
    /** Fails where the file is no workbook, or speaks the strict dialect. */
    static WorkbookParts of(OfficePackage parts) throws IOException {
        String workbook = parts.links("").ofType("officeDocument");
        if (workbook == null || !parts.has(workbook)) {
            throw new FileNotFoundException("officeDocument");
        }
        if (!parts.read(workbook).space().equals(Spaces.WORKBOOK)) {
            throw new IOException("dialect");
        }
        return new WorkbookParts(parts, workbook, parts.links(workbook));
    }

    /** The sheets as the workbook lists them. */
    List<XmlElement> sheets() throws IOException {
        XmlElement sheets = parts.read(workbook).child("sheets");
        return sheets == null ? List.of() : sheets.children("sheet");
    }

    /** The part of the sheet with that name. */
    @Nullable
    String partOf(String name) throws IOException {
        for (XmlElement sheet : sheets()) {
            if (sheet.get("name", "").equalsIgnoreCase(name)) {
                return partOf(sheet);
            }
        }
        return null;
    }

    /** The part of a sheet in the list; null for a chart sheet and other sheets without cells. */
    @Nullable
    String partOf(XmlElement sheet) throws IOException {
        Relationships.Link link = parts.links(workbook).byId(sheet.get("id", ""));
        return link != null && link.type().equals("worksheet") && parts.has(link.part()) ? link.part() : null;
    }

    String stylesPart() {
        return Objects.requireNonNull(links.ofType("styles"), "styles");
    }

    List<String> sharedTexts() throws IOException {
        String part = links.ofType("sharedStrings");
        return OpenSheet.sharedTexts(part == null || !parts.has(part) ? null : parts.read(part));
    }
}
