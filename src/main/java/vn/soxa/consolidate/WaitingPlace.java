package vn.soxa.consolidate;

/**
 * A row that waits, as its sender finds it.
 *
 * @param row in the sheet, from zero
 * @param unclear true where what the row adds hangs on a cell that cannot be read; its figure is in no sum
 */
public record WaitingPlace(String reporter, String sheet, int row, boolean unclear) {}
