package vn.soxa.consolidate;

/**
 * Why a row does not count: the first thing it misses.
 *
 * @param columns the headers of the columns it is about, or the code of the indicator that counts the row
 * @param found what stands there, as people write it; empty where it matters not
 */
public record Missed(Kind kind, String columns, String found) {

    /** What is wrong with the cell, or with the row. */
    public enum Kind {
        /** It says something else. */
        SAYS,
        BLANK,
        /** Its time is over. */
        LAPSED,
        AFTER_CUTOFF,
        /** Another row named the same. */
        SAME,
        /** Something else within the group comes to more. */
        LESS,
        /** Another indicator counts the row. */
        ELSEWHERE,
        /** The indicator it would be a part of does not count the row. */
        OUTSIDE
    }

    static Missed blank(String column) {
        return new Missed(Kind.BLANK, column, "");
    }
}
