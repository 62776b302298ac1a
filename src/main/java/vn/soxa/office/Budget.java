package vn.soxa.office;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is left of the {@link Bounds} while one workbook is read. */
final class Budget {

    private final Set<String> limits = new LinkedHashSet<>();
    private int cells = Bounds.CELLS;
    private long characters = Bounds.CHARACTERS;
    private long inflated = Bounds.INFLATED_BYTES;

    /** Whether one more cell may be kept. */
    boolean cell() {
        if (cells == 0) {
            limits.add(Bounds.CELLS_CUT);
            return false;
        }
        cells--;
        return true;
    }

    void characters(int kept) throws TooLargeException {
        characters -= kept;
        if (characters < 0) {
            throw new TooLargeException("chữ");
        }
    }

    void inflated(long bytes) throws TooLargeException {
        inflated -= bytes;
        if (inflated < 0) {
            throw new TooLargeException("dung lượng sau giải nén");
        }
    }

    void reached(String limit) {
        limits.add(limit);
    }

    List<String> limits() {
        return List.copyOf(limits);
    }
}
