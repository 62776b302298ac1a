package vn.soxa.office.write;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import vn.soxa.office.CellReference;

/** The links met while the rows of a sheet were written; they stand behind the rows in the file. */
final class SheetLinks {
    /** What spreadsheet programs bear on one sheet; the words of later cells stay without a link. */
    private static final int MOST = 65_530;

    private record Placed(String cell, CellSpec.Link link) {}

    private final List<Placed> links = new ArrayList<>();

    void add(int row, int column, CellSpec.Link link) {
        if (links.size() < MOST) {
            links.add(new Placed(CellReference.of(row, column), link));
        }
    }

    void writeElement(Appendable out) throws IOException {
        if (links.isEmpty()) {
            return;
        }
        out.append("<hyperlinks>");
        for (int i = 0; i < links.size(); i++) {
            Placed placed = links.get(i);
            out.append("<hyperlink ref=\"").append(placed.cell()).append('"');
            if (placed.link().file() != null) {
                out.append(" r:id=\"").append(id(i)).append('"');
            }
            if (!placed.link().place().isEmpty()) {
                out.append(" location=\"");
                XmlText.plain(out, placed.link().place());
                out.append('"');
            }
            out.append("/>");
        }
        out.append("</hyperlinks>");
    }

    /** Says which files the links lead to. */
    void relate(PackageIndex index, String part) throws IOException {
        for (int i = 0; i < links.size(); i++) {
            String file = links.get(i).link().file();
            if (file != null) {
                index.addFile(part, id(i), target(file));
            }
        }
    }

    private static String id(int index) {
        return "lien" + (index + 1);
    }

    private static String target(String file) throws IOException {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IOException(file, notAPath);
        }
    }
}
