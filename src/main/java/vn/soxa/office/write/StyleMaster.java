package vn.soxa.office.write;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The looks of the master workbook. */
final class StyleMaster {
    private static final String SHEET = "Kiểu";
    private static final int NAME = 0;
    private static final int SAMPLE = 2;

    private final Map<Look, Integer> styles;
    private final Map<Look, Lettering> letterings = new EnumMap<>(Look.class);
    private final StyleTable table;
    private final byte @Nullable [] theme;

    private StyleMaster(Map<Look, Integer> styles, StyleTable table, byte @Nullable [] theme) {
        this.styles = styles;
        this.table = table;
        this.theme = theme;
        styles.forEach((look, style) -> letterings.put(look, table.lettering(style)));
    }

    /** Throws {@link MasterIncomplete} if a look has no sample cell. */
    static StyleMaster read(InputStream master) throws IOException {
        OfficePackage parts = new OfficePackage(master.readAllBytes());
        WorkbookParts workbook = WorkbookParts.of(parts);
        String sheet = workbook.partOf(SHEET);
        Map<Look, Integer> styles =
                sheet == null ? Map.of() : styles(new OpenSheet(parts.read(sheet)), workbook.sharedTexts());
        List<Look> missing = new ArrayList<>(List.of(Look.values()));
        missing.removeAll(styles.keySet());
        if (!missing.isEmpty()) {
            throw new MasterIncomplete(missing);
        }
        String theme = workbook.links().ofType("theme");
        return new StyleMaster(
                styles, new StyleTable(parts.read(workbook.stylesPart())), theme == null ? null : parts.part(theme));
    }

    /** The number of a look's cell style. */
    int style(Look look) {
        Integer style = styles.get(look);
        if (style == null) {
            throw new IllegalArgumentException(look.name());
        }
        return style;
    }

    /** How much room words of a look take. */
    Lettering lettering(Look look) {
        return letterings.getOrDefault(look, Lettering.STANDARD);
    }

    StyleTable table() {
        return table;
    }

    /** Null where the master has none: nothing of the master but its styles and colours travels. */
    byte @Nullable [] theme() {
        return theme;
    }

    private static Map<Look, Integer> styles(OpenSheet sheet, List<String> texts) {
        Map<Look, Integer> styles = new EnumMap<>(Look.class);
        for (XmlElement row : sheet.rows().values()) {
            Map<Integer, XmlElement> cells = OpenSheet.cells(row);
            XmlElement name = cells.get(NAME);
            XmlElement sample = cells.get(SAMPLE);
            Look look = name == null ? null : look(OpenSheet.text(name, texts).strip());
            if (look != null && sample != null) {
                styles.put(look, OpenSheet.style(sample));
            }
        }
        return styles;
    }

    private static @Nullable Look look(String name) {
        for (Look look : Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return null;
    }
}
