package vn.soxa.app;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.soxa.sheet.BoundRow;

/** What rows of a plan book's sheet say in some columns; rows that say the same there are about the same. */
record RowIdentity(List<String> columns) {

    static RowIdentity of(String column) {
        return new RowIdentity(List.of(column));
    }

    String said(BoundRow row) {
        return columns.stream()
                .map(row::text)
                .map(text -> text == null ? "" : text.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\t"));
    }

    Set<String> said(List<BoundRow> rows) {
        return rows.stream().map(this::said).filter(text -> !text.isBlank()).collect(Collectors.toSet());
    }
}
