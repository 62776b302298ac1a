package vn.soxa.plan;

/** How an indicator adds up and when it is reached. */
public enum IndicatorKind {
    /** Done or not by a deadline. */
    MILESTONE,
    /** Each year stands alone; never added over years. */
    ANNUAL_FLOOR,
    /** Each campaign stands alone. */
    CAMPAIGN,
    /** The state at the cut-off, by a deadline. */
    CUMULATIVE,
    /** Followed without a target. */
    TRACK
}
