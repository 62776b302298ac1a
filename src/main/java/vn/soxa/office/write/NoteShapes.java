package vn.soxa.office.write;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;
import vn.soxa.office.read.Relationships;

/** The yellow boxes of a sheet's comments, in a drawing of an older kind that may hold form controls too. */
final class NoteShapes {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String OFFICE = "urn:schemas-microsoft-com:office:office";
    private static final String EXCEL = "urn:schemas-microsoft-com:office:excel";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String TYPE = "_x0000_t202";
    private static final String SHAPE = "_x0000_s";
    private static final int FIRST = 1025;
    private static final String YELLOW = "#ffffe1";

    private static final int COLUMNS = 4;
    private static final int CHARACTERS_A_LINE = 34;
    private static final int LEAST_ROWS = 3;

    private final OpenWorkbook workbook;
    private final String sheet;

    NoteShapes(OpenWorkbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    void add(CellAddress cell, String text) throws IOException {
        XmlElement root = drawing();
        XmlElement shape = new XmlElement("v:shape")
                .set("id", SHAPE + free(root))
                .set("type", "#" + TYPE)
                .set("style", "position:absolute; visibility:hidden")
                .set("fillcolor", YELLOW)
                .set("o:insetmode", "auto");
        root.add(shape);
        shape.add("fill").set("color", YELLOW);
        shape.add("shadow").set("on", "t").set("color", "black").set("obscured", "t");
        shape.add("path").set("o:connecttype", "none");
        shape.add("textbox").set("style", "mso-direction-alt:auto");
        XmlElement note = shape.add("x:ClientData").set("ObjectType", "Note");
        note.add("MoveWithCells");
        note.add("SizeWithCells");
        note.add("Anchor").say(anchor(cell, text));
        note.add("AutoFill").say("False");
        note.add("Row").say(Integer.toString(cell.row()));
        note.add("Column").say(Integer.toString(cell.column()));
    }

    void remove(String place) throws IOException {
        String part = part();
        CellAddress cell = CellAddress.of(sheet, place).orElse(null);
        if (part == null || cell == null) {
            return;
        }
        XmlElement root = workbook.parts().change(part);
        for (XmlElement shape : root.children("shape")) {
            XmlElement note = shape.child("ClientData");
            if (note != null
                    && note.get("ObjectType", "").equals("Note")
                    && says(note, "Row", cell.row())
                    && says(note, "Column", cell.column())) {
                root.remove(shape);
            }
        }
    }

    private static boolean says(XmlElement note, String what, int number) {
        XmlElement child = note.child(what);
        return child != null && child.text().strip().equals(Integer.toString(number));
    }

    private static int free(XmlElement root) {
        int free = FIRST;
        for (XmlElement shape : root.children("shape")) {
            String id = shape.get("id", "");
            String number = id.startsWith(SHAPE) ? id.substring(SHAPE.length()) : "";
            free = number.matches("\\d{1,8}") ? Math.max(free, Integer.parseInt(number) + 1) : free;
        }
        return free;
    }

    private static String anchor(CellAddress cell, String text) {
        int rows = LEAST_ROWS;
        for (String line : text.split("\n", -1)) {
            rows += 1 + line.length() / CHARACTERS_A_LINE;
        }
        int left = cell.column() + 1;
        int top = Math.max(0, cell.row() - 1);
        return left + ", 0, " + top + ", 0, " + (left + COLUMNS) + ", 0, " + (top + rows) + ", 0";
    }

    private XmlElement drawing() throws IOException {
        String known = part();
        if (known != null) {
            XmlElement root = workbook.parts().change(known);
            root.declare(root, "v", VML).declare(root, "o", OFFICE).declare(root, "x", EXCEL);
            describe(root);
            return root;
        }
        XmlElement root =
                new XmlElement("xml").set("xmlns:v", VML).set("xmlns:o", OFFICE).set("xmlns:x", EXCEL);
        XmlElement layout = root.add("o:shapelayout").set("v:ext", "edit");
        layout.add("idmap").set("v:ext", "edit").set("data", 1);
        describe(root);
        String part = workbook.parts().free("xl/drawings/vmlDrawing", 1, ".vml");
        workbook.parts().defaultType("vml", CONTENT);
        workbook.parts().put(part, root);
        String own = String.valueOf(workbook.part(sheet));
        XmlElement owner = workbook.parts().change(own);
        XmlElement link = owner.insert(SchemaOrder.SHEET, owner.made("legacyDrawing"));
        link.declare(owner, "r", Spaces.LINKS).set("r:id", workbook.parts().link(own, "vmlDrawing", part));
        return root;
    }

    /** Says once what kind of shape a comment is. */
    private static void describe(XmlElement root) {
        List<XmlElement> types = root.children("shapetype");
        if (types.stream().noneMatch(type -> type.get("id", "").equals(TYPE))) {
            XmlElement type = new XmlElement("v:shapetype")
                    .set("id", TYPE)
                    .set("coordsize", "21600,21600")
                    .set("o:spt", 202)
                    .set("path", "m,l,21600r21600,l21600,xe");
            type.add("stroke").set("joinstyle", "miter");
            type.add("path").set("gradientshapeok", "t").set("o:connecttype", "rect");
            root.insertAfter(root.child("shapelayout"), type);
        }
    }

    /** The drawing that the sheet names; others of the kind belong to its headers. */
    private @Nullable String part() throws IOException {
        String own = workbook.part(sheet);
        XmlElement link = own == null ? null : workbook.parts().read(own).child("legacyDrawing");
        Relationships.Link to =
                own == null || link == null ? null : workbook.parts().links(own).byId(link.get("id", ""));
        return to != null && workbook.parts().has(to.part()) ? to.part() : null;
    }
}
