package vn.soxa.office.write;

import vn.soxa.office.CellRange;

/** Cells of a range turn into a look where the formula, relative to the range's first cell, is true. */
public record Highlight(CellRange range, String formula, Look look) {}
