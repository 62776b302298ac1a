package vn.soxa.office;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Where the links of a written workbook lead. */
public final class Hyperlinks {

    /** A link from a cell of a sheet to a place in a file; the file is empty for this workbook. */
    public record Link(String sheet, int row, String file, String place) {}

    private Hyperlinks() {}

    public static List<Link> of(Path workbook) throws IOException {
        List<Link> links = new ArrayList<>();
        try (OPCPackage parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ);
                XSSFWorkbook opened = new XSSFWorkbook(parts)) {
            for (Sheet sheet : opened) {
                for (var link : sheet.getHyperlinkList()) {
                    links.add(link(sheet.getSheetName(), (XSSFHyperlink) link));
                }
            }
        } catch (InvalidFormatException damaged) {
            throw new IOException(damaged);
        }
        return links;
    }

    private static Link link(String sheet, XSSFHyperlink link) {
        String place = link.getCTHyperlink().getLocation();
        boolean outside = link.getCTHyperlink().getId() != null;
        String file =
                outside ? URI.create(link.getAddress().replaceFirst("#.*", "")).getPath() : "";
        return new Link(sheet, link.getFirstRow(), file, place == null ? "" : place);
    }
}
