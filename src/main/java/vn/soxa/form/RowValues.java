package vn.soxa.form;

import org.jspecify.annotations.Nullable;

/** The values of one row by column key; null where the cell is blank or could not be read. */
@FunctionalInterface
public interface RowValues {
    @Nullable
    Object get(String column);

    /** The value as text, or null. */
    default @Nullable String text(String column) {
        Object value = get(column);
        return value == null ? null : value.toString();
    }
}
