package vn.soxa.plan;

/** Which side of a target is the good one. */
public enum Direction {
    AT_LEAST,
    /** A ceiling: to exceed it is no success. */
    AT_MOST
}
