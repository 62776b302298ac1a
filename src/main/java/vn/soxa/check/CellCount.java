package vn.soxa.check;

/** Where the filled cells of a file went; read is always the sum of the others. */
public record CellCount(int read, int accepted, int rejected, int other, int notData) {}
