package vn.soxa.office.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soxa.office.CellRange;
import vn.soxa.office.CellReference;

/** The parts of a workbook beside its sheets: their list, defined names, what the document says about itself. */
record WorkbookFrame(WorkbookSpec spec) {
    private static final int LONGEST_SHEET_NAME = 31;
    private static final String PROPERTY_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** The workbook; the links to its sheets are called {@code sheet1}, {@code sheet2} … */
    XmlElement workbook() {
        XmlElement root = new XmlElement("workbook")
                .set("xmlns", Spaces.WORKBOOK)
                .set("xmlns:r", Spaces.OFFICE + "relationships");
        root.add("workbookPr");
        root.add("bookViews")
                .add("workbookView")
                .set("xWindow", 0)
                .set("yWindow", 0)
                .set("windowWidth", 28_800)
                .set("windowHeight", 15_000)
                .set("tabRatio", 850)
                .set("firstSheet", firstShown())
                .set("activeTab", firstShown());
        XmlElement sheets = root.add("sheets");
        int number = 0;
        for (SheetSpec sheet : spec.sheets()) {
            number++;
            XmlElement listed =
                    sheets.add("sheet").set("name", checked(sheet.name())).set("sheetId", number);
            switch (sheet.visibility()) {
                case SHOWN -> {}
                case HIDDEN -> listed.set("state", "hidden");
                case VERY_HIDDEN -> listed.set("state", "veryHidden");
            }
            listed.set("r:id", "sheet" + number);
        }
        names(root);
        return root;
    }

    /** The sheet that the workbook opens at. */
    int firstShown() {
        List<SheetSpec> sheets = spec.sheets();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).visibility() == SheetSpec.Visibility.SHOWN) {
                return i;
            }
        }
        throw new IllegalArgumentException("no sheet to show");
    }

    private void names(XmlElement root) {
        XmlElement names = new XmlElement("definedNames");
        for (int i = 0; i < spec.sheets().size(); i++) {
            addNames(names, spec.sheets().get(i), spec.sheets().get(i).name(), i);
        }
        new TreeMap<>(spec.names())
                .forEach((name, formula) ->
                        names.add("definedName").set("name", name).say(formula));
        if (!names.children().isEmpty()) {
            root.add(names);
        }
    }

    /** What a sheet is filtered by, and what its print repeats. */
    static void addNames(XmlElement names, SheetSpec sheet, String name, int place) {
        CellRange filter = sheet.filter();
        if (filter != null) {
            names.add("definedName")
                    .set("name", "_xlnm._FilterDatabase")
                    .set("localSheetId", place)
                    .set("hidden", 1)
                    .say(filter.on(name));
        }
        CellRange printed = sheet.printArea();
        if (printed != null) {
            names.add("definedName")
                    .set("name", "_xlnm.Print_Area")
                    .set("localSheetId", place)
                    .say(printed.on(name));
        }
        String repeated = repeated(sheet, name);
        if (!repeated.isEmpty()) {
            names.add("definedName")
                    .set("name", "_xlnm.Print_Titles")
                    .set("localSheetId", place)
                    .say(repeated);
        }
    }

    private static String repeated(SheetSpec sheet, String name) {
        SheetSpec.Print print = sheet.print();
        if (print == null) {
            return "";
        }
        String quoted = CellRange.quoted(name);
        List<String> ranges = new ArrayList<>();
        if (print.repeatedColumns() > 0) {
            ranges.add(quoted + "!$A:$" + CellReference.letters(print.repeatedColumns() - 1));
        }
        if (print.firstRepeatedRow() >= 0 && print.lastRepeatedRow() >= print.firstRepeatedRow()) {
            ranges.add(quoted + "!$" + (print.firstRepeatedRow() + 1) + ":$" + (print.lastRepeatedRow() + 1));
        }
        return String.join(",", ranges);
    }

    /** The document's own properties by the parts that hold them. */
    Map<String, XmlElement> properties() {
        Map<String, XmlElement> parts = new TreeMap<>();
        parts.put("docProps/app.xml", AboutDocument.application());
        parts.put("docProps/core.xml", AboutDocument.core(spec.title(), spec.created()));
        XmlElement custom = new XmlElement("Properties")
                .set("xmlns", Spaces.OFFICE + "custom-properties")
                .set("xmlns:vt", Spaces.OFFICE + "docPropsVTypes");
        int number = 1;
        for (Map.Entry<String, String> property : new TreeMap<>(spec.properties()).entrySet()) {
            number++;
            property(custom, number, property.getKey()).add("vt:lpwstr").say(property.getValue());
        }
        if (number > 1) {
            parts.put("docProps/custom.xml", custom);
        }
        return parts;
    }

    static XmlElement property(XmlElement custom, int number, String name) {
        return custom.add("property")
                .set("fmtid", PROPERTY_FORMAT)
                .set("pid", number)
                .set("name", name);
    }

    private static String checked(String name) {
        if (name.length() > LONGEST_SHEET_NAME) {
            throw new IllegalArgumentException(name);
        }
        return name;
    }
}
