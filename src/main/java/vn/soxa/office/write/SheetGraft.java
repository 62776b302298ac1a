package vn.soxa.office.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Adds a sheet of ours to somebody else's workbook: texts, looks, links inside it, validations, print set-up. */
final class SheetGraft {
    /** The hidden row by which our page is known again, whatever it is called. */
    static final int KEY_ROW = 0;

    static final String PAGE_KEY = "soxa";

    private final OpenWorkbook workbook;
    private final LooksAbroad looks;
    private final StyleMaster master;

    SheetGraft(OpenWorkbook workbook, LooksAbroad looks, StyleMaster master) {
        this.workbook = workbook;
        this.looks = looks;
        this.master = master;
    }

    /** Puts it in front of all sheets, and lets the workbook open there. */
    void graft(SheetSpec spec) throws IOException {
        SheetFrame frame = SheetFrame.of(spec, looks::style, looks::difference);
        frame.select();
        StringBuilder out = new StringBuilder();
        SheetLinks links = new SheetLinks();
        frame.writeBeginning(out);
        new SheetRows(
                        out,
                        looks::style,
                        SharedTexts.none(),
                        links,
                        new RowHeights(master, spec),
                        new ChartFigures.OfSheet())
                .write(spec.rows());
        frame.writeMiddle(out);
        links.writeElement(out);
        frame.writeEnd(out);
        String name = freeName(spec.name());
        workbook.add(name, out.toString().getBytes(StandardCharsets.UTF_8), true, false);
        WorkbookFrame.addNames(workbook.definedNames(), spec, name, 0);
        workbook.openAt(name);
    }

    private String freeName(String wanted) throws IOException {
        List<String> taken = workbook.names();
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + " (" + number + ")";
        }
        return name;
    }
}
