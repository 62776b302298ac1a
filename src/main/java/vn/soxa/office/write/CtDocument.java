package vn.soxa.office.write;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** What Word documents can say and POI's own calls cannot: the beans behind them, each with its reason. */
final class CtDocument {
    /** Of A4 with the margins of Decree 30/2020, in twentieths of a point. */
    private static final int USUAL_WIDTH = 9355;

    private CtDocument() {}

    /** Where something is to be put in front of a paragraph. */
    static XmlCursor before(XWPFParagraph paragraph) {
        return paragraph.getCTP().newCursor();
    }

    /** A paragraph above the place; POI's call walks over all that is above, each time. */
    static XWPFParagraph paragraph(XWPFDocument document, XmlCursor place) {
        return new XWPFParagraph((CTP) inserted("p", place), document);
    }

    static XWPFTable table(XWPFDocument document, XmlCursor place) {
        return new XWPFTable((CTTbl) inserted("tbl", place), document);
    }

    private static XmlObject inserted(String name, XmlCursor place) {
        place.insertElement(name, "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        place.toPrevSibling();
        XmlObject made = place.getObject();
        place.toNextSibling();
        return made;
    }

    /** How wide the text of the last section is, in twentieths of a point; POI knows no sections. */
    static int textWidth(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return USUAL_WIDTH;
        }
        int width = twentieths(section.getPgSz().getW())
                - twentieths(section.getPgMar().getLeft())
                - twentieths(section.getPgMar().getRight());
        return width > 0 ? width : USUAL_WIDTH;
    }

    /** POI lets every program widen the columns as it likes. */
    static void fixed(XWPFTable table, List<Integer> widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    /** POI copies the style of a paragraph and not what was set beside it. */
    static void dress(XWPFParagraph copy, XWPFParagraph from) {
        if (from.getCTP().isSetPPr()) {
            copy.getCTP().setPPr(from.getCTP().getPPr());
        }
    }

    /** In the letters of a paragraph's first run, which POI does not copy. */
    static XWPFRun dressed(XWPFRun run, XWPFParagraph from) {
        CTR first = from.getRuns().isEmpty() ? null : from.getRuns().get(0).getCTR();
        if (first != null && first.isSetRPr() && first != run.getCTR()) {
            run.getCTR().setRPr(first.getRPr());
        }
        return run;
    }

    private static int twentieths(@Nullable Object measure) {
        return measure == null || !measure.toString().matches("\\d{1,6}") ? 0 : Integer.parseInt(measure.toString());
    }
}
