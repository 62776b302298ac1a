package vn.soxa.office.write;

import java.util.List;

/** The text of a comment run by run, so that what somebody else formatted stays formatted. */
final class NoteText {
    private NoteText() {}

    static String of(XmlElement text) {
        return OpenSheet.words(text);
    }

    static void append(XmlElement text, String more) {
        List<XmlElement> before = text.children();
        if (before.isEmpty()) {
            say(text.add("t"), more);
            return;
        }
        for (XmlElement plain : text.children("t")) {
            text.remove(plain);
            text.add("r").add(plain);
        }
        say(text.add("r").add("t"), more);
    }

    /** Keeps only so many characters from the beginning. */
    static void cut(XmlElement text, int length) {
        int left = Math.max(0, length);
        for (XmlElement each : text.children()) {
            XmlElement words =
                    each.name().equals("r") ? each.child("t") : each.name().equals("t") ? each : null;
            if (words == null) {
                continue;
            }
            String all = words.text();
            String kept = all.substring(0, Math.min(left, all.length()));
            left -= kept.length();
            words.clear();
            words.say(kept);
            if (kept.isEmpty() && each != words) {
                text.remove(each);
            }
        }
        plain(text);
    }

    /** One run without a format is plain text again. */
    private static void plain(XmlElement text) {
        XmlElement only = text.child("r");
        XmlElement words =
                only == null || text.children().size() > 1 || only.child("rPr") != null ? null : only.child("t");
        if (only != null && words != null) {
            text.remove(only);
            text.add(words);
        }
    }

    private static void say(XmlElement words, String text) {
        if (text.strip().length() != text.length()) {
            words.set("xml:space", "preserve");
        }
        words.say(text);
    }
}
