package vn.soxa.form;

import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param key the name it keeps for ever, written in the hidden key row
 * @param header what a person reads above it
 * @param list the list of the plan book that feeds it, if any
 * @param open texts outside the list are accepted with a warning
 * @param flow emptied when the row is carried over
 * @param counted a measure uses the cell
 * @param otherwise what a blank cell means, if anything
 * @param prompt what the cell wants, shown while it is chosen
 * @param example a good value
 */
public record Column(
        String key,
        String header,
        ColumnType type,
        Hand hand,
        @Nullable String list,
        boolean open,
        boolean flow,
        boolean required,
        boolean counted,
        @Nullable String otherwise,
        String prompt,
        String example) {

    public static final String ROW_CODE = "rowCode";
    public static final String HAMLET = "hamlet";
    public static final String UNIT = "unit";
    public static final String NOTE = "note";

    /** True where a cell that cannot be read keeps the row from counting. */
    public boolean weighs() {
        return required || counted;
    }

    /** This column as one whose unreadable cells cost the row. */
    Column weighing() {
        return new Column(key, header, type, hand, list, open, flow, required, true, otherwise, prompt, example);
    }

    /** Does typing here begin a row? The row's code and unit alone do not. */
    public boolean startsRow() {
        return !key.equals(ROW_CODE) && !key.equals(UNIT) && !key.equals(HAMLET) && hand != Hand.ISSUED;
    }
}
