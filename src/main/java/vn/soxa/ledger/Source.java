package vn.soxa.ledger;

/**
 * Where a row was read.
 *
 * @param period the period in whose inbox the file lies
 * @param file path inside {@code 2-Da-nop}, with {@code /}
 * @param row zero-based row in the sheet
 */
public record Source(String period, String file, String sheet, int row) {}
