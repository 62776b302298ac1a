package vn.soxa.office.write;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/** Comments of one sheet: ours stand at the end of whatever somebody else wrote there. */
final class Notes {
    private static final String AUTHOR = "Sổ Xã";
    private static final String MARK = "― Sổ Xã ―";
    /** A conversation: its plain comment only stands in for it and must not change. */
    private static final String THREAD_AUTHOR = "tc=";

    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

    private final OpenWorkbook workbook;
    private final String sheet;

    Notes(OpenWorkbook workbook, String sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    void append(CellAddress cell, String note) throws IOException {
        String ours = MARK + "\n" + note;
        String legal = ours.substring(0, Math.min(ours.length(), XmlText.LONGEST_CELL));
        XmlElement root = comments();
        XmlElement known = comment(root, cell.a1());
        if (known == null) {
            XmlElement list = root.childIn(SchemaOrder.COMMENTS, "commentList");
            XmlElement comment = list.add("comment").set("ref", cell.a1()).set("authorId", author(root));
            NoteText.append(comment.add("text"), legal);
            new NoteShapes(workbook, sheet).add(cell, legal);
        } else if (!authorOf(root, known).startsWith(THREAD_AUTHOR)) {
            NoteText.append(known.childIn(List.of("text"), "text"), "\n" + legal);
        }
    }

    /** True where there were some. */
    boolean removeOurs() throws IOException {
        String part = part();
        XmlElement root = part == null ? null : workbook.parts().read(part);
        XmlElement list = root == null ? null : root.child("commentList");
        boolean any = false;
        for (XmlElement comment : list == null ? List.<XmlElement>of() : list.children()) {
            XmlElement text = comment.child("text");
            int mark = text == null ? -1 : NoteText.of(text).indexOf(MARK);
            if (part != null && list != null && text != null && mark >= 0) {
                any = true;
                workbook.parts().change(part);
                if (NoteText.of(text).substring(0, mark).isBlank()) {
                    list.remove(comment);
                    new NoteShapes(workbook, sheet).remove(comment.get("ref", ""));
                } else {
                    NoteText.cut(text, mark - 1);
                }
            }
        }
        return any;
    }

    private static @Nullable XmlElement comment(XmlElement root, String place) {
        XmlElement list = root.child("commentList");
        for (XmlElement each : list == null ? List.<XmlElement>of() : list.children()) {
            if (each.get("ref", "").equals(place)) {
                return each;
            }
        }
        return null;
    }

    private static String authorOf(XmlElement root, XmlElement comment) {
        XmlElement authors = root.child("authors");
        List<XmlElement> all = authors == null ? List.of() : authors.children();
        int number = comment.number("authorId", -1);
        return number < 0 || number >= all.size() ? "" : all.get(number).text();
    }

    private static int author(XmlElement root) {
        XmlElement authors = root.childIn(SchemaOrder.COMMENTS, "authors");
        List<XmlElement> all = authors.children();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).text().equals(AUTHOR)) {
                return i;
            }
        }
        authors.add("author").say(AUTHOR);
        return all.size();
    }

    private XmlElement comments() throws IOException {
        String known = part();
        if (known != null) {
            return workbook.parts().change(known);
        }
        String part = workbook.parts().free("xl/comments", 1, ".xml");
        XmlElement root = new XmlElement("comments").set("xmlns", Spaces.WORKBOOK);
        root.add("authors");
        root.add("commentList");
        workbook.parts().put(part, root, CONTENT);
        workbook.parts().link(String.valueOf(workbook.part(sheet)), "comments", part);
        return root;
    }

    private @Nullable String part() throws IOException {
        String own = workbook.part(sheet);
        String part = own == null ? null : workbook.parts().links(own).ofType("comments");
        return part != null && workbook.parts().has(part) ? part : null;
    }
}
