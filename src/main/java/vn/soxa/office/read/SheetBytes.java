package vn.soxa.office.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a sheet as the XML parser gets them: up to the end of its cells, where it can be seen.
 *
 * <p>What follows the cells is often longer than they are, and is scanned for little by {@link SheetTail}.
 */
final class SheetBytes extends InputStream {

    private static final byte[] END = "</sheetData>".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private final byte[] bytes = new byte[8192];
    private int at;
    private int filled;
    private int released;
    private boolean ended;
    private boolean cellsEnd;

    SheetBytes(InputStream in) {
        this.in = in;
    }

    /** Whether the parser gets nothing beyond the cells; false too where they end in a way not looked for. */
    boolean endWithCells() {
        return cellsEnd;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (at == released && !cellsEnd && !ended) {
            fill();
        }
        int count = Math.min(length, released - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    /** A byte after the cells, which must be there: a sheet does not end with them. */
    int next() throws IOException {
        if (at == filled) {
            filled = Math.max(in.read(bytes, 0, bytes.length), 0);
            at = 0;
            if (filled == 0) {
                throw new EOFException();
            }
        }
        return bytes[at++];
    }

    /** Takes the last byte back. */
    void back() {
        at--;
    }

    /** Passes over what stands before that ASCII character, and over the character. */
    void skipTo(char sought) throws IOException {
        while (true) {
            while (at < filled) {
                if (bytes[at++] == sought) {
                    return;
                }
            }
            if (next() == sought) {
                return;
            }
        }
    }

    /** Holds back what could be the beginning of the end. */
    private void fill() throws IOException {
        System.arraycopy(bytes, at, bytes, 0, filled - at);
        filled -= at;
        at = 0;
        released = 0;
        while (released == 0 && !ended) {
            int count = in.read(bytes, filled, bytes.length - filled);
            ended = count < 0;
            filled += Math.max(count, 0);
            int end = ended ? filled : endOfCells();
            cellsEnd = !ended && end > 0;
            released = end > 0 ? end : Math.max(0, filled - END.length + 1);
        }
    }

    /** Where the cells' end tag ends; 0 if it does not stand here. */
    private int endOfCells() {
        for (int last = END.length - 1; last < filled; last++) {
            if (bytes[last] == '>' && bytes[last - 1] == 'a' && endsAt(last)) {
                return last + 1;
            }
        }
        return 0;
    }

    private boolean endsAt(int last) {
        for (int i = 0; i < END.length; i++) {
            if (bytes[last - i] != END[END.length - 1 - i]) {
                return false;
            }
        }
        return true;
    }
}
