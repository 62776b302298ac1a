package vn.soxa.office.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.TextRun;

/** Reads the text of a shared or inline string: plain, or in runs; phonetic guides are left out. */
final class XlsxText {

    private final XmlCursor xml;
    private final Budget budget;
    private final List<TextRun> runs = new ArrayList<>();

    XlsxText(XmlCursor xml, Budget budget) {
        this.xml = xml;
        this.budget = budget;
    }

    /** The string whose element the cursor stands on; null if it is blank. Runs are kept if a font is an old one. */
    CellValue.@Nullable Text read() throws IOException {
        runs.clear();
        String plain = "";
        int depth = xml.depth();
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "t" -> plain = plain.isEmpty() ? text() : joined(plain, text());
                case "r" -> run();
                default -> {}
            }
        }
        String all = runs.isEmpty() ? plain : joined(plain);
        if (isBlank(all)) {
            return null;
        }
        budget.characters(all.length());
        boolean legacy = !runs.isEmpty() && runs.stream().anyMatch(run -> TextRun.isLegacy(run.font()));
        budget.characters(legacy ? all.length() : 0);
        return new CellValue.Text(all, legacy ? runs : List.of());
    }

    /** Whether nothing can be seen: spaces, also those that do not break, and line ends. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\u00A0' && !Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    /** Undoes {@code _x000D_} and brings line ends to one kind. */
    static String unescape(String text) {
        String plain = text.contains("_x") ? decoded(text) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void run() throws IOException {
        int depth = xml.depth();
        String font = null;
        String text = "";
        while (xml.nextChild(depth)) {
            switch (xml.name()) {
                case "rPr" -> font = font();
                case "t" -> text = text();
                default -> {}
            }
        }
        if (runs.size() < Bounds.RUNS) {
            runs.add(new TextRun(text, font));
        } else {
            budget.reached(Bounds.TEXT_CUT);
        }
    }

    private @Nullable String font() throws IOException {
        int depth = xml.depth();
        String font = null;
        while (xml.nextChild(depth)) {
            if (xml.name().equals("rFont")) {
                font = xml.attribute("val");
            }
        }
        return font;
    }

    private String text() throws IOException {
        TextBuffer text = xml.text();
        if (text.isCut()) {
            budget.reached(Bounds.TEXT_CUT);
        }
        return unescape(text.toString());
    }

    private String joined(String plain) {
        String all = plain;
        for (TextRun run : runs) {
            all = all.isEmpty() ? run.text() : joined(all, run.text());
        }
        return all;
    }

    private String joined(String first, String second) {
        int room = Bounds.CELL_CHARACTERS - first.length();
        if (second.length() > room) {
            budget.reached(Bounds.TEXT_CUT);
        }
        return first + second.substring(0, Math.min(room, second.length()));
    }

    private static String decoded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int code = escapeAt(text, i);
            plain.append(code < 0 ? text.charAt(i) : (char) code);
            i += code < 0 ? 1 : 7;
        }
        return plain.toString();
    }

    private static int escapeAt(String text, int at) {
        if (!text.startsWith("_x", at) || at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
