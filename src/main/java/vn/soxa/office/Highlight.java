package vn.soxa.office;

/** Cells of a range turn into a look where the formula, relative to the range's first cell, is true. */
public record Highlight(CellRange range, String formula, Look look) {}
