package vn.soxa.consolidate;

/** When a figure's rows count, and so how the figures of several periods make a year's. */
public enum Timing {
    /** In the year of the period that reports them: earlier periods of the year are added. */
    PERIOD,
    /** In the year of their season, decision or budget: the books' rows make the figure anew each time. */
    DATED,
    /** As long as they stand: the figure is the state at the cut-off. */
    STATE
}
