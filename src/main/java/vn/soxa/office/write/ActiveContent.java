package vn.soxa.office.write;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What in a sender's workbook acts by itself or reaches outside: it does not go back to anybody; values stay. */
final class ActiveContent {
    /** More than these bytes of parts are too many to be changed at once. */
    static final int MOST_BYTES = 32 << 20;

    /** The last words of the relationships to macros, queries, links, add-ins and controls with code. */
    private static final Set<String> ACTIVE = Set.of(
            "vbaProject",
            "wordVbaData",
            "xlMacrosheet",
            "xlIntlMacrosheet",
            "dialogsheet",
            "externalLink",
            "externalLinkPath",
            "connections",
            "queryTable",
            "customXml",
            "customData",
            "volatileDependencies",
            "control",
            "activeXControlBinary",
            "attachedToolbars",
            "extensibility",
            "webextension",
            "webextensiontaskpanes");

    private static final Pattern OUTWARD_FORMULA = Pattern.compile(
            "\\[\\d+]|\\|[^!]*!|\\b(WEBSERVICE|RTD|CALL|REGISTER(\\.ID)?|EXEC|DDE|IMAGE|FILTERXML)\\s*\\("
                    + "|\\bHYPERLINK\\s*\\((?!\\s*\"#)",
            Pattern.CASE_INSENSITIVE);

    private boolean any;

    private ActiveContent() {}

    /** Takes the parts out; what is left can be opened. */
    static ActiveContent removedFrom(OPCPackage parts) throws IOException, InvalidFormatException {
        long bytes = 0;
        for (PackagePart part : parts.getParts()) {
            bytes += Math.max(0, part.getSize());
        }
        if (bytes > MOST_BYTES) {
            throw new IOException("too much to change: " + bytes);
        }
        ActiveContent active = new ActiveContent();
        active.remove(parts, null);
        for (PackagePart part : List.copyOf(parts.getParts())) {
            if (!part.isRelationshipPart() && parts.containPart(part.getPartName())) {
                active.remove(parts, part);
            }
        }
        return active;
    }

    /** Takes out what leads to those parts, and formulas that reach outside; true where there was anything. */
    boolean removeFrom(XSSFWorkbook book) {
        any |= CtBeans.forgetOutside(book);
        for (XSSFName name : List.copyOf(book.getAllNames())) {
            String formula = name.getRefersToFormula();
            if (name.isFunctionName() || (formula != null && reachesOut(formula))) {
                book.removeName(name);
                any = true;
            }
        }
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            XSSFSheet sheet = book.getSheetAt(i);
            any |= CtBeans.forgetOutside(sheet);
            for (Row row : sheet) {
                row.forEach(this::keepValue);
            }
        }
        return any;
    }

    private void keepValue(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA && reachesOut(cell.getCellFormula())) {
            cell.removeFormula();
            any = true;
        }
    }

    private static boolean reachesOut(String formula) {
        return OUTWARD_FORMULA.matcher(formula).find();
    }

    private void remove(OPCPackage parts, @Nullable PackagePart from) throws InvalidFormatException {
        PackageRelationshipCollection links = from == null ? parts.getRelationships() : from.getRelationships();
        List<PackageRelationship> active = new ArrayList<>();
        for (PackageRelationship link : links) {
            if (isActive(link)) {
                active.add(link);
            }
        }
        for (PackageRelationship link : active) {
            any = true;
            if (from == null) {
                parts.removeRelationship(link.getId());
            } else {
                from.removeRelationship(link.getId());
            }
            if (link.getTargetMode() == TargetMode.INTERNAL) {
                removeAll(parts, link);
            }
        }
    }

    private static boolean isActive(PackageRelationship link) {
        String type = link.getRelationshipType();
        String last = type.substring(type.lastIndexOf('/') + 1);
        boolean remotePicture = last.equals("image") && link.getTargetMode() == TargetMode.EXTERNAL;
        return ACTIVE.contains(last) || remotePicture;
    }

    /** The part, and what only it leads to. */
    private static void removeAll(OPCPackage parts, PackageRelationship link) throws InvalidFormatException {
        Deque<PackageRelationship> links = new ArrayDeque<>(List.of(link));
        while (!links.isEmpty()) {
            PackageRelationship next = links.pop();
            var name = PackagingURIHelper.createPartName(next.getTargetURI());
            PackagePart part = parts.containPart(name) ? parts.getPart(name) : null;
            if (part != null) {
                for (PackageRelationship below : part.getRelationships()) {
                    if (below.getTargetMode() == TargetMode.INTERNAL) {
                        links.push(below);
                    }
                }
                parts.removePart(name);
            }
        }
    }
}
