package vn.soxa.office;

import org.jspecify.annotations.Nullable;

/**
 * A cell that is not blank; for a formula the value is the stored result.
 *
 * @param formula null if the cell is no formula; empty where the file keeps the text with another cell only
 */
public record RawCell(int column, CellValue value, @Nullable String formula) {}
