package vn.soxa.plan;

import java.util.List;

/**
 * What a cell has to be for its row to count.
 *
 * @param column its key in the form
 * @param values any of them will do; {@link #CUTOFF} and {@link #PLAN_START} stand for those days
 */
public record Criterion(String column, Comparison comparison, List<String> values) {

    /** The last day whose facts the period reports. */
    public static final String CUTOFF = "@ngày chốt";

    /** The first day of the plan. */
    public static final String PLAN_START = "@đầu kế hoạch";

    /** The value that a fixed row stands for, in place of a column. */
    public static final String FIXED_ROW = "@dòng";

    public Criterion {
        values = List.copyOf(values);
    }
}
