package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;

/** Contributions of one indicator while they are written down. */
final class Book {

    private final String indicator;
    private final List<Contribution> lines = new ArrayList<>();

    Book(String indicator) {
        this.indicator = indicator;
    }

    void count(AcceptedRow row, @Nullable Integer year, BigDecimal amount) {
        lines.add(new Contribution(row, indicator, year, amount, null));
    }

    void omit(AcceptedRow row, @Nullable Integer year, Reason why) {
        lines.add(new Contribution(row, indicator, year, BigDecimal.ZERO, why.name()));
    }

    /** Counts the amount, or nothing for the reason if there is one. */
    void enter(AcceptedRow row, @Nullable Integer year, BigDecimal amount, @Nullable Reason why) {
        if (why == null) {
            count(row, year, amount);
        } else {
            omit(row, year, why);
        }
    }

    List<Contribution> lines() {
        return lines;
    }
}
