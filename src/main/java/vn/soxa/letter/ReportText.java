package vn.soxa.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.write.DocumentBlock;
import vn.soxa.office.write.TextLook;
import vn.soxa.text.Phrasebook;
import vn.soxa.text.Words;

/** A report's text, put together from the top down. */
final class ReportText {

    private final Phrasebook words;
    private final List<DocumentBlock> blocks = new ArrayList<>();
    private int tables;

    ReportText(Phrasebook words) {
        this.words = words;
    }

    List<DocumentBlock> blocks() {
        return List.copyOf(blocks);
    }

    void heading(String text) {
        add(TextLook.HEADING, text);
    }

    void subheading(String text) {
        add(TextLook.SUBHEADING, text);
    }

    /** A paragraph from the phrasebook; {@code args} are name, value, name, value … */
    void say(String key, String... args) {
        add(TextLook.BODY, words.of(key, args));
    }

    void paragraph(String text) {
        add(TextLook.BODY, text);
    }

    /** The lines, or what is said where there are none. */
    void linesOr(String none, Stream<String> lines) {
        List<String> all = lines.toList();
        if (all.isEmpty()) {
            say(none);
        }
        all.forEach(this::paragraph);
    }

    /** A numbered table; none where it has no rows. */
    void table(
            String title, List<DocumentBlock.Column> columns, List<List<String>> rows, boolean total, String... args) {
        if (!rows.isEmpty()) {
            tables++;
            add(TextLook.TABLE_TITLE, words.of(title, args).replace("{number}", "" + tables));
            blocks.add(new DocumentBlock.Table(columns, rows, total));
        }
    }

    DocumentBlock.Column column(String key, TextLook look, int width) {
        return new DocumentBlock.Column(words.of(key), look, width);
    }

    private void add(TextLook look, String text) {
        blocks.add(new DocumentBlock.Words(look, text));
    }

    /** What somebody typed, on one line and without a full stop of its own. */
    static String typed(@Nullable String text) {
        return text == null ? "" : Words.clean(text).replaceFirst("[\\s.;,]+$", "");
    }
}
