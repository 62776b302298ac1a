package vn.soxa.office.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a parser that gathers one endless attribute or text. */
final class PieceBound extends FilterInputStream {

    private int read;

    PieceBound(InputStream in) {
        super(in);
    }

    /** The parser has used what it gathered. */
    void begin() {
        read = 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        read += Math.max(count, 0);
        if (read > Bounds.PIECE_BYTES) {
            throw new TooLargeException("một chữ quá dài");
        }
        return count;
    }
}
