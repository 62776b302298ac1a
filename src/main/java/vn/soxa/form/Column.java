package vn.soxa.form;

import org.jspecify.annotations.Nullable;

/**
 * One column of a form.
 *
 * @param key the name it keeps for ever, written in the hidden key row
 * @param header what a person reads above it
 * @param list the list of the plan book that feeds it, if any
 * @param open texts outside the list are accepted with a warning
 * @param unit what its figures are in: {@code triệu đồng}; empty where they need none
 * @param counted a measure uses the cell
 * @param personal may tell who a single person is
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
        String unit,
        Carry carry,
        boolean required,
        boolean counted,
        boolean personal,
        @Nullable String otherwise,
        String prompt,
        String example) {
    public static final String ROW_CODE = "rowCode";
    public static final String HAMLET = "hamlet";
    /** What a fixed row of a {@link FormKind#TABLE} is about. */
    public static final String LINE = "line";

    public static final String UNIT = "unit";
    public static final String NOTE = "note";

    /** A text column of whoever fills the form, with nothing more known of it yet. */
    public static Column of(String key, String header, ColumnType type) {
        return new Column(
                key, header, type, Hand.FILLER, null, false, "", Carry.KEEP, false, false, false, null, "", "");
    }

    /** The header with the unit of its figures, where people would not know it: {@code Chiều dài (km)}. */
    public String title() {
        boolean known = unit.isEmpty() || type != ColumnType.AMOUNT || header.contains("(");
        return known ? header : header + " (" + unit + ")";
    }

    /** Emptied when the row is carried over. */
    public boolean flow() {
        return carry == Carry.CLEAR;
    }

    /** True where a cell that cannot be read keeps the row from counting. */
    public boolean weighs() {
        return required || counted;
    }

    /** Does typing here begin a row? The row's code and unit alone do not. */
    public boolean startsRow() {
        return !key.equals(ROW_CODE) && !key.equals(UNIT) && !key.equals(HAMLET) && hand != Hand.ISSUED;
    }

    public Column by(Hand other) {
        return new Column(
                key, header, type, other, list, open, unit, carry, required, counted, personal, otherwise, prompt,
                example);
    }

    /** Chosen from a list of the plan book; an open one takes other texts too. */
    public Column from(@Nullable String of, boolean opened) {
        return new Column(
                key, header, type, hand, of, opened, unit, carry, required, counted, personal, otherwise, prompt,
                example);
    }

    public Column measuredIn(String other) {
        return new Column(
                key, header, type, hand, list, open, other, carry, required, counted, personal, otherwise, prompt,
                example);
    }

    public Column carrying(Carry other) {
        return new Column(
                key, header, type, hand, list, open, unit, other, required, counted, personal, otherwise, prompt,
                example);
    }

    public Column asked(boolean always) {
        return new Column(
                key, header, type, hand, list, open, unit, carry, always, counted, personal, otherwise, prompt,
                example);
    }

    /** This column as one whose unreadable cells cost the row. */
    public Column weighing(boolean measured) {
        return new Column(
                key, header, type, hand, list, open, unit, carry, required, measured, personal, otherwise, prompt,
                example);
    }

    public Column telling(boolean person) {
        return new Column(
                key, header, type, hand, list, open, unit, carry, required, counted, person, otherwise, prompt,
                example);
    }

    public Column blankMeaning(@Nullable String value) {
        return new Column(
                key, header, type, hand, list, open, unit, carry, required, counted, personal, value, prompt, example);
    }

    public Column prompting(String words, String good) {
        return new Column(
                key, header, type, hand, list, open, unit, carry, required, counted, personal, otherwise, words, good);
    }
}
