package vn.soxa.office.write;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A workbook to write.
 *
 * @param names defined name → its formula, without the leading {@code =}
 * @param properties custom document properties
 * @param created written into the document, so that the same content gives the same file
 */
public record WorkbookSpec(
        String title,
        List<SheetSpec> sheets,
        Map<String, String> names,
        Map<String, String> properties,
        Instant created) {}
