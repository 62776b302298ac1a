package vn.soxa.plan;

/** How much of a target is expected before its last day. */
public enum Pace {
    /** In proportion to the time that has passed. */
    EVEN,
    /** All of it at any time. */
    HELD,
    /** Shares of it by the end of each quarter. */
    MILESTONES,
    /** A step of an ordered list by the end of each quarter. */
    STEPS,
    /** In proportion to the time from the target before to its last day. */
    DEADLINE,
    /** Nothing before the year ends. */
    YEAR_END
}
