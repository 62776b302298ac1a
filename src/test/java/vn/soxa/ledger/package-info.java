@NullMarked
package vn.soxa.ledger;

import org.jspecify.annotations.NullMarked;
