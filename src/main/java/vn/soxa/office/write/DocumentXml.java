package vn.soxa.office.write;

import java.util.List;

/** Paragraphs and tables as a word processor writes them. */
final class DocumentXml {
    private DocumentXml() {}

    static XmlElement paragraph(String style) {
        XmlElement paragraph = new XmlElement("w:p");
        paragraph.add("pPr").add("pStyle").set("w:val", style);
        return paragraph;
    }

    /** Adds a run of words. */
    static XmlElement run(XmlElement paragraph, String text) {
        XmlElement run = paragraph.add("w:r");
        say(run, text);
        return run;
    }

    /** The words of the runs that stand directly in a paragraph. */
    static String text(XmlElement paragraph) {
        StringBuilder text = new StringBuilder();
        for (XmlElement run : paragraph.children("r")) {
            run.children("t").forEach(words -> text.append(words.text()));
        }
        return text.toString();
    }

    /** Puts a text into the looks of the paragraph's first run; word processors split runs as they like. */
    static void replace(XmlElement paragraph, String text) {
        List<XmlElement> runs = paragraph.children("r");
        XmlElement first = runs.isEmpty() ? paragraph.add("w:r") : runs.get(0);
        runs.stream().skip(1).forEach(paragraph::remove);
        first.children().stream().filter(each -> !each.name().equals("rPr")).forEach(first::remove);
        say(first, text);
    }

    private static void say(XmlElement run, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.add("br");
            }
            XmlElement words = run.add("t");
            if (lines[i].strip().length() != lines[i].length()) {
                words.set("xml:space", "preserve");
            }
            words.say(lines[i]);
        }
    }
}
