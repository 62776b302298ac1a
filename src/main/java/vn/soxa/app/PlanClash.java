package vn.soxa.app;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soxa.form.Column;
import vn.soxa.sheet.BoundRow;
import vn.soxa.sheet.BoundSheet;

/** Codes of one sheet that both a plan book and a plan to be added have. */
record PlanClash(BoundSheet sheet, String column, List<BoundRow> rows) {
    private static final int NAMED = 6;

    /** The codes with what they are and where; nothing where there are none. */
    Stream<String> sentence() {
        List<String> codes = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.text(column)))
                .distinct()
                .toList();
        String header = sheet.form().column(column).map(Column::header).orElse("");
        String some = codes.stream().limit(NAMED).collect(Collectors.joining(", "));
        String more = codes.size() > NAMED ? " …" : "";
        return codes.isEmpty() ? Stream.of() : Stream.of(header + " " + some + more + " (trang " + sheet.sheet() + ")");
    }
}
