/** Reads the last commune workbook: rows alive, row codes, history, closed periods. */
@NullMarked
package vn.soxa.ledger;

import org.jspecify.annotations.NullMarked;
