package vn.soxa.office.read;

import java.math.BigDecimal;
import java.util.Arrays;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellReference;

/** Characters of one element or attribute, reused from cell to cell; text beyond a cell's bound is cut. */
final class TextBuffer extends TypedValueDecoder {

    private char[] letters = new char[256];
    private int length;
    private boolean cut;

    void clear() {
        length = 0;
        cut = false;
    }

    void append(char[] from, int start, int count) {
        int room = Math.min(count, Bounds.CELL_CHARACTERS - length);
        cut |= room < count;
        if (length + room > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, length + room));
        }
        System.arraycopy(from, start, letters, length, room);
        length += room;
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isCut() {
        return cut;
    }

    char first() {
        return length == 0 ? ' ' : letters[0];
    }

    boolean is(String other) {
        return length == other.length() && other.contentEquals(java.nio.CharBuffer.wrap(letters, 0, length));
    }

    int length() {
        return length;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }

    @Nullable
    BigDecimal number() {
        return FileNumber.parse(letters, 0, length);
    }

    /** A whole number from 0; -1 if it is none. */
    int index() {
        return index(letters, 0, length);
    }

    /** The column of a cell reference such as B7; -1 if it is none. */
    int column() {
        return CellReference.column(letters, 0, length);
    }

    static int index(char[] digits, int start, int end) {
        boolean zero = end - start == 1 && digits[start] == '0';
        return zero ? 0 : end == start ? -1 : CellReference.positive(digits, start, end);
    }

    @Override
    public void decode(String input) {
        clear();
        append(input.toCharArray(), 0, input.length());
    }

    @Override
    public void decode(char[] buffer, int start, int end) {
        clear();
        append(buffer, start, end - start);
    }

    @Override
    public void handleEmptyValue() {
        clear();
    }
}
