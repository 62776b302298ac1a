package vn.soxa.sheet;

import org.jspecify.annotations.Nullable;
import vn.soxa.form.CellAddress;

/**
 * One cell of a row as it was read.
 *
 * @param raw what a person sees there
 * @param value the typed value, or null where it could not be read or says that there is nothing
 */
public record BoundCell(
        CellAddress address, String raw, @Nullable Object value) {}
