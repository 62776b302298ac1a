package vn.soxa.plan;

/** How the figures of several periods make one of a longer period. */
public enum Aggregation {
    /** What happened in the periods is summed. */
    FLOW,
    /** The last state holds. */
    STOCK,
    /** The largest holds. */
    PEAK,
    /** What bears a day up to the cut-off counts on that day. */
    BY_DATE
}
