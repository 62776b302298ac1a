package vn.soxa.ledger;

/**
 * Where a row was read.
 *
 * @param period the period in whose inbox the file lies
 * @param file path inside {@code 2-Da-nop}, with {@code /}
 * @param row zero-based row in the sheet
 * @param column zero-based column of the row's first filled cell
 */
public record Source(String period, String file, String sheet, int row, int column) {}
