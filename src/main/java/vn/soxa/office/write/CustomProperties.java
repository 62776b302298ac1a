package vn.soxa.office.write;

import java.io.IOException;

/** Custom properties of a document that may have some already. */
final class CustomProperties {
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
    private static final String PART = "docProps/custom.xml";

    private CustomProperties() {}

    static void put(OfficePackage parts, String name, String text) throws IOException {
        String known = parts.links("").ofType("custom-properties");
        String part = known == null ? PART : known;
        if (!parts.has(part)) {
            parts.put(part, new XmlElement("Properties").set("xmlns", Spaces.OFFICE + "custom-properties"), CONTENT);
        }
        if (known == null) {
            parts.link("", "custom-properties", part);
        }
        XmlElement root = parts.change(part);
        XmlElement property = null;
        int number = 2;
        for (XmlElement each : root.children()) {
            property = each.get("name", "").equals(name) ? each : property;
            number = Math.max(number, each.number("pid", 0) + 1);
        }
        XmlElement changed = property == null
                ? root.add("property")
                        .set("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")
                        .set("pid", number)
                        .set("name", name)
                : property;
        changed.clear();
        XmlElement value = new XmlElement("vt:lpwstr").declare(root, "vt", Spaces.OFFICE + "docPropsVTypes");
        changed.add(value).say(text);
    }
}
