package vn.soxa.consolidate;

/** Where an indicator stands against its target. */
public enum Status {
    ACHIEVED,
    ON_TRACK,
    BEHIND,
    AT_RISK,
    MISSED,
    NO_DATA,
    TRACK
}
