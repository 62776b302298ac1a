package vn.soxa.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.soxa.check.AcceptedRow;
import vn.soxa.plan.Period;
import vn.soxa.plan.Task;

/**
 * How an obligation of the plan stands.
 *
 * @param row what its owner told in B2; null where nobody told anything
 * @param overdue a day is named for it, and the cut-off lies after that day
 * @param planned funds of the period's year for it, in million dong
 * @param spent of them
 */
public record TaskResult(Task task, @Nullable AcceptedRow row, boolean overdue, BigDecimal planned, BigDecimal spent) {

    /** The word of B2 for a task that is done. */
    public static final String DONE = "Hoàn thành";

    /** The words of B2 for one that goes on. */
    public static final Set<String> RUNNING = Set.of("Đang thực hiện", "Thực hiện thường xuyên");

    /** The word of B2 for one that nobody has begun. */
    public static final String NOT_BEGUN = "Chưa thực hiện";

    static TaskResult of(Task task, Period period, List<AcceptedRow> progress, List<FundLine> funds) {
        List<FundLine> own = funds.stream()
                .filter(line -> task.code().equals(line.task()) && Objects.equals(line.year(), period.year()))
                .toList();
        boolean overdue = task.dueIn(period.year())
                .filter(due -> period.cutoff().isAfter(due))
                .isPresent();
        AcceptedRow row = progress.stream()
                .filter(known -> task.code().equals(known.text("task")))
                .findFirst()
                .orElse(null);
        return new TaskResult(
                task,
                row,
                overdue,
                FundLine.total(own.stream().map(FundLine::planned)),
                FundLine.total(own.stream().map(FundLine::spent)));
    }

    /** As the owner says it; empty where nobody told anything. */
    public Optional<String> status() {
        return told("status");
    }

    public Optional<BigDecimal> percent() {
        return row != null && row.get("percent") instanceof BigDecimal percent
                ? Optional.of(percent)
                : Optional.empty();
    }

    /** The text in a column of B2: {@code result}, {@code document}, {@code difficulty}, {@code next}. */
    public Optional<String> told(String column) {
        return Optional.ofNullable(row).map(known -> known.text(column));
    }

    /** Overdue and not done. */
    public boolean late() {
        return overdue && !status().equals(Optional.of(DONE));
    }

    /** Its owner says so; of what nobody told anything that is not known. */
    public boolean notBegun() {
        return status().equals(Optional.of(NOT_BEGUN));
    }

    /** Overdue, and nobody told how it stands: it may be done. */
    public boolean unknownWhenDue() {
        return overdue && row == null;
    }
}
