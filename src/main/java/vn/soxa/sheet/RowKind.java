package vn.soxa.sheet;

import java.util.List;
import java.util.Set;
import vn.soxa.office.RawCell;
import vn.soxa.office.RawRow;
import vn.soxa.text.Words;

/** What a row under the header is. */
enum RowKind {
    ENTRY,
    TOTAL,
    HEADER_AGAIN,
    NOTE;

    private static final Set<String> TOTALS =
            Set.of("tong cong", "cong", "tong", "tong so", "cong don", "tong toan ap");
    private static final List<String> NOTES =
            List.of("ghi chu", "luu y", "nguoi lap", "nguoi bao cao", "truong ap", "xac nhan", "ngay thang");

    /** {@code headers} are the folded headers of the sheet. */
    static RowKind of(RawRow row, Set<String> headers) {
        List<String> texts = row.cells().stream()
                .map(RawCell::value)
                .map(value -> Words.fold(value.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            return NOTE;
        }
        if (TOTALS.contains(texts.get(0)) || texts.get(0).startsWith("tong cong")) {
            return TOTAL;
        }
        long again = texts.stream().filter(headers::contains).count();
        if (texts.size() > 1 && again * 2 > texts.size()) {
            return HEADER_AGAIN;
        }
        boolean note = texts.size() == 1 && NOTES.stream().anyMatch(texts.get(0)::startsWith);
        return note ? NOTE : ENTRY;
    }
}
