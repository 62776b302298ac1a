package vn.soxa.office.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of a part that is made or changed; names and attributes stay as the file's writer spelt them. */
final class XmlElement {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String[] NONE = {};

    private final String name;
    /** Name, value, name, value … */
    private String[] attributes = NONE;
    /** Elements and texts. */
    private final List<Object> content = new ArrayList<>(2);

    XmlElement(String name) {
        this.name = name;
    }

    /** {@code attributes}: name, value, name, value … */
    XmlElement(String name, String[] attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Without its prefix. */
    String name() {
        return local(name);
    }

    /** The name space that this element declares for names without prefix, or for its own prefix. */
    String space() {
        int colon = name.indexOf(':');
        return get(colon < 0 ? "xmlns" : "xmlns:" + name.substring(0, colon), "");
    }

    /** The attribute of that name without its prefix. */
    @Nullable
    String get(String local) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (local(attributes[i]).equals(local)) {
                return attributes[i + 1];
            }
        }
        return null;
    }

    String get(String local, String absent) {
        String value = get(local);
        return value == null ? absent : value;
    }

    /** A whole number, which some programs write as a fraction. */
    int number(String local, int absent) {
        String value = get(local, "").replaceFirst("\\.0+$", "");
        return value.isEmpty() || value.length() > 9 || !value.chars().allMatch(c -> c >= '0' && c <= '9')
                ? absent
                : Integer.parseInt(value);
    }

    boolean flag(String local) {
        String value = get(local, "");
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Sets an attribute, spelt like this if it is not there yet. */
    XmlElement set(String spelling, Object value) {
        for (int i = 0; i < attributes.length; i += 2) {
            if (local(attributes[i]).equals(local(spelling))) {
                attributes[i + 1] = value.toString();
                return this;
            }
        }
        attributes = Arrays.copyOf(attributes, attributes.length + 2);
        attributes[attributes.length - 2] = spelling;
        attributes[attributes.length - 1] = value.toString();
        return this;
    }

    XmlElement unset(String local) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!local(attributes[i]).equals(local)) {
                kept.addAll(List.of(attributes[i], attributes[i + 1]));
            }
        }
        attributes = kept.toArray(NONE);
        return this;
    }

    /** Makes a child with the prefix of this one. */
    XmlElement add(String local) {
        return add(made(local));
    }

    XmlElement add(XmlElement child) {
        content.add(child);
        return child;
    }

    XmlElement say(String text) {
        content.add(text);
        return this;
    }

    /** An element that can be put among the children, with the prefix of this one. */
    XmlElement made(String local) {
        int colon = name.indexOf(':');
        return new XmlElement(colon < 0 || local.indexOf(':') >= 0 ? local : name.substring(0, colon + 1) + local);
    }

    @Nullable
    XmlElement child(String local) {
        for (Object each : content) {
            if (each instanceof XmlElement element && element.name().equals(local)) {
                return element;
            }
        }
        return null;
    }

    List<XmlElement> children() {
        List<XmlElement> found = new ArrayList<>(content.size());
        for (Object each : content) {
            if (each instanceof XmlElement element) {
                found.add(element);
            }
        }
        return found;
    }

    List<XmlElement> children(String local) {
        List<XmlElement> found = children();
        found.removeIf(element -> !element.name().equals(local));
        return found;
    }

    /** The child, made where the schema wants it if there is none. */
    XmlElement childIn(List<String> order, String local) {
        XmlElement known = child(local);
        return known == null ? insert(order, made(local)) : known;
    }

    /** Puts a child behind those that the schema wants before it or beside it. */
    XmlElement insert(List<String> order, XmlElement child) {
        int rank = order.indexOf(child.name());
        int at = content.size();
        for (int i = content.size() - 1; i >= 0; i--) {
            if (content.get(i) instanceof XmlElement other) {
                int others = order.indexOf(other.name());
                if (others >= 0 && others <= rank) {
                    break;
                }
                at = i;
            }
        }
        content.add(at, child);
        return child;
    }

    void insert(int index, XmlElement child) {
        content.add(index, child);
    }

    /** Puts a child directly behind another one; behind none means in front of all. */
    void insertAfter(@Nullable XmlElement before, XmlElement child) {
        int at = 0;
        for (int i = 0; i < content.size(); i++) {
            if (content.get(i) == before) {
                at = i + 1;
            }
        }
        content.add(at, child);
    }

    void remove(XmlElement child) {
        content.removeIf(each -> each == child);
    }

    void clear() {
        content.clear();
    }

    /** All text inside, of the children too. */
    String text() {
        StringBuilder text = new StringBuilder();
        content.forEach(each -> text.append(each instanceof XmlElement element ? element.text() : each));
        return text.toString();
    }

    /** A copy of an element of another part, in the way this one spells its names; what another dialect put in stays behind. */
    XmlElement adopted(XmlElement foreign) {
        XmlElement copy = made(foreign.name());
        for (int i = 0; i < foreign.attributes.length; i += 2) {
            if (foreign.attributes[i].indexOf(':') < 0 && !foreign.attributes[i].equals("xmlns")) {
                copy.set(foreign.attributes[i], foreign.attributes[i + 1]);
            }
        }
        foreign.children().stream()
                .filter(child -> child.prefix().equals(foreign.prefix()))
                .forEach(child -> copy.add(adopted(child)));
        return copy;
    }

    /** A copy that shares nothing. */
    XmlElement copy() {
        XmlElement copy = new XmlElement(name, attributes.clone());
        content.forEach(each -> copy.content.add(each instanceof XmlElement element ? element.copy() : each));
        return copy;
    }

    private String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** Makes a name space known under its usual prefix, if it is not. */
    XmlElement declare(XmlElement root, String prefix, String space) {
        return root.get("xmlns:" + prefix) == null ? set("xmlns:" + prefix, space) : this;
    }

    /** A copy that shares the children until it gets others. */
    XmlElement like() {
        XmlElement copy = new XmlElement(name);
        copy.attributes = attributes.clone();
        copy.content.addAll(content);
        return copy;
    }

    /** This element as if it had no content. */
    String bare() {
        XmlElement empty = like();
        empty.clear();
        return empty.toString();
    }

    byte[] bytes() {
        StringBuilder out = new StringBuilder(DECLARATION);
        write(out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    void write(StringBuilder out) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            XmlText.attribute(out, attributes[i + 1]);
            out.append('"');
        }
        if (content.isEmpty()) {
            out.append("/>");
            return;
        }
        out.append('>');
        writeContent(out);
        out.append("</").append(name).append('>');
    }

    void writeContent(StringBuilder out) {
        for (Object each : content) {
            if (each instanceof XmlElement element) {
                element.write(out);
            } else {
                XmlText.element(out, (String) each);
            }
        }
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private static String local(String spelling) {
        return spelling.startsWith("xmlns:") ? spelling : spelling.substring(spelling.indexOf(':') + 1);
    }
}
