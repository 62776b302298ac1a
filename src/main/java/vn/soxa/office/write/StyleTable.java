package vn.soxa.office.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part of a workbook that lists its formats; cells carry their number among the {@code cellXfs}. */
record StyleTable(XmlElement root) {
    private static final List<String> ABROAD = List.of("b", "i", "color");

    /** The same formats; one list of them can be added to without changing these. */
    StyleTable like(String list) {
        XmlElement copy = root.like();
        XmlElement shared = copy.child(list);
        if (shared != null) {
            copy.insertAfter(shared, shared.like());
            copy.remove(shared);
        }
        return new StyleTable(copy);
    }

    /** A cell style. */
    XmlElement style(int number) {
        return entry("cellXfs", number);
    }

    XmlElement font(XmlElement style) {
        return entry("fonts", style.number("fontId", 0));
    }

    XmlElement fill(XmlElement style) {
        return entry("fills", style.number("fillId", 0));
    }

    XmlElement border(XmlElement style) {
        return entry("borders", style.number("borderId", 0));
    }

    /** The colour of a style's solid fill; null if it has none. */
    @Nullable
    XmlElement fillColour(XmlElement style) {
        XmlElement pattern = fill(style).child("patternFill");
        return pattern == null ? null : pattern.child("fgColor");
    }

    /** The code of a number format that the workbook made for itself; null for the built-in ones. */
    @Nullable
    String format(XmlElement style) {
        XmlElement formats = root.child("numFmts");
        for (XmlElement each : formats == null ? List.<XmlElement>of() : formats.children("numFmt")) {
            if (each.get("numFmtId", "").equals(style.get("numFmtId", ""))) {
                return each.get("formatCode");
            }
        }
        return null;
    }

    /** The number of that code among the workbook's own number formats, added if it is not there. */
    int formatNumber(String code) {
        XmlElement formats = root.childIn(SchemaOrder.STYLES, "numFmts");
        int free = 164;
        for (XmlElement each : formats.children("numFmt")) {
            if (each.get("formatCode", "").equals(code)) {
                return each.number("numFmtId", 0);
            }
            free = Math.max(free, each.number("numFmtId", 0) + 1);
        }
        formats.add("numFmt").set("numFmtId", free).set("formatCode", code);
        formats.set("count", formats.children("numFmt").size());
        return free;
    }

    /** The place of an equal entry in a list, added at its end if there is none. */
    int place(String list, XmlElement entry) {
        XmlElement all = root.childIn(SchemaOrder.STYLES, list);
        List<XmlElement> known = all.children();
        String wanted = entry.toString();
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).toString().equals(wanted)) {
                return i;
            }
        }
        return add(list, entry);
    }

    /** Adds an entry to a list, gives its place. */
    int add(String list, XmlElement entry) {
        XmlElement all = root.childIn(SchemaOrder.STYLES, list);
        all.add(entry);
        int size = all.children().size();
        all.set("count", size);
        return size - 1;
    }

    /** Letters and fill of a style, over whatever a cell had. */
    XmlElement difference(int style) {
        XmlElement xf = style(style);
        XmlElement difference = root.made("dxf");
        XmlElement letters = difference.add("font");
        for (String each : ABROAD) {
            XmlElement own = font(xf).child(each);
            if (own != null) {
                letters.add(own);
            }
        }
        XmlElement colour = fillColour(xf);
        if (colour != null) {
            XmlElement pattern = difference.add("fill").add("patternFill");
            pattern.add(renamed(colour, "bgColor"));
        }
        return difference;
    }

    Lettering lettering(int style) {
        XmlElement xf = style(style);
        XmlElement size = font(xf).child("sz");
        XmlElement bold = font(xf).child("b");
        XmlElement alignment = xf.child("alignment");
        int points = size == null ? Lettering.STANDARD.points() : new BigDecimal(size.get("val", "0")).intValue();
        return new Lettering(
                points,
                bold != null && (bold.get("val") == null || bold.flag("val")),
                alignment != null && alignment.flag("wrapText"));
    }

    static XmlElement renamed(XmlElement colour, String name) {
        XmlElement renamed = colour.made(name);
        for (String attribute : List.of("auto", "indexed", "rgb", "theme", "tint")) {
            String value = colour.get(attribute);
            if (value != null) {
                renamed.set(attribute, value);
            }
        }
        return renamed;
    }

    private XmlElement entry(String list, int number) {
        return Objects.requireNonNull(root.child(list), list).children().get(number);
    }
}
