package vn.soxa.office.write;

import org.jspecify.annotations.Nullable;

/** One column: width in characters, hidden or not, and the look of cells that are not written. */
public record ColumnSpec(
        double width, boolean hidden, @Nullable Look look) {}
