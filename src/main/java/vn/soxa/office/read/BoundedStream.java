package vn.soxa.office.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One part while it is inflated: counts bytes against the {@link Bounds}. */
final class BoundedStream extends FilterInputStream {

    private final Budget budget;
    private final long allowed;
    private long read;

    BoundedStream(InputStream in, long compressed, Budget budget) {
        super(in);
        this.budget = budget;
        this.allowed = Math.max(Bounds.RATIO_FREE_BYTES, Math.max(compressed, 0) * Bounds.RATIO);
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        count(Math.max(count, 0));
        return count;
    }

    private void count(int bytes) throws TooLargeException {
        read += bytes;
        budget.inflated(bytes);
        if (read > allowed) {
            throw new TooLargeException("tỷ lệ nén");
        }
        if (read > Bounds.PART_BYTES) {
            throw new TooLargeException("dung lượng một trang", true);
        }
    }
}
