package vn.soxa.consolidate;

/** Where an indicator stands against its target. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    BEHIND,
    AT_RISK,
    MISSED,
    NO_DATA,
    /** Too few of those asked have told it to say anything. */
    INSUFFICIENT,
    TRACK
}
