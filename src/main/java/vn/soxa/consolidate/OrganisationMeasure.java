package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;

/** CT1: agricultural cooperatives newly founded, each counted once, and the step that founding has reached. */
final class OrganisationMeasure implements Measure {

    static final String FOUNDED = "CT1";
    private static final String STEPS = "A1 Bước thành lập HTX";

    @Override
    public String form() {
        return "A1";
    }

    @Override
    public List<Contribution> of(List<AcceptedRow> rows, MeasuredPeriod frame) {
        Book founded = new Book(FOUNDED);
        Book steps = new Book(Steps.of(FOUNDED));
        Set<String> seen = new HashSet<>();
        for (AcceptedRow row : rows) {
            if (!CellValues.is(row, "kind", "Hợp tác xã")) {
                continue;
            }
            Reason why = whyNot(row, frame);
            if (why == null && !seen.add(CellValues.name(row, "name"))) {
                why = Reason.SAME_ORGANISATION;
            }
            founded.enter(row, null, BigDecimal.ONE, why);
            steps.count(row, null, BigDecimal.valueOf(step(row, why, frame)));
        }
        List<Contribution> all = new ArrayList<>(founded.lines());
        all.addAll(steps.lines());
        return all;
    }

    private static @Nullable Reason whyNot(AcceptedRow row, MeasuredPeriod frame) {
        if (!CellValues.is(row, "field", "Nông nghiệp")) {
            return Reason.NOT_AGRICULTURE;
        }
        if (!CellValues.is(row, "status", "Đang hoạt động")) {
            return Reason.NOT_ACTIVE;
        }
        LocalDate day = CellValues.date(row, "founded");
        if (day == null) {
            return Reason.DATE_MISSING;
        }
        if (day.isBefore(frame.start())) {
            return Reason.BEFORE_PLAN;
        }
        if (!CellValues.filled(row, "registration")) {
            return Reason.NOT_REGISTERED;
        }
        return day.isAfter(frame.cutoff()) ? Reason.AFTER_CUTOFF : null;
    }

    private static int step(AcceptedRow row, @Nullable Reason why, MeasuredPeriod frame) {
        if (why == null) {
            return frame.plan().lists().getOrDefault(STEPS, List.of()).size();
        }
        return why == Reason.NOT_ACTIVE && CellValues.is(row, "status", "Đang thành lập")
                ? frame.place(STEPS, CellValues.text(row, "step"))
                : 0;
    }
}
