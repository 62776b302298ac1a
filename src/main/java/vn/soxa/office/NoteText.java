package vn.soxa.office;

import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRst;

/** The text of a comment run by run, so that what somebody else formatted stays formatted. */
final class NoteText {
    private NoteText() {}

    static void append(XSSFComment comment, String more) {
        XSSFRichTextString text =
                new XSSFRichTextString((CTRst) comment.getString().getCTRst().copy());
        text.append(more);
        comment.setString(text);
    }

    /** Keeps only so many characters from the beginning. */
    static void cut(XSSFComment comment, int length) {
        CTRst xml = (CTRst) comment.getString().getCTRst().copy();
        int left = Math.max(0, length);
        if (xml.isSetT()) {
            xml.setT(xml.getT().substring(0, Math.min(left, xml.getT().length())));
        }
        for (int i = 0; i < xml.sizeOfRArray(); i++) {
            CTRElt run = xml.getRArray(i);
            String kept = run.getT().substring(0, Math.min(left, run.getT().length()));
            left -= kept.length();
            run.setT(kept);
        }
        for (int i = xml.sizeOfRArray() - 1; i >= 0 && xml.getRArray(i).getT().isEmpty(); i--) {
            xml.removeR(i);
        }
        comment.setString(plain(xml));
    }

    /** One run without a format is plain text again. */
    private static XSSFRichTextString plain(CTRst xml) {
        boolean bare =
                xml.sizeOfRArray() == 1 && !xml.isSetT() && !xml.getRArray(0).isSetRPr();
        return bare ? new XSSFRichTextString(xml.getRArray(0).getT()) : new XSSFRichTextString(xml);
    }
}
