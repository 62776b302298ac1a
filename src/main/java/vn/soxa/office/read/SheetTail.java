package vn.soxa.office.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.soxa.office.CellRange;

/**
 * Looks through what follows the cells of a sheet for merged and validated ranges.
 *
 * <p>Rules of appearance and prompts stand there too, longer than many a table, and nobody needs them.
 */
final class SheetTail {

    private static final byte[] WORKSHEET = ascii("worksheet");
    private static final byte[] MERGED = ascii("mergeCell");
    private static final byte[] MERGED_RANGE = ascii("ref");
    private static final byte[] VALIDATION = ascii("dataValidation");
    private static final byte[] RANGES = ascii("sqref");
    private static final byte[] NONE = {};

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_VALUE = 1 << 20;

    private final SheetBytes bytes;
    private final SheetBuilder sheet;
    private final byte[] name = new byte[LONGEST_NAME];
    private final StringBuilder value = new StringBuilder();
    private int length;
    private boolean inValidation;

    SheetTail(SheetBytes bytes, SheetBuilder sheet) {
        this.bytes = bytes;
        this.sheet = sheet;
    }

    /** Reads to the end of the sheet; one that just stops is damaged. */
    void read() throws IOException {
        boolean within = true;
        while (within) {
            bytes.skipTo('<');
            int first = bytes.next();
            switch (first) {
                case '!' -> noElement();
                case '?' -> bytes.skipTo('>');
                case '/' -> within = end();
                default -> start(first);
            }
        }
    }

    /** False at the end of the sheet. */
    private boolean end() throws IOException {
        if (name(bytes.next()) != '>') {
            bytes.skipTo('>');
        }
        inValidation &= !is(VALIDATION);
        return !is(WORKSHEET);
    }

    private void start(int first) throws IOException {
        int after = name(first);
        if (is(MERGED)) {
            attributes(after, MERGED_RANGE);
            sheet.merge(CellRange.parse(value.toString()));
        } else if (is(VALIDATION)) {
            inValidation = attributes(after, RANGES);
            sheet.validateAll(value.toString());
        } else if (inValidation && is(RANGES)) {
            if (attributes(after, NONE)) {
                keep('<');
                bytes.back();
                sheet.validateAll(value.toString());
            }
        } else {
            attributes(after, NONE);
        }
    }

    /** Takes a name without its prefix; gives the character after it. */
    private int name(int first) throws IOException {
        length = 0;
        int c = first;
        while (c != '>' && c != '/' && c > ' ') {
            ofName(c);
            c = bytes.next();
        }
        return c;
    }

    private void ofName(int c) {
        if (c == ':') {
            length = 0;
        } else if (length < LONGEST_NAME) {
            name[length++] = (byte) c;
        }
    }

    /** Passes over the attributes and keeps the value of one; false where the element ends at once. */
    private boolean attributes(int after, byte[] wanted) throws IOException {
        value.setLength(0);
        length = 0;
        int c = after;
        int before = c;
        while (c != '>') {
            if (c == '"' || c == '\'') {
                if (length > 0 && is(wanted)) {
                    keep(c);
                } else {
                    bytes.skipTo((char) c);
                }
                length = 0;
            } else if (wanted.length > 0 && c > ' ' && c != '=' && c != '/') {
                ofName(c);
            }
            before = c;
            c = bytes.next();
        }
        return before != '/';
    }

    /** Keeps what stands before that character: ranges are ASCII. */
    private void keep(int end) throws IOException {
        value.setLength(0);
        for (int c = bytes.next(); c != end; c = bytes.next()) {
            if (value.length() == LONGEST_VALUE) {
                sheet.reached(Bounds.RANGES_CUT);
                bytes.skipTo((char) end);
                return;
            }
            value.append((char) (c & 0xFF));
        }
    }

    /** Passes over a comment or character data. */
    private void noElement() throws IOException {
        int kind = bytes.next();
        char twice = kind == '-' ? '-' : ']';
        if (kind != '-' && kind != '[') {
            bytes.skipTo('>');
            return;
        }
        int run = 0;
        bytes.next();
        for (int c = bytes.next(); c != '>' || run < 2; c = bytes.next()) {
            run = c == twice ? run + 1 : 0;
        }
    }

    private boolean is(byte[] wanted) {
        return Arrays.equals(name, 0, length, wanted, 0, wanted.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
