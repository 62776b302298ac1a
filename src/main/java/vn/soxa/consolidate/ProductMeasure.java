package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;

/**
 * CT4: OCOP products newly recognised with three stars or more, in the year of the decision; CT5: products with five
 * stars whose certificate is alive. A product counts once, and for one of the two.
 */
final class ProductMeasure implements Measure {

    static final String THREE_STARS = "CT4";
    static final String FIVE_STARS = "CT5";
    static final String STAGES = "A4 Giai đoạn";
    private static final String RECOGNISED = "Đã công nhận";
    private static final String EXPIRED = "Hết hạn";

    @Override
    public String form() {
        return "A4";
    }

    @Override
    public List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        Set<String> seen = new HashSet<>();
        Book three = new Book(THREE_STARS);
        Book threeSteps = new Book(Steps.of(THREE_STARS));
        Book five = new Book(FIVE_STARS);
        Book fiveSteps = new Book(Steps.of(FIVE_STARS));
        for (AcceptedRow row : rows) {
            Reason whyFive = whyNotFive(row, frame);
            Reason whyThree = whyFive == null ? Reason.FIVE_STARS : whyNotThree(row, frame);
            if ((whyThree == null || whyFive == null) && !seen.add(product(row))) {
                whyThree = Reason.SAME_PRODUCT;
                whyFive = Reason.SAME_PRODUCT;
            }
            three.enter(row, year(row, frame), BigDecimal.ONE, whyThree);
            if (aimsAtFive(row)) {
                five.enter(row, null, BigDecimal.ONE, whyFive);
                fiveSteps.count(row, null, step(row, frame, whyFive == null));
            } else {
                threeSteps.count(row, frame.year(), step(row, frame, countsNow(row, frame, whyThree)));
            }
        }
        return Stream.of(three, threeSteps, five, fiveSteps)
                .flatMap(book -> book.lines().stream())
                .toList();
    }

    static String product(AcceptedRow row) {
        return CellValues.name(row, "product") + "|" + CellValues.name(row, "owner");
    }

    private static boolean aimsAtFive(AcceptedRow row) {
        return CellValues.is(row, "targetStars", "5") || CellValues.is(row, "stars", "5");
    }

    private static @Nullable Reason whyNotFive(AcceptedRow row, MeasuredPeriod frame) {
        if (!CellValues.is(row, "stage", RECOGNISED)) {
            return CellValues.is(row, "stage", EXPIRED) ? Reason.EXPIRED : Reason.NOT_RECOGNISED;
        }
        LocalDate day = CellValues.date(row, "recognised");
        if (day == null) {
            return Reason.DECISION_MISSING;
        }
        if (!CellValues.is(row, "stars", "5")) {
            return Reason.FEW_STARS;
        }
        if (day.isAfter(frame.cutoff())) {
            return Reason.AFTER_CUTOFF;
        }
        return Certificate.lapses(day).isBefore(frame.cutoff()) ? Reason.EXPIRED : null;
    }

    private static @Nullable Reason whyNotThree(AcceptedRow row, MeasuredPeriod frame) {
        if (CellValues.is(row, "stage", "Thu hồi")) {
            return Reason.REVOKED;
        }
        if (!CellValues.is(row, "stage", Set.of(RECOGNISED, EXPIRED))) {
            return Reason.NOT_RECOGNISED;
        }
        LocalDate day = CellValues.date(row, "recognised");
        if (day == null || !CellValues.filled(row, "stars")) {
            return Reason.DECISION_MISSING;
        }
        if (CellValues.yes(row, "again")) {
            return Reason.AGAIN;
        }
        if (day.isAfter(frame.cutoff())) {
            return Reason.AFTER_CUTOFF;
        }
        return CellValues.amount(row, "stars").intValueExact() < 3 ? Reason.FEW_STARS : null;
    }

    private static int year(AcceptedRow row, MeasuredPeriod frame) {
        LocalDate day = CellValues.date(row, "recognised");
        return day == null ? frame.year() : day.getYear();
    }

    private static boolean countsNow(AcceptedRow row, MeasuredPeriod frame, @Nullable Reason why) {
        return why == null && year(row, frame) == frame.year();
    }

    /** The stage on the way to recognition; a recognised product that does not count here is no longer on the way. */
    private static BigDecimal step(AcceptedRow row, MeasuredPeriod frame, boolean counts) {
        int last = frame.place(STAGES, RECOGNISED);
        int stage = frame.place(STAGES, CellValues.text(row, "stage"));
        return BigDecimal.valueOf(counts ? last : stage < last ? stage : 0);
    }
}
