package vn.soxa.office.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * What is put into a sender's workbook before it goes back.
 *
 * @param page its new first sheet
 * @param marks cells to fill and comment
 * @param restamp null where the stamp stays as it is
 */
public record Annotation(
        Page page, List<Mark> marks, @Nullable Restamp restamp) {

    /** A sheet of that name, very hidden, remembers how marked cells looked before. */
    public static final String MEMORY = "_soxa_sua";

    /** Builds the page, which says so where what acts by itself was taken out of the workbook. */
    @FunctionalInterface
    public interface Page {
        SheetSpec sheet(boolean cleaned);
    }

    public Annotation {
        marks = List.copyOf(marks);
    }

    /** A cell at fault: its fill becomes the look's, its comment ends with the note. */
    public record Mark(CellAddress cell, String note, Look look) {}

    /**
     * A new stamp, written wherever the old one stands.
     *
     * @param name of the custom property and of the defined name that hold the text
     * @param cellName defined name of the cell that shows the visible code, if the workbook has one
     */
    public record Restamp(String name, String text, String cellName, String visible) {}
}
