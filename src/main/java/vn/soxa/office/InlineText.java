package vn.soxa.office;

import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Text kept inside its cell, so that the sender's table of shared texts stays as it was. */
final class InlineText {
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]");

    private InlineText() {}

    static void put(XSSFCell cell, String text) {
        CTCell xml = cell.getCTCell();
        if (xml.isSetF()) {
            cell.removeFormula();
        }
        if (xml.isSetV()) {
            xml.unsetV();
        }
        xml.setT(STCellType.INLINE_STR);
        xml.setIs(new XSSFRichTextString(legal(text)).getCTRst());
    }

    /** Without what XML cannot carry, and no longer than a cell can be. */
    static String legal(String text) {
        String clean = UNWRITABLE.matcher(text).replaceAll("\uFFFD");
        return clean.length() <= XmlText.LONGEST_CELL ? clean : clean.substring(0, XmlText.LONGEST_CELL);
    }
}
