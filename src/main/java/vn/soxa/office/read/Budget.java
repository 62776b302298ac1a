package vn.soxa.office.read;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.office.CellValue;
import vn.soxa.office.TextRun;

/** What is left of the {@link Bounds} while one workbook is read. */
final class Budget {

    private static final int TIMES = 40;

    private final Set<String> limits = new LinkedHashSet<>();
    private final int rows;
    private final int columns;
    private int cells;
    private long characters;
    private long inflated;

    /** For a workbook that anybody may have sent. */
    Budget() {
        this(Bounds.ROWS, Bounds.COLUMNS, 1);
    }

    private Budget(int rows, int columns, int times) {
        this.rows = rows;
        this.columns = columns;
        this.cells = Bounds.CELLS * times;
        this.characters = Bounds.CHARACTERS * times;
        this.inflated = Bounds.INFLATED_BYTES * times;
    }

    /** For the program's own books, which grow with the commune: all that a sheet can hold. */
    static Budget ofBooks() {
        return new Budget(Bounds.ROW_INDEX, Bounds.COLUMN_INDEX, TIMES);
    }

    /** Rows of one sheet that are not blank. */
    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    /** For rows that are not kept: only the table of shared texts stays in memory, and that has a bound of its own. */
    static Budget streaming() {
        Budget budget = new Budget();
        budget.cells = Integer.MAX_VALUE;
        budget.characters = Bounds.STREAMED_CHARACTERS;
        return budget;
    }

    /** Whether one more cell may be kept. */
    boolean cell() {
        if (cells == 0) {
            limits.add(Bounds.CELLS_CUT);
            return false;
        }
        cells--;
        return true;
    }

    boolean isSpent() {
        return cells == 0;
    }

    void characters(int kept) throws TooLargeException {
        characters -= kept;
        if (characters < 0) {
            throw new TooLargeException("chữ");
        }
    }

    /** A text to keep, shortened if it is longer than a cell can be; null if it is blank. */
    CellValue.@Nullable Text text(String found) throws TooLargeException {
        if (XlsxText.isBlank(found)) {
            return null;
        }
        boolean cut = found.length() > Bounds.CELL_CHARACTERS;
        if (cut) {
            limits.add(Bounds.TEXT_CUT);
        }
        String kept = cut ? found.substring(0, Bounds.CELL_CHARACTERS) : found;
        characters(kept.length());
        return new CellValue.Text(kept);
    }

    /** The same for text whose font, cell-wide, is known. */
    CellValue.@Nullable Text text(String found, @Nullable String font) throws TooLargeException {
        CellValue.Text plain = text(found);
        return plain == null || !TextRun.isLegacy(font)
                ? plain
                : new CellValue.Text(plain.text(), List.of(new TextRun(plain.text(), font)));
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
