package vn.soxa.plan;

/** Where an indicator's figure comes from. */
public enum FigureSource {
    /** The rows of forms, as its calculations say. */
    FORMS,
    /** One indicator divided by another, in percent. */
    RATE,
    /** Its owner types it. */
    TYPED,
    /** The base figures of the plan book. */
    BASE
}
