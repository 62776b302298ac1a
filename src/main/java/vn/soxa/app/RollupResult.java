package vn.soxa.app;

import java.nio.file.Path;
import vn.soxa.rollup.RolledUp;

/**
 * What adding up communes came to, and the workbook that was written.
 *
 * @param picture to pass on, beside the workbook
 */
public record RollupResult(RolledUp rolled, Path workbook, Path picture) {

    /** True where a workbook is missing from the totals until somebody sees to it. */
    public boolean needsPerson() {
        return rolled.needsPerson();
    }
}
