package vn.soxa.office.write;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The master's looks in somebody else's workbook, and its cells' own looks under one of the master's fills. */
final class LooksAbroad {
    private record Filled(int style, Look look) {}

    private final StyleTable abroad;
    private final StyleMaster master;
    private final Map<Look, Integer> known = new EnumMap<>(Look.class);
    private final Map<Filled, Integer> filled = new HashMap<>();

    LooksAbroad(StyleTable abroad, StyleMaster master) {
        this.abroad = abroad;
        this.master = master;
    }

    StyleTable table() {
        return abroad;
    }

    /** The number of a look among the cell styles there, added when it is first asked for. */
    int style(Look look) {
        return known.computeIfAbsent(look, missing -> {
            XmlElement sample = sample(missing);
            XmlElement style = abroad.root().adopted(sample);
            style.set("xfId", 0);
            style.set("fontId", place("fonts", master.table().font(sample)));
            style.set("fillId", place("fills", master.table().fill(sample)));
            style.set("borderId", place("borders", master.table().border(sample)));
            String format = master.table().format(sample);
            if (format != null) {
                style.set("numFmtId", abroad.formatNumber(format));
            }
            return abroad.add("cellXfs", style);
        });
    }

    /** A style there, with the fill of a look. */
    int filled(int before, Look look) {
        return filled.computeIfAbsent(new Filled(before, look), missing -> {
            XmlElement colour = Objects.requireNonNull(master.table().fillColour(sample(look)), look.name());
            XmlElement fill = abroad.root().made("fill");
            fill.add("patternFill")
                    .set("patternType", "solid")
                    .add(abroad.root().adopted(colour));
            XmlElement style = abroad.style(before).like();
            style.set("fillId", abroad.place("fills", fill)).set("applyFill", 1);
            return abroad.add("cellXfs", style);
        });
    }

    /** The number of a look among the differential formats there. */
    int difference(Look look) {
        return abroad.add("dxfs", abroad.root().adopted(master.table().difference(master.style(look))));
    }

    private int place(String list, XmlElement entry) {
        return abroad.place(list, abroad.root().adopted(entry));
    }

    private XmlElement sample(Look look) {
        return master.table().style(master.style(look));
    }
}
