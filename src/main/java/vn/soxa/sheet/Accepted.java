package vn.soxa.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a person settled a cell that can be read in several ways.
 *
 * @param reading what the cell means
 * @param said what the cell said then, for an answer is about nothing else; null where nobody knows any more
 */
public record Accepted(String reading, @Nullable String said) {

    /** True where the answer is about a cell that says this. */
    public boolean about(String text) {
        return said == null || said.strip().equals(text.strip());
    }
}
