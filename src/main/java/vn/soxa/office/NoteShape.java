package vn.soxa.office;

import com.microsoft.schemas.vml.CTShape;
import java.util.Objects;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFVMLDrawing;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.soxa.form.CellAddress;

/** The yellow box of a comment; beside form controls the library would draw it as one of them. */
final class NoteShape {
    private static final String VML = "urn:schemas-microsoft-com:vml";
    private static final String TYPE = "_x0000_t202";

    private NoteShape() {}

    static void repair(XSSFSheet sheet, CellAddress cell) {
        for (POIXMLDocumentPart part : sheet.getRelations()) {
            if (part instanceof XSSFVMLDrawing drawing) {
                CTShape shape = drawing.findCommentShape(cell.row(), cell.column());
                if (shape != null && !("#" + TYPE).equals(shape.getType())) {
                    shape.setType("#" + TYPE);
                    describe(drawing.getDocument().getXml().getDomNode());
                }
            }
        }
    }

    /** What kind of shape a comment is, once a drawing. */
    private static void describe(Node xml) {
        NodeList known = ((Element) xml).getElementsByTagNameNS(VML, "shapetype");
        for (int i = 0; i < known.getLength(); i++) {
            if (((Element) known.item(i)).getAttribute("id").equals(TYPE)) {
                return;
            }
        }
        Document document = Objects.requireNonNull(xml.getOwnerDocument());
        Element type = document.createElementNS(VML, "v:shapetype");
        type.setAttribute("id", TYPE);
        type.setAttribute("coordsize", "21600,21600");
        type.setAttribute("path", "m,l,21600r21600,l21600,xe");
        xml.insertBefore(type, xml.getFirstChild());
    }
}
